import { counted, formatCount, isOne, listed } from '../../text/format.ts'
import type { Words } from '../words.ts'

const breaches = (count: number) => counted(count, 'violazione', 'violazioni')
const people = (count: number) => counted(count, 'persona', 'persone')

/** Up to three names; the others are counted. */
const named = (names: readonly string[]) =>
  listed(names.length > 4 ? [...names.slice(0, 3), `altre ${formatCount(names.length - 3)}`] : names)

export const statistics: Words['statistics'] = {
  actions: {
    show: 'Statistiche',
    showFull: 'Statistiche di ciò che è mostrato',
    counting: 'Conta la violazione di un fornitore una volta, o per ogni cliente',
    list: 'Elenca',
    listFull: 'Elenca le violazioni contate',
    save: 'Salva',
    saveFull: 'Salva questa statistica',
    saveAs: 'Salva come…',
    saveAsFull: 'Salva questa statistica con un altro nome…',
    updated: name => `«${name}» ora conta ciò che è mostrato.`,
    rename: 'Rinomina…',
    renameFull: 'Rinomina la statistica salvata…',
    forget: 'Elimina',
    forgetFull: 'Elimina la statistica salvata',
    forgotten: name => `La statistica salvata «${name}» è stata eliminata. Annulla la recupera.`,
  },
  statisticsTree: {
    title: 'Statistiche salvate',
    broken: name => `${name}: questa statistica non si può più calcolare.`,
  },
  statisticsPane: {
    label: 'Statistiche',
    found: (found, whole) =>
      found === whole ? `in tutto ${breaches(whole)}` : `${formatCount(found)} di ${breaches(whole)}`,
    unsaved: 'modificata',
    figures: 'Cifre e grafici',
    countingWhat: query => `Conteggio delle violazioni che corrispondono a ${query}…`,
    countingAll: 'Conteggio di tutte le violazioni…',
    empty: 'Ancora nessuna violazione da contare',
    emptyHint:
      'Importi articoli che riferiscono di violazioni: verranno contate qui. Trascini dei file in un punto qualsiasi di questa finestra.',
    none: 'Nessuna violazione corrisponde',
    noneHint:
      'Tolga una parola o una condizione dalla casella di ricerca, o la svuoti per contare tutte le violazioni.',
    clear: 'Conta tutte le violazioni',
    few: found =>
      found === 1
        ? 'Solo 1 violazione: non c’è nulla con cui confrontarla.'
        : `Solo ${formatCount(found)} violazioni: le guardi una per una prima di fidarsi di una mediana o di una quota.`,
  },
  statisticsNameForm: {
    name: 'Nome della statistica salvata',
    keep: 'Salva',
    leave: 'Annulla',
    taken: 'Ce n’è già una con questo nome: verrà sostituita.',
    saved: name => `Salvata come «${name}».`,
    renamed: name => `Rinominata in «${name}».`,
  },
  headlineFigures: {
    label: 'In sintesi',
    people: 'Persone interessate',
    once: 'ogni violazione contata una volta',
    each: 'violazione del fornitore contata per ogni cliente',
    peopleRest: (known, unknown) =>
      unknown === 0
        ? `${breaches(known)} con una cifra`
        : `${breaches(known)} con una cifra, ${formatCount(unknown)} senza`,
    median: 'Violazione mediana',
    half: (q1, q3) => `metà centrale da ${q1} a ${q3}`,
    told: 'Informati entro 60 giorni',
    toldRest: (within, known) => `${formatCount(within)} di ${formatCount(known)} determinabili`,
    toldUnsure: (within, known, unsure) =>
      `${formatCount(within)} di ${formatCount(known)} determinabili, ${formatCount(unsure)} troppo vaghe`,
    tooFew: 'troppo poche per una quota',
    unsure: count => (isOne(count) ? '1 troppo vaga' : `${formatCount(count)} troppo vaghe`),
    outOf: (within, known) => `${formatCount(within)} di ${formatCount(known)}`,
    cannotBeTold: 'Non determinabili',
    cannotRest: 'manca la data della scoperta o della comunicazione',
    impossible: count =>
      isOne(count)
        ? '1 altra ha date in un ordine impossibile'
        : `altre ${formatCount(count)} hanno date in un ordine impossibile`,
    none: 'Non indicato',
    noFigure: 'nessuna violazione dà una cifra',
    noDates: 'nessuna violazione dà entrambe le date',
    single: 'una sola violazione: non c’è mediana',
    few: known => `mediana di sole ${formatCount(known)}`,
    find: 'Trova le violazioni su cui si basa',
  },
  vendorGuard: {
    label: 'Contate una volta',
    peopleOnce: count =>
      isOne(count)
        ? '1 persona stava per essere contata due volte.'
        : `${people(count)} stavano per essere contate due volte.`,
    breachesOnce: count =>
      isOne(count)
        ? '1 violazione stava per essere contata due volte.'
        : `${breaches(count)} stavano per essere contate due volte.`,
    peopleEach: count => `${people(count)} ${isOne(count) ? 'è contata' : 'sono contate'} due volte.`,
    breachesEach: count => `${breaches(count)} ${isOne(count) ? 'è contata' : 'sono contate'} due volte.`,
    ofVendor: (names, vendor) =>
      `${named(names)} ${names.length === 1 ? 'riguarda' : 'riguardano'} la violazione del fornitore ${vendor}.`,
    ofCustomers: (names, vendor) =>
      `${named(names)} riguardano una stessa violazione del fornitore ${vendor}.`,
    more: count => `${counted(count, 'altro gruppo', 'altri gruppi')} come questo.`,
    wouldBe: (count, affected) => `Contando per cliente: ${breaches(count)}, ${people(affected)}.`,
    isOnce: (count, affected) => `Contando una volta: ${breaches(count)}, ${people(affected)}.`,
    show: 'Mostra sovrapposizioni',
    hide: 'Nascondi sovrapposizioni',
    countOnce: 'Conta una volta',
    countEach: 'Conta per cliente',
    with: (head, count) => `Con ${head}, ${count}`,
    people: count => (count === null ? 'nessuna cifra' : people(count)),
    groupsMore: count =>
      `${counted(count, 'gruppo più piccolo non è elencato', 'gruppi più piccoli non sono elencati')}.`,
    rule: 'Due violazioni contano come una sola se un cliente indica il fornitore come via d’ingresso ed entrambe sono state scoperte a meno di un anno l’una dall’altra, oppure se clienti di uno stesso fornitore sono stati colpiti nell’arco di quattro mesi.',
  },
  chartFrame: {
    as: chart => `${chart}: mostra come`,
    chart: 'Grafico',
    table: 'Tabella',
    restsOn: (known, silent) =>
      silent === 0
        ? `Base: ${breaches(known)}, nessuna esclusa.`
        : `Base: ${breaches(known)}; ${formatCount(silent)} non ${isOne(silent) ? 'dice' : 'dicono'} nulla.`,
    restsOnNone: silent => `${breaches(silent)}: nessuna lo dice.`,
  },
  barChart: {
    titles: {
      year: 'Violazioni per anno',
      sector: 'Settori',
      country: 'Paesi',
      vector: 'Vettori d’attacco',
      data: 'Dati esposti',
      source: 'Chi dà la cifra',
    },
    manyEach: 'Una violazione conta per ognuno dei suoi valori.',
    notStated: 'Non indicato',
    yearOf: 'Anno',
    years: {
      began: 'di inizio',
      discovered: 'di scoperta',
      disclosed: 'di annuncio',
      notified: 'di comunicazione',
    },
    value: 'Valore',
    breaches: 'Violazioni',
    share: 'Quota',
    people: 'Persone',
    byCustomer: 'Per cliente',
    once: 'Una volta',
    bar: (label, count, affected) =>
      affected === 0
        ? `${label}: ${breaches(count)}, nessun numero di persone`
        : `${label}: ${breaches(count)}, ${people(affected)}`,
    finds: each => `Trova ${breaches(each)}, ognuna per sé`,
    more: count => (isOne(count) ? '1 altro' : `${formatCount(count)} altri`),
    fewer: 'Meno',
    noFigure: 'nessuna cifra',
  },
  sizesChart: {
    title: {
      began: 'Interessati per violazione, per anno di inizio',
      discovered: 'Interessati per violazione, per anno della scoperta',
      disclosed: 'Interessati per violazione, per anno dell’annuncio',
      notified: 'Interessati per violazione, per anno della comunicazione',
    },
    legend: 'Scala logaritmica. Linea: mediana. Fascia: metà centrale. Vuoto: cifra non esatta.',
    keys: 'Le frecce passano da un anno all’altro e alle sue violazioni.',
    notAllDots: drawn =>
      `Punti: le ${formatCount(drawn)} più grandi. Linea e fascia contano tutte le violazioni.`,
    year: (year, known, median) => `${year}: mediana ${median}, ${breaches(known)}`,
    yearNone: year => `${year}: nessuna violazione dà una cifra`,
    yearSilent: count => `${formatCount(count)} senza una cifra`,
    dot: (name, affected) => `${name}, ${affected} persone`,
    notExact: (name, affected) => `${name}, circa ${affected} persone, cifra non esatta`,
    soFar: 'finora',
    none: 'Nessuna violazione dà sia una cifra sia un anno. Scelga un altro anno o conti più violazioni.',
    head: {
      year: 'Anno',
      known: 'Con cifra',
      unknown: 'Senza',
      q1: '1º quartile',
      median: 'Mediana',
      q3: '3º quartile',
    },
  },
  lagsChart: {
    title: 'Intervalli mediani',
    legend:
      'Giorni. Linea e numero: mediana. Fascia: metà centrale, chiara dove le date indicano solo un mese o un anno.',
    rule: '60, HIPAA',
    known: (known, silent) =>
      `${formatCount(known)} ${isOne(known) ? 'noto' : 'noti'}, ${formatCount(silent)} non ${isOne(silent) ? 'determinabile' : 'determinabili'}`,
    few: known => (known === 1 ? 'una sola violazione' : `mediana di soli ${formatCount(known)}`),
    impossible: count => `${formatCount(count)} in ordine impossibile`,
    range: (least, most) => (least.startsWith('−') ? `da ${least} a ${most}` : `${least}–${most}`),
    row: (lag, median, known) => `${lag}: mediana ${median} giorni, ${breaches(known)} con il dato`,
    none: 'Non noto',
    rowNone: lag => `${lag}: nessuna violazione indica entrambe le date`,
    silent: (lag, count) => `${lag}: non determinabile per ${breaches(count)}`,
    head: {
      lag: 'Intervallo in giorni',
      q1: '1º quartile',
      median: 'Mediana',
      q3: '3º quartile',
      known: 'Noti',
      silent: 'Non determinabili',
      impossible: 'Ordine impossibile',
    },
  },
  clocksTable: {
    title: 'Termini di legge',
    legend: 'Ciò che dicono gli articoli a fronte di ogni norma. Non è un parere legale.',
    clock: 'Termine',
    met: 'Rispettato',
    missed: 'Non rispettato',
    cannotBeTold: 'Non determinabile',
    find: (clock, answer, count) => `${clock}, ${answer}: ${breaches(count)}`,
    none: 'Nessun termine vincola queste violazioni, per quanto dicono gli articoli.',
  },
}
