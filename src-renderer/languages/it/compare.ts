import { counted, formatCount, listed, lowerFirst } from '../../text/format.ts'
import type { Words } from '../words.ts'

type Keys = Words['compare']['comparisonTable']['keys']['breaches']

const tableKeys = (change: string): Keys => [
  [['ArrowUp', 'ArrowDown'], 'da cella a cella'],
  [['Enter'], 'alla sua frase'],
  [['Space'], 'guarda la sua frase'],
  [['E'], change],
  [['Shift ArrowLeft', 'Shift ArrowRight'], 'sposta la colonna'],
]

export const compare: Words['compare'] = {
  compareView: {
    label: 'Dati a confronto',
    problem: 'Il confronto non è possibile',
    todo: 'Torni indietro e scelga altro, o tolga la colonna che non c’è più.',
  },
  comparisonHead: {
    breaches: count => `${counted(count, 'violazione', 'violazioni')} a confronto`,
    articles: (count, breach) => `${counted(count, 'articolo', 'articoli')} su ${breach}`,
    saved: 'salvato',
    changed: 'modificato dopo il salvataggio',
    tools: 'Questo confronto',
  },
  nameForm: {
    name: 'Nome del confronto',
    keep: 'Salva',
    leave: 'Annulla',
    taken: 'C’è già un confronto con questo nome: verrà sostituito.',
    saved: name => `Il confronto «${name}» è stato salvato.`,
    renamed: name => `Il confronto si chiama ora «${name}».`,
  },
  addColumn: {
    label: 'Aggiungi una violazione al confronto',
    articlesLabel: 'Aggiungi un articolo al confronto',
    hint: 'Nome o codice',
    articlesHint: 'Titolo o testata',
    options: 'Violazioni da aggiungere',
    articlesOptions: 'Articoli da aggiungere',
    alike: name => `Le più simili a ${name}`,
    none: 'Nulla si chiama così. Provi con una parte del nome o con il codice.',
    noneLeft: 'Tutti gli articoli su questa violazione sono già nel confronto.',
    close: 'Chiudi',
    added: name => `Aggiunta al confronto la colonna ${name}.`,
  },
  comparisonTable: {
    label: 'Confronto',
    onlyDifferences: 'Solo differenze',
    alike: 'Nessuna differenza: tutti i dati indicati sono uguali.',
    facts: count => counted(count, 'dato', 'dati'),
    differing: (count, all) => `${formatCount(count)} di ${formatCount(all)} diversi`,
    lags: 'Intervalli',
    clocks: 'Termini di legge',
    lagCount: count => counted(count, 'intervallo', 'intervalli'),
    clockCount: count => counted(count, 'termine', 'termini'),
    others: count =>
      `${counted(count, 'altro termine non si applica qui', 'altri termini non si applicano qui')}.`,
    keys: {
      breaches: tableKeys('un valore proprio'),
      articles: tableKeys('usa per la violazione'),
    },
  },
  columnHead: {
    reference: 'Riferimento',
    makeReference: 'usa come riferimento',
    remove: name => `Togli ${name}`,
    drag: 'Trascini in un altro posto, o prema Maiusc con una freccia',
    position: (name, place, of) => `${name} è ora la colonna ${formatCount(place)} di ${formatCount(of)}.`,
  },
  cell: {
    edit: (fact, column) => `Modifica ${lowerFirst(fact)}: ${column}`,
    use: fact => `Usa questo valore per la violazione: ${lowerFirst(fact)}`,
    used: fact => `Da ora è il valore della violazione: ${lowerFirst(fact)}.`,
    editing: (fact, column) => `${fact}: ${column}`,
    typed: 'Scritto e non salvato',
    own: 'valore proprio',
    says: (speaker, isInConflict) => (isInConflict ? `${speaker}, fonti in conflitto` : speaker),
    ownInConflict: 'valore proprio, fonti in conflitto',
    sourced: (speaker, place) => `${speaker} in ${place}`,
    more: count => counted(count, 'altra frase', 'altre frasi'),
    onlyHere: 'non nel riferimento',
    noEvidence: 'Nessuna frase lo dice.',
  },
  deltas: {
    count: (difference, ratio) => `${difference}, × ${ratio}`,
    about: words => `circa ${words}`,
    without: values => `senza ${listed(values)}`,
  },
  differences: {
    same: 'Uguale al riferimento',
    differs: 'Diverso dal riferimento',
    'only-here': 'Solo qui',
    'not-stated': 'Qui non indicato',
  },
  savedComparisons: {
    title: 'Confronti',
    none: 'Nessun confronto salvato',
    todo: 'Selezioni nell’elenco da due a sei violazioni e prema C. Poi salvi il confronto con Ctrl S.',
    name: 'Nome',
    columns: 'A confronto',
    deeds: 'Azioni',
    open: name => `Apri ${name}`,
    rename: name => `Rinomina ${name}`,
    forget: name => `Elimina ${name}`,
    forgotten: name => `Il confronto «${name}» è stato eliminato. Annulla lo recupera.`,
    broken: name => `${name}: restano troppo poche colonne`,
    articlesOn: breach => `Articoli su ${breach}`,
    merged: (id, into) => `${id} è confluita in ${into}`,
    gone: ids => `${listed(ids)} non ${ids.length === 1 ? 'c’è' : 'ci sono'} più`,
    cannotOpen: 'Restano meno di due colonne. Si riaprirà quando tornerà ciò che manca.',
  },
  tray: {
    label: 'Raccolte per il confronto',
    gathered: names => `Da confrontare: ${listed(names)}`,
    oneMore: 'Ne aggiunga un’altra con Maiusc C.',
    clear: 'Svuota la raccolta',
    added: (name, count, most) =>
      `Aggiunta al confronto: ${name}, ${formatCount(count)} di ${formatCount(most)}.`,
    known: name => `${name} è già nel confronto.`,
    full: most => `Un confronto ne contiene ${formatCount(most)}. Ne tolga prima una.`,
  },
}
