import { counted, formatCount, isOne, listed } from '../../text/format.ts'
import type { Words } from '../words.ts'

const countOf = {
  articles: (count: number) => counted(count, 'articolo', 'articoli'),
  breaches: (count: number) => counted(count, 'violazione', 'violazioni'),
}
const claims = (count: number) => counted(count, 'affermazione', 'affermazioni')
const elements = (count: number) => counted(count, 'elemento', 'elementi')

export const library: Words['library'] = {
  articlePreview: {
    read: 'Leggi',
    none: 'Non riferisce di alcuna violazione.',
    beginning: 'Come comincia',
    reports: 'Riferisce di',
    nearly: 'Quasi identico a',
    claims,
  },
  bulkPanel: {
    cancel: 'Annulla',
    busy: 'Operazione in corso…',
    looking: 'Calcolo di ciò che cambierebbe…',
    apply: { delete: 'Elimina', merge: 'Unisci' },
    many: 'Sono troppi per esaminarli prima: si procede per gradi, e un solo annullamento recupera tutto.',
    progress: (done, total) => `${formatCount(done)} di ${formatCount(total)}`,
    stopped: (done, total) =>
      `Interrotto dopo ${formatCount(done)} di ${formatCount(total)}. Ctrl Z annulla ciò che è stato fatto.`,
    delete: (count, kind) => `Elimina ${countOf[kind](count)}`,
    deleted: (count, kind) =>
      kind === 'articles'
        ? `${counted(count, 'articolo eliminato', 'articoli eliminati')}.`
        : `${counted(count, 'violazione eliminata', 'violazioni eliminate')}.`,
    withIt: parts => `Si perde anche questo: ${listed(parts)}.`,
    goes: {
      breaches: count =>
        isOne(count)
          ? '1 violazione di cui nient’altro riferisce'
          : `${formatCount(count)} violazioni di cui nient’altro riferisce`,
      claims,
      decisions: count => counted(count, 'decisione su un valore', 'decisioni su valori'),
      notes: count => counted(count, 'nota', 'note'),
      highlights: count => counted(count, 'evidenziazione', 'evidenziazioni'),
    },
    articlesStay: 'I loro articoli restano.',
    undo: 'Un solo annullamento recupera tutto.',
    merge: count => `Unisci ${countOf.breaches(count)}`,
    merged: count => `${counted(count, 'violazione unita', 'violazioni unite')}.`,
    into: 'Conserva come',
    becomes: (name, articles, conflicts) =>
      conflicts === 0
        ? `${name}, da ${countOf.articles(articles)}; nessuna fonte in conflitto.`
        : `${name}, da ${countOf.articles(articles)}; fonti in conflitto su ${counted(conflicts, 'dato', 'dati')}.`,
    idsStay:
      'Da ora i codici delle altre rimandano a essa. Affermazioni, decisioni, etichette e note la seguono.',
    untag: count => `Togli un’etichetta da ${elements(count)}`,
    untagged: (path, count) => `${path} è stata tolta da ${elements(count)}.`,
    carriedBy: count => `su ${formatCount(count)}`,
    noTags: 'Nulla di ciò che è selezionato ha un’etichetta.',
  },
  articleColumns: {
    language: 'Lingua',
    title: 'Titolo',
    outlet: 'Testata',
    published: 'Pubblicato',
    breach: 'Violazione',
    notBreach: 'non è una violazione',
    tags: 'Etichette',
    imported: 'Importato',
    file: 'File',
    id: 'Codice',
  },
  articlesPane: { articles: 'Articoli' },
  breachColumns: {
    state: 'Stato',
    victim: 'Vittima',
    sector: 'Settore',
    country: 'Paese',
    people: 'Interessati',
    discovered: 'Scoperta',
    sources: 'Fonti',
    sourcesHead: 'Fonti',
    tags: 'Etichette',
    id: 'Codice',
  },
  breachesPane: {
    breaches: 'Violazioni',
    sum: people => `Al massimo ${formatCount(people)} persone distinte`,
  },
  detailPane: { label: 'Dettagli' },
  emptyLibrary: {
    label: 'Biblioteca vuota',
    title: 'Non è stato ancora importato nulla',
    todo: 'Trascini file o cartelle di articoli in un punto qualsiasi di questa finestra, oppure li scelga. Breachdesk li legge qui, trova le violazioni di cui riferiscono e la frase su cui poggia ogni dato.',
    samples: 'Per dare prima un’occhiata, blocchi questa cassaforte e scelga «Prova con gli esempi».',
    reads: formats => `Formati: ${formats}`,
    choose: 'Scegli file…',
    restoring: 'Lettura del file esportato…',
    busy: 'Lettura dei primi articoli in corso',
    meanwhile:
      'Compaiono qui uno alla volta, e ognuno è al sicuro nella cassaforte appena compare. La barra in basso dice a che punto è l’importazione.',
  },
  listKeys: { move: 'scorri', select: 'scegli', read: 'leggi' },
  listOptions: {
    open: 'Ordine e colonne',
    sortBy: 'Ordina per',
    reversed: 'In ordine inverso',
    byYear: 'Un’intestazione per ogni anno',
    columns: 'Colonne',
    earlier: column => `${column}: un posto prima`,
    later: column => `${column}: un posto dopo`,
    hint: 'Nell’intestazione di una colonna, Maiusc con una freccia ne cambia la larghezza e Alt con una freccia il posto.',
    reset: 'Come all’inizio',
    sorts: {
      added: 'Ultimi importati',
      published: 'Pubblicazione',
      title: 'Titolo',
      outlet: 'Testata',
      lang: 'Lingua',
      name: 'Vittima',
      sector: 'Settore',
      country: 'Paese',
      sources: 'Fonti',
      people: 'Interessati',
      discovered: 'Scoperta',
    },
  },
  listOrder: { undated: 'Non indicato' },
  listTitle: { articles: 'Articoli', breaches: 'Violazioni', inbox: 'In arrivo' },
  nothingHere: {
    title: { articles: 'Nessun articolo qui', breaches: 'Nessuna violazione qui' },
    done: 'Tutto rivisto',
    inbox: 'Ogni articolo è stato rivisto. Ciò che verrà importato arriverà qui.',
    tag: {
      articles: 'Nulla ha questa etichetta. Selezioni degli articoli nell’elenco completo e prema T.',
      breaches: 'Nulla ha questa etichetta. Selezioni delle violazioni nell’elenco completo e prema T.',
    },
    breaches: 'Nessun articolo riferisce di una violazione. Sono tutti in Articoli.',
  },
  panes: {
    tree: 'Larghezza della biblioteca',
    detail: 'Larghezza dei dettagli',
  },
  libraryTree: {
    library: 'Biblioteca',
    inbox: 'In arrivo',
    articles: 'Articoli',
    breaches: 'Violazioni',
    review: 'Revisione',
    statistics: 'Statistiche',
    imports: 'Importazioni',
    tags: 'Etichette',
  },
  toldBy: {
    articles: articles => countOf.articles(articles),
    sources: (sources, articles) => `${counted(sources, 'fonte', 'fonti')}, ${countOf.articles(articles)}`,
  },
  selectedFoot: {
    label: 'Selezione',
    selected: count => counted(count, 'selezionato', 'selezionati'),
  },
}
