import { counted, formatCount, isOne, listed } from '../../text/format.ts'
import type { Words } from '../words.ts'

const breaches = (count: number) => counted(count, 'Datenpanne', 'Datenpannen')
const people = (count: number) => counted(count, 'Person', 'Personen')

/** Up to three names; the others are counted. */
const named = (names: readonly string[]) =>
  listed(names.length > 4 ? [...names.slice(0, 3), `${formatCount(names.length - 3)} weiteren`] : names)

export const statistics: Words['statistics'] = {
  actions: {
    show: 'Statistik',
    showFull: 'Statistik zum Gezeigten',
    counting: 'Panne eines Dienstleisters einmal oder je Kunde zählen',
    list: 'Auflisten',
    listFull: 'Gezählte Datenpannen auflisten',
    save: 'Speichern',
    saveFull: 'Diese Statistik speichern',
    saveAs: 'Speichern als…',
    saveAsFull: 'Diese Statistik unter anderem Namen speichern…',
    updated: name => `„${name}“ zählt jetzt, was gezeigt wird.`,
    rename: 'Umbenennen…',
    renameFull: 'Gespeicherte Statistik umbenennen…',
    forget: 'Löschen',
    forgetFull: 'Gespeicherte Statistik löschen',
    forgotten: name =>
      `Die gespeicherte Statistik „${name}“ wurde gelöscht. Rückgängig machen holt sie zurück.`,
  },
  statisticsTree: {
    title: 'Gespeicherte Statistiken',
    broken: name => `${name}: Diese Statistik lässt sich nicht mehr berechnen.`,
  },
  statisticsPane: {
    label: 'Statistik',
    found: (found, whole) =>
      found === whole
        ? isOne(whole)
          ? breaches(whole)
          : `alle ${breaches(whole)}`
        : `${formatCount(found)} von ${breaches(whole)}`,
    unsaved: 'geändert',
    figures: 'Zahlen und Diagramme',
    countingWhat: query => `Datenpannen zu ${query} werden gezählt…`,
    countingAll: 'Alle Datenpannen werden gezählt…',
    empty: 'Noch keine Datenpannen zu zählen',
    emptyHint:
      'Importieren Sie Artikel, die von Datenpannen berichten; sie werden hier gezählt. Ziehen Sie Dateien auf eine beliebige Stelle dieses Fensters.',
    none: 'Keine Datenpanne passt',
    noneHint:
      'Lassen Sie ein Wort oder eine Bedingung im Suchfeld weg, oder leeren Sie es, um alle Datenpannen zu zählen.',
    clear: 'Alle Datenpannen zählen',
    few: found =>
      found === 1
        ? 'Nur 1 Datenpanne: Es gibt nichts, womit sie sich vergleichen ließe.'
        : `Nur ${formatCount(found)} Datenpannen: Sehen Sie sich jede an, bevor Sie einem Median oder Anteil trauen.`,
  },
  statisticsNameForm: {
    name: 'Name der gespeicherten Statistik',
    keep: 'Speichern',
    leave: 'Abbrechen',
    taken: 'Eine Statistik dieses Namens gibt es schon: Sie wird ersetzt.',
    saved: name => `Als „${name}“ gespeichert.`,
    renamed: name => `In „${name}“ umbenannt.`,
  },
  headlineFigures: {
    label: 'Auf einen Blick',
    people: 'Betroffene Personen',
    once: 'jede Panne einmal gezählt',
    each: 'Panne eines Dienstleisters je Kunde gezählt',
    peopleRest: (known, unknown) =>
      unknown === 0
        ? `${breaches(known)} mit Zahl`
        : `${breaches(known)} mit Zahl, ${formatCount(unknown)} ohne`,
    median: 'Median je Datenpanne',
    half: (q1, q3) => `mittlere Hälfte ${q1} bis ${q3}`,
    told: 'In 60 Tagen benachrichtigt',
    toldRest: (within, known) => `${formatCount(within)} von ${formatCount(known)} bekannten`,
    toldUnsure: (within, known, unsure) =>
      `${formatCount(within)} von ${formatCount(known)} bekannten, ${formatCount(unsure)} zu ungenau`,
    tooFew: 'zu wenige für einen Anteil',
    unsure: count => `${formatCount(count)} zu ungenau`,
    outOf: (within, known) => `${formatCount(within)} von ${formatCount(known)}`,
    cannotBeTold: 'Nicht feststellbar',
    cannotRest: 'Datum der Entdeckung oder der Benachrichtigung fehlt',
    impossible: count => `${formatCount(count)} weitere mit Daten in unmöglicher Reihenfolge`,
    none: 'Keine Angabe',
    noFigure: 'keine Datenpanne nennt eine Zahl',
    noDates: 'keine Datenpanne nennt beide Daten',
    single: 'eine Datenpanne: kein Median',
    few: known => `Median aus nur ${formatCount(known)}`,
    find: 'Findet die Datenpannen dahinter',
  },
  vendorGuard: {
    label: 'Einmal gezählt',
    peopleOnce: count => `${people(count)} ${isOne(count) ? 'wäre' : 'wären'} doppelt gezählt worden.`,
    breachesOnce: count => `${breaches(count)} ${isOne(count) ? 'wäre' : 'wären'} doppelt gezählt worden.`,
    peopleEach: count => `${people(count)} ${isOne(count) ? 'ist' : 'sind'} doppelt gezählt.`,
    breachesEach: count => `${breaches(count)} ${isOne(count) ? 'ist' : 'sind'} doppelt gezählt.`,
    ofVendor: (names, vendor) =>
      `Bei ${named(names)} geht es um die Datenpanne des Dienstleisters ${vendor}.`,
    ofCustomers: (names, vendor) =>
      `Bei ${named(names)} geht es um ein und dieselbe Datenpanne des Dienstleisters ${vendor}.`,
    more: count => `${counted(count, 'weitere solche Gruppe', 'weitere solche Gruppen')}.`,
    wouldBe: (count, affected) => `Je Kunde gezählt: ${breaches(count)}, ${people(affected)}.`,
    isOnce: (count, affected) => `Einmal gezählt: ${breaches(count)}, ${people(affected)}.`,
    show: 'Überschneidungen zeigen',
    hide: 'Überschneidungen ausblenden',
    countOnce: 'Einmal zählen',
    countEach: 'Je Kunde zählen',
    with: (head, count) => `Mit ${head}, ${count}`,
    people: count => (count === null ? 'ohne Zahl' : people(count)),
    groupsMore: count =>
      `${counted(count, 'kleinere Gruppe ist', 'kleinere Gruppen sind')} nicht aufgeführt.`,
    rule: 'Datenpannen zählen als eine, wenn ein Kunde den Dienstleister als Einfallstor nennt und beide binnen eines Jahres entdeckt wurden oder wenn Kunden desselben Dienstleisters binnen vier Monaten getroffen wurden.',
  },
  chartFrame: {
    as: chart => `${chart}: anzeigen als`,
    chart: 'Diagramm',
    table: 'Tabelle',
    restsOn: (known, silent) =>
      silent === 0
        ? isOne(known)
          ? `Beruht auf ${breaches(known)}.`
          : `Beruht auf allen ${breaches(known)}.`
        : `Beruht auf ${breaches(known)}; ${formatCount(silent)} ohne Angabe.`,
    restsOnNone: silent => `${breaches(silent)}, keine mit Angabe.`,
  },
  barChart: {
    titles: {
      year: 'Jahre',
      sector: 'Branchen',
      country: 'Länder',
      vector: 'Angriffsvektoren',
      data: 'Betroffene Daten',
      source: 'Wer die Zahl nennt',
    },
    manyEach: 'Eine Datenpanne zählt bei jedem ihrer Werte.',
    notStated: 'Keine Angabe',
    yearOf: 'Jahr',
    years: {
      began: 'Beginn',
      discovered: 'Entdeckung',
      disclosed: 'Bekanntgabe',
      notified: 'Benachrichtigung',
    },
    value: 'Wert',
    breaches: 'Datenpannen',
    share: 'Anteil',
    people: 'Betroffene',
    byCustomer: 'Je Kunde',
    once: 'Einmal',
    bar: (label, count, affected) =>
      affected === 0
        ? `${label}: ${breaches(count)}, keine Zahl der Betroffenen`
        : `${label}: ${breaches(count)}, ${people(affected)}`,
    finds: each => `Findet ${breaches(each)}, jede für sich`,
    more: count => `${formatCount(count)} weitere`,
    fewer: 'Weniger',
    noFigure: 'ohne Zahl',
  },
  sizesChart: {
    title: {
      began: 'Betroffene je Datenpanne, nach Jahr des Beginns',
      discovered: 'Betroffene je Datenpanne, nach Jahr der Entdeckung',
      disclosed: 'Betroffene je Datenpanne, nach Jahr der Bekanntgabe',
      notified: 'Betroffene je Datenpanne, nach Jahr der Benachrichtigung',
    },
    legend: 'Logarithmisch. Linie: Median. Band: mittlere Hälfte. Hohl: keine genaue Zahl.',
    keys: 'Pfeiltasten gehen von Jahr zu Jahr und zu den Datenpannen darin.',
    notAllDots: drawn => `Punkte: die ${formatCount(drawn)} größten. Linie und Band zählen alle Datenpannen.`,
    year: (year, known, median) => `${year}: Median ${median} aus ${breaches(known)}`,
    yearNone: year => `${year}: keine Datenpanne nennt eine Zahl`,
    yearSilent: count => `${formatCount(count)} ohne Zahl`,
    dot: (name, affected) => `${name}, ${affected} Betroffene`,
    notExact: (name, affected) => `${name}, etwa ${affected} Betroffene, keine genaue Zahl`,
    soFar: 'bisher',
    none: 'Keine Datenpanne nennt Zahl und Jahr. Wählen Sie ein anderes Jahr, oder zählen Sie mehr Datenpannen.',
    head: {
      year: 'Jahr',
      known: 'Mit Zahl',
      unknown: 'Ohne',
      q1: 'Unteres Quartil',
      median: 'Median',
      q3: 'Oberes Quartil',
    },
  },
  lagsChart: {
    title: 'Mediane der Zeitspannen',
    legend:
      'Tage. Linie und Zahl: Median. Band: mittlere Hälfte, blass, wo nur Monat oder Jahr angegeben ist.',
    rule: '60, HIPAA',
    known: (known, silent) => `${formatCount(known)} bekannt, ${formatCount(silent)} nicht feststellbar`,
    few: known => (known === 1 ? 'nur eine Datenpanne' : `Median aus nur ${formatCount(known)}`),
    impossible: count => `${formatCount(count)} in unmöglicher Reihenfolge`,
    range: (least, most) => `${least} bis ${most}`,
    row: (lag, median, known) => `${lag}: Median ${median} Tage, ${breaches(known)} bekannt`,
    none: 'Unbekannt',
    rowNone: lag => `${lag}: keine Datenpanne nennt beide Daten`,
    silent: (lag, count) => `${lag}: ${breaches(count)} nicht feststellbar`,
    head: {
      lag: 'Zeitspanne in Tagen',
      q1: 'Unteres Quartil',
      median: 'Median',
      q3: 'Oberes Quartil',
      known: 'Bekannt',
      silent: 'Nicht feststellbar',
      impossible: 'Unmögl. Reihenfolge',
    },
  },
  clocksTable: {
    title: 'Fristen',
    legend: 'Was die Artikel sagen, an jeder Regel gemessen. Keine Rechtsberatung.',
    clock: 'Frist',
    met: 'Eingehalten',
    missed: 'Überschritten',
    cannotBeTold: 'Nicht feststellbar',
    find: (clock, answer, count) => `${clock}, ${answer}: ${breaches(count)}`,
    none: 'Keine Frist gilt für eine dieser Datenpannen, soweit die Artikel es sagen.',
  },
}
