import type { Origin } from '../../../src-main/domain/article.ts'
import { counted, formatCount } from '../../text/format.ts'
import type { Words } from '../words.ts'

const origins: Readonly<Record<Origin, string>> = {
  'json-ld': 'aus der Beschreibung der Seite für Suchmaschinen',
  meta: 'aus den Metadaten der Seite',
  'mail-header': 'aus dem Kopf der E-Mail',
  record: 'aus einer Spalte der Tabelle',
  'document-info': 'aus den Eigenschaften des Dokuments',
  markup: 'aus dem Aufbau der Seite',
  text: 'aus dem Text selbst',
  'file-name': 'aus dem Dateinamen',
}

const colours = { yellow: 'Gelb', green: 'Grün', blue: 'Blau', pink: 'Rosa', violet: 'Violett' }
const claims = (count: number) => counted(count, 'Aussage', 'Aussagen')

export const reader: Words['reader'] = {
  articlePane: {
    label: 'Artikel',
    text: 'Artikeltext',
    keys: 'J und K gehen von Aussage zu Aussage. Die Pfeiltasten links und rechts setzen eine Einfügemarke; mit Umschalt wählen sie aus.',
  },
  claimCard: {
    implied: 'erschlossen, nicht ausdrücklich',
    others: count =>
      `${counted(count, 'weitere Aussage', 'weitere Aussagen')} zu denselben Wörtern: noch einmal klicken`,
  },
  closeInReader: { close: 'Schließen', closeFull: 'Schließen, was im Artikel offen ist' },
  findBar: {
    find: 'In diesem Artikel suchen',
    next: 'Nächste Fundstelle',
    previous: 'Vorige Fundstelle',
    close: 'Schließen',
    none: 'Nicht in diesem Artikel',
    place: (at, count, isMore) =>
      isMore
        ? `${formatCount(at)} von ${formatCount(count)} oder mehr`
        : `${formatCount(at)} von ${formatCount(count)}`,
  },
  markedList: {
    label: 'Markierungen und Notizen',
    show: 'Im Text zeigen',
    lost: 'Der Text wurde neu eingelesen und enthält diese Wörter nicht mehr.',
    addNote: 'Notiz hinzufügen',
    remove: 'Markierung entfernen',
    colour: 'Farbe',
    colours,
    changed: 'Farbe geändert.',
    removed: 'Markierung entfernt. Strg Z holt sie zurück.',
  },
  markText: {
    addFact: 'Angabe hinzufügen',
    highlight: 'Markieren',
    note: 'Notiz',
    selectFirst: 'Wählen Sie zuerst Wörter aus: mit der Maus oder mit Umschalt und Pfeiltasten.',
    noBreach:
      'Dieser Artikel gehört noch zu keiner Datenpanne, und eine Angabe braucht eine. Markieren Sie die Stelle, oder schreiben Sie eine Notiz.',
    highlighted: 'Markiert.',
  },
  minimap: { map: count => `Übersicht über ${claims(count)}` },
  newFact: {
    label: 'Neue Angabe',
    fact: 'Angabe',
    use: 'Ab jetzt für die Datenpanne zeigen',
    add: 'Hinzufügen',
    leave: 'Schließen',
    added: fact => `Hinzugefügt: ${fact}.`,
  },
  newNote: { label: 'Neue Notiz', saved: 'Notiz gespeichert.' },
  noteForm: { save: 'Speichern', leave: 'Schließen' },
  originalText: {
    label: 'Original',
    what: 'Die Datei, wie sie kam, als der Text, aus dem sie besteht. Nichts darin wird ausgeführt oder nachgeladen.',
    file: 'Datei',
    size: 'Größe',
    bytes: count => `${count} Byte`,
    type: 'Typ',
    missing: 'Das Original lässt sich nicht zeigen',
    noText: 'Diese Art Datei ist kein Text',
    noTextHint:
      'Speichern Sie sie, um sie mit dem Programm anzusehen, für das sie gemacht ist. Was aus ihr gelesen wurde, ist der Artikel.',
  },
  selectionBar: {
    label: 'Ausgewählter Text',
    colours,
    highlightIn: colour => `Markieren: ${colour}`,
  },
  sideBySide: {
    label: 'Nebeneinander',
    first: 'Linker Artikel',
    second: 'Rechter Artikel',
    choose: which => `${which}: anderen auswählen`,
    close: 'Nur ein Artikel',
    table: 'Angaben beider Artikel',
    fact: 'Angabe',
    notStated: 'Keine Angabe',
    same: 'Beide sagen dasselbe',
    differs: 'Sie weichen voneinander ab',
    'only-first': 'Nur links',
    'only-second': 'Nur rechts',
  },
  showSource: {
    original: 'Original',
    removed: 'Entfernter Text',
    removedShown: 'Entfernter Text ist zu sehen, wo er stand.',
    removedHidden: 'Entfernter Text ist ausgeblendet.',
  },
  articleSource: {
    label: 'Woher dies stammt',
    title: 'Titel',
    byline: 'Verfasser',
    outlet: 'Medium',
    published: 'Erschienen',
    address: 'Adresse',
    from: origin => origins[origin],
    foundIn: name => `Gefunden in ${name}`,
    mail: 'Anhang von',
    attached: 'Anhänge',
    plain: 'Die gespeicherte Datei ist nicht verschlüsselt.',
  },
  breachSwitch: { label: 'Dieser Artikel berichtet von mehreren Datenpannen' },
  factsPane: {
    label: 'Angaben in diesem Artikel',
    facts: 'Angaben',
    filter: 'Filter',
    all: 'Alle',
    toReview: 'Zu prüfen',
    reviewed: (done, all) => `${formatCount(done)} von ${formatCount(all)} geprüft`,
    none: 'In diesem Artikel wurde keine Datenpanne gefunden',
    noneHint: 'Er bleibt in der Bibliothek und lässt sich suchen und verschlagworten.',
  },
  focusedClaim: {
    fact: 'Angabe',
    qualifier: 'Genauigkeit',
    says: 'Wer es sagt',
    certainty: 'Gewissheit',
    shown: 'Angezeigt wird',
    why: 'Warum',
    foundBy: 'Gefunden von',
    candidates: 'Alle Kandidaten',
  },
  nearArticles: {
    nearly: 'Fast wortgleich mit',
    hint: 'Sie zählen als eine Quelle.',
    alike: similarity => `${similarity} des Textes stimmen überein`,
    more: count => `und ${formatCount(count)} weitere`,
    notAs: title => `Nicht derselbe wie ${title}`,
  },
  readerSide: {
    label: 'Artikel zu dieser Datenpanne',
    above: {
      breaches: 'Datenpannen',
      articles: 'Artikel',
      imports: 'Importe',
      tags: 'Schlagwörter',
      reader: 'Zurück',
      compare: 'Vergleich',
      review: 'Prüfung',
      history: 'Verlauf',
      rereading: 'Neu einlesen',
      preferences: 'Einstellungen',
    },
    articles: 'Artikel',
    noBreach: 'Ohne Datenpanne',
    show: 'Im Text hervorheben',
    hint: 'Jede Art hat ihre Farbe und ihre Linie, sodass sie auch ohne Farbe zu unterscheiden sind.',
  },
  readerView: { label: 'Artikel', missing: 'Der Artikel lässt sich nicht zeigen' },
  removedText: {
    show: 'Zeigen',
    hide: 'Ausblenden',
    lines: count => `${counted(count, 'Zeile', 'Zeilen')} entfernt`,
  },
  reviewBar: {
    label: 'Prüfung',
    claims,
    claimOf: (at, count) => `Aussage ${formatCount(at)} von ${formatCount(count)}`,
  },
}
