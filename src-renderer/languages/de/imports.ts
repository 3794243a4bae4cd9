import { counted, formatCount, isOne } from '../../text/format.ts'
import type { Words } from '../words.ts'

const files = (count: number) => counted(count, 'Datei', 'Dateien')
const left = (waiting: number) => `noch ${files(waiting)}`

export const imports: Words['imports'] = {
  chooseColumns: {
    unknown:
      'Die Namen der Spalten verraten nicht, welche den Text enthält. Ihre Wahl wird für jede Tabelle gemerkt, die die gewählten Spalten hat.',
    replaces: articles =>
      isOne(articles)
        ? 'Die Tabelle wird so neu eingelesen, wie Sie es hier angeben. Ihre neuen Artikel treten an die Stelle des Artikels, der bisher aus ihren Zeilen entstanden war, samt den Entscheidungen darüber; Strg Z holt ihn zurück.'
        : `Die Tabelle wird so neu eingelesen, wie Sie es hier angeben. Ihre neuen Artikel treten an die Stelle der ${formatCount(articles)} Artikel, die bisher aus ihren Zeilen entstanden waren, samt den Entscheidungen darüber; Strg Z holt diese zurück.`,
    title: file => `Spalten von ${file}`,
    reading: 'Spalten werden gelesen…',
    later: 'Die Spalten sind gemerkt. Wählen Sie „Erneut versuchen“, sobald dieser Import beendet ist.',
    leave: 'Schließen',
  },
  columnSample: {
    label: 'Die ersten Zeilen',
    more: count =>
      isOne(count)
        ? 'Eine weitere Spalte steht in den Listen unten.'
        : `${formatCount(count)} weitere Spalten stehen in den Listen unten.`,
  },
  columnsForm: {
    text: 'Welche Spalte enthält den Text?',
    others: 'Und welche enthalten, falls vorhanden, dies?',
    choose: 'Auswählen…',
    none: 'Keine',
    save: 'Speichern und neu einlesen',
    leave: 'Abbrechen',
  },
  importList: { label: 'Alle Importe', files },
  status: {
    reading: 'Wird eingelesen',
    waiting: 'Wartet auf das Ende des vorigen Imports',
    pausing: 'Hält nach den gerade gelesenen Dateien an',
    cancelling: 'Bricht nach den gerade gelesenen Dateien ab',
    paused: waiting => `Angehalten, ${left(waiting)}`,
    stopped: waiting => `Gestoppt, ${left(waiting)}`,
    'cut-off': waiting => `Unterbrochen, ${left(waiting)}`,
    finished: took => `Beendet nach ${took}`,
    cancelled: took => `Abgebrochen nach ${took}`,
  },
  counts: {
    imported: count => `${formatCount(count)} importiert`,
    nearDuplicates: count => counted(count, 'Fast-Dublette', 'Fast-Dubletten'),
    duplicates: count => counted(count, 'Dublette', 'Dubletten'),
    failed: count => `${formatCount(count)} fehlgeschlagen`,
    notRead: count => `${formatCount(count)} fehlgeschlagen oder nicht gelesen`,
  },
  ended: {
    finished: counts => `Import beendet: ${counts}.`,
    cancelled: counts => `Import abgebrochen: ${counts}.`,
    paused: waiting => `Import angehalten, ${left(waiting)}.`,
  },
  outcome: {
    failed: 'Fehlgeschlagen',
    near_duplicate: 'Fast-Dublette',
    duplicate: 'Dublette',
    imported: 'Importiert',
    needsOcr: 'Braucht OCR',
    needsColumns: 'Braucht Spalten',
    notRead: 'Nicht gelesen',
  },
  pace: {
    fewSecondsLeft: 'noch wenige Sekunden',
    left: time => `noch etwa ${time}`,
    every: seconds => `eine Datei alle ${seconds} s`,
    perSecond: count => `${files(count)} pro Sekunde`,
  },
  columns: {
    roles: {
      text: 'Text',
      title: 'Titel',
      date: 'Erscheinungsdatum',
      url: 'Link zum Artikel',
      author: 'Autor',
      outlet: 'Medium',
    },
    textMissing: 'Wählen Sie die Spalte, die den Text enthält.',
    twice: (one, other) =>
      `Dieselbe Spalte kann nicht zugleich „${one}“ und „${other}“ sein; wählen Sie eine andere oder keine.`,
    noName: '(ohne Namen)',
  },
  formats: {
    csv: 'Artikeltabelle (CSV)',
    docx: 'Word-Dokument',
    eml: 'E-Mail',
    html: 'Webseite',
    'json-lines': 'Artikel in JSON, einer je Zeile',
    json: 'Artikel in JSON',
    markdown: 'Markdown',
    mbox: 'Postfach',
    mhtml: 'Gespeicherte Webseite (MHTML)',
    msg: 'Outlook-Nachricht',
    odt: 'OpenDocument-Text',
    pdf: 'PDF',
    'plain-text': 'Reiner Text',
    rtf: 'Formatierter Text (RTF)',
    zip: 'ZIP-Archiv',
  },
  importProgress: {
    of: total => `{} von ${files(total)}`,
    safe: 'Fertige Dateien liegen schon im Tresor. Nach einer Sperre oder einem Absturz läuft der Rest von selbst weiter.',
    reading: file => `${file} wird eingelesen`,
  },
  importsPane: {
    label: 'Importe',
    none: 'Noch nichts importiert',
    noneHint:
      'Ziehen Sie Artikeldateien oder Ordner auf eine beliebige Stelle dieses Fensters, oder wählen Sie sie aus. Was mit jeder Datei geschieht, bleibt hier verzeichnet, auch nach einem Neustart.',
    choose: 'Dateien auswählen…',
  },
  importTables: {
    label: 'Tabellen',
    read: articles => `als ${counted(articles, 'Artikel', 'Artikel')} eingelesen`,
    change: 'Spalten ändern…',
    changeOf: file => `Spalten von ${file} ändern`,
  },
  outcomeLine: {
    label: 'Die ausgewählte Datei',
    read: 'Artikel lesen',
    hint: 'Wählen Sie eine Datei aus, um zu sehen, was mit ihr geschah. Eingabe öffnet den Artikel dazu.',
  },
  outcomePage: { read: 'Lesen' },
  outcomeTable: {
    label: 'Dateien',
    outcome: 'Ergebnis',
    file: 'Datei',
    size: 'Größe',
    happened: 'Was geschah',
    action: 'Aktion',
  },
  outcomeWords: {
    reports: 'Berichtet von {}',
    reportsMore: others =>
      isOne(others)
        ? 'Berichtet von {} und einer weiteren'
        : `Berichtet von {} und ${formatCount(others)} weiteren`,
    notBreach: 'Keine Datenpanne. Unter Artikel, ohne Datenpanne.',
    sameAs: 'Derselbe Artikel wie {}. Nicht noch einmal importiert.',
    nearlySame: 'Fast wortgleich mit {}. Behalten, zählt als eine Quelle. ',
    notTheSame: 'Nicht derselbe',
    apart: (id, other) => `${id} und ${other} sind von nun an zwei Quellen.`,
    other: 'einem anderen Artikel',
    another: 'einer, der schon im Tresor liegt',
    failed: 'Ließ sich nicht lesen.',
    chooseColumns: 'Spalten auswählen…',
  },
  shownImport: {
    filter: 'Ergebnis',
    all: 'Alle',
    goesOn: 'Was im Tresor ist, bleibt dort. Wählen Sie „Fortsetzen“, sobald dies behoben ist.',
    busy: 'Die ersten Dateien werden eingelesen',
    nothing: 'Keine Datei wurde gelesen',
  },
}
