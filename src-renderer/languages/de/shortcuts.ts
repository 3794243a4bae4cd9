import type { Words } from '../words.ts'

export const shortcuts: Words['shortcuts'] = {
  shortcutsDialog: {
    title: 'Tastenkürzel',
    filter: 'Aktion oder Taste suchen',
    none: 'Keine Aktion heißt so, und keine hat diese Tasten.',
    resetAll: 'Alle zurücksetzen',
    close: 'Schließen',
    wasReset: 'Alle Tasten sind wieder wie am Anfang.',
    fixed: 'Diese Tasten sind immer dieselben.',
  },
  scopes: {
    everywhere: 'Überall',
    lists: 'In Listen',
    search: 'In Suchergebnissen',
    reader: 'Beim Lesen',
    review: 'Bei der Prüfung',
    comparison: 'In einem Vergleich',
    statistics: 'In der Statistik',
    tags: 'Beim Ordnen der Schlagwörter',
    imports: 'Bei den Importen',
    export: 'Beim Export',
  },
  shortcutRow: {
    change: action => `Tasten ändern: ${action}`,
    without: 'keine',
    press: 'Tasten drücken…',
    pressFor: action =>
      `Drücken Sie die neuen Tasten für „${action}“. Rücktaste für keine, Esc behält die bisherigen.`,
    reset: action => `Tasten zurücksetzen: ${action}`,
    set: (action, keys) => `${action}: von nun an ${keys}.`,
    unset: action => `${action}: von nun an ohne Tasten.`,
    writing: keys => `${keys} dient überall zum Kopieren und Einfügen. Wählen Sie andere Tasten.`,
    focus: keys => `${keys} bewegt überall den Fokus. Wählen Sie andere Tasten.`,
    lists: keys => `${keys} gehört zu jeder Liste. Wählen Sie andere Tasten.`,
    taken: (keys, by, action) =>
      `${keys} ist jetzt „${by}“. Soll es „${action}“ werden? „${by}“ hat dann keine Tasten mehr.`,
    take: 'Übernehmen',
    keep: 'Andere wählen',
  },
  seriesRow: { from: (first, last) => (first === last ? first : `${first} bis ${last}`) },
  fixedKeys: {
    lists: 'Listen',
    search: 'Suchfeld',
    facts: 'Angaben',
    lines: {
      lists: [
        ['J', 'weiter'],
        ['K', 'zurück'],
        ['Enter', 'öffnen'],
        ['Space', 'ansehen, in Suchergebnissen'],
        ['X', 'auswählen oder abwählen'],
        ['Shift ArrowDown', 'Auswahl erweitern'],
      ],
      search: [
        ['ArrowDown', 'zu einem Vorschlag oder zu den Ergebnissen'],
        ['Ctrl Space', 'alles, was hier stehen könnte'],
        ['Tab', 'Vorschlag übernehmen'],
        ['Delete', 'die ausgewählte letzte Suche vergessen'],
        ['Enter', 'zu den Ergebnissen'],
        ['Escape', 'Vorschläge schließen, dann leeren'],
      ],
      facts: [
        ['Space', 'öffnen oder schließen'],
        ['1', 'diesen Wert nehmen, 1 bis 9'],
        ['E', 'eigener Wert'],
      ],
    },
  },
}
