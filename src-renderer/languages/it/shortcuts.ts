import type { Words } from '../words.ts'

export const shortcuts: Words['shortcuts'] = {
  shortcutsDialog: {
    title: 'Scorciatoie da tastiera',
    filter: 'Trova un’azione o un tasto',
    none: 'Nessuna azione si chiama così, e nessuna ha questi tasti.',
    resetAll: 'Reimposta tutto',
    close: 'Chiudi',
    wasReset: 'Tutti i tasti sono come all’inizio.',
    fixed: 'Questi tasti sono sempre gli stessi.',
  },
  scopes: {
    everywhere: 'Ovunque',
    lists: 'Negli elenchi',
    search: 'Nei risultati di ricerca',
    reader: 'Durante la lettura',
    review: 'Nella revisione',
    comparison: 'In un confronto',
    statistics: 'Nelle statistiche',
    tags: 'Dove si organizzano le etichette',
    imports: 'Nelle importazioni',
    export: 'In un’esportazione',
  },
  shortcutRow: {
    change: action => `Cambia i tasti: ${action}`,
    without: 'nessuno',
    press: 'Prema i tasti…',
    pressFor: action =>
      `Prema i nuovi tasti per «${action}». Backspace per nessuno, Esc per lasciare quelli che ci sono.`,
    reset: action => `Reimposta i tasti: ${action}`,
    set: (action, keys) => `${action}: da ora ${keys}.`,
    unset: action => `${action}: da ora senza tasti.`,
    writing: keys => `${keys} serve ovunque a copiare e incollare. Scelga altri tasti.`,
    focus: keys => `${keys} sposta ovunque il focus. Scelga altri tasti.`,
    lists: keys => `${keys} è un tasto di ogni elenco. Scelga altri tasti.`,
    taken: (keys, by, action) =>
      `${keys} è ora «${by}». Deve diventare «${action}»? «${by}» resterà senza tasti.`,
    take: 'Prendili',
    keep: 'Scegline altri',
  },
  seriesRow: { from: (first, last) => (first === last ? first : `da ${first} a ${last}`) },
  fixedKeys: {
    lists: 'Elenchi',
    search: 'Casella di ricerca',
    facts: 'Dati',
    lines: {
      lists: [
        ['J', 'successivo'],
        ['K', 'precedente'],
        ['Enter', 'apri'],
        ['Space', 'anteprima, nei risultati di ricerca'],
        ['X', 'seleziona o deseleziona'],
        ['Shift ArrowDown', 'estendi la selezione'],
      ],
      search: [
        ['ArrowDown', 'a un suggerimento, o ai risultati'],
        ['Ctrl Space', 'tutto ciò che può stare qui'],
        ['Tab', 'prendi il suggerimento'],
        ['Delete', 'dimentica la ricerca recente scelta'],
        ['Enter', 'ai risultati'],
        ['Escape', 'chiudi i suggerimenti, poi svuota'],
      ],
      facts: [
        ['Space', 'apri o chiudi'],
        ['1', 'usa quel valore, da 1 a 9'],
        ['E', 'un valore proprio'],
      ],
    },
  },
}
