import { counted, formatCount, isOne, listed } from '../../text/format.ts'
import type { Words } from '../words.ts'

const countOf = {
  articles: (count: number) => counted(count, 'Artikel', 'Artikel'),
  breaches: (count: number) => counted(count, 'Datenpanne', 'Datenpannen'),
}
const claims = (count: number) => counted(count, 'Aussage', 'Aussagen')

export const library: Words['library'] = {
  articlePreview: {
    read: 'Lesen',
    none: 'Berichtet von keiner Datenpanne.',
    beginning: 'So beginnt er',
    reports: 'Berichtet von',
    nearly: 'Fast wortgleich mit',
    claims,
  },
  bulkPanel: {
    cancel: 'Abbrechen',
    busy: 'Wird ausgeführt…',
    looking: 'Es wird ermittelt, was sich ändern würde…',
    apply: { delete: 'Löschen', merge: 'Zusammenführen' },
    many: 'So viele werden nicht vorab durchgesehen: Es geht Schritt für Schritt, und einmal rückgängig machen holt alles zurück.',
    progress: (done, total) => `${formatCount(done)} von ${formatCount(total)}`,
    stopped: (done, total) =>
      `Nach ${formatCount(done)} von ${formatCount(total)} abgebrochen. Strg Z macht diese rückgängig.`,
    delete: (count, kind) => `${countOf[kind](count)} löschen`,
    deleted: (count, kind) => `${countOf[kind](count)} gelöscht.`,
    withIt: parts => `Mit gelöscht: ${listed(parts)}.`,
    goes: {
      breaches: count =>
        isOne(count)
          ? '1 Datenpanne, von der sonst nichts berichtet'
          : `${formatCount(count)} Datenpannen, von denen sonst nichts berichtet`,
      claims,
      decisions: count => counted(count, 'Entscheidung über einen Wert', 'Entscheidungen über Werte'),
      notes: count => counted(count, 'Notiz', 'Notizen'),
      highlights: count => counted(count, 'Markierung', 'Markierungen'),
    },
    articlesStay: 'Die Artikel dazu bleiben.',
    undo: 'Einmal rückgängig machen holt alles zurück.',
    merge: count => `${countOf.breaches(count)} zusammenführen`,
    merged: count => `${countOf.breaches(count)} zusammengeführt.`,
    into: 'Behalten als',
    becomes: (name, articles, conflicts) =>
      conflicts === 0
        ? `${name}, aus ${counted(articles, 'Artikel', 'Artikeln')}; keine Quelle widerspricht.`
        : `${name}, aus ${counted(articles, 'Artikel', 'Artikeln')}; die Quellen widersprechen sich bei ${counted(conflicts, 'Angabe', 'Angaben')}.`,
    idsStay:
      'Die Kennungen der anderen führen von nun an zu ihr. Aussagen, Entscheidungen, Schlagwörter und Notizen gehen mit.',
    untag: count => `Schlagwort von ${formatCount(count)} ausgewählten entfernen`,
    untagged: (path, count) => `${path} von ${formatCount(count)} entfernt.`,
    carriedBy: count => `an ${formatCount(count)}`,
    noTags: 'Nichts Ausgewähltes trägt ein Schlagwort.',
  },
  articleColumns: {
    language: 'Sprache',
    title: 'Titel',
    outlet: 'Medium',
    published: 'Erschienen',
    breach: 'Datenpanne',
    notBreach: 'keine Datenpanne',
    tags: 'Schlagwörter',
    imported: 'Importiert',
    file: 'Datei',
    id: 'Kennung',
  },
  articlesPane: { articles: 'Artikel' },
  breachColumns: {
    state: 'Status',
    victim: 'Opfer',
    sector: 'Branche',
    country: 'Land',
    people: 'Betroffene',
    discovered: 'Entdeckt',
    sources: 'Quellen',
    sourcesHead: 'Qu.',
    tags: 'Schlagwörter',
    id: 'Kennung',
  },
  breachesPane: {
    breaches: 'Datenpannen',
    sum: people => `Höchstens ${formatCount(people)} verschiedene Personen`,
  },
  detailPane: { label: 'Details' },
  emptyLibrary: {
    label: 'Leere Bibliothek',
    title: 'Noch nichts importiert',
    todo: 'Ziehen Sie Artikeldateien oder Ordner auf eine beliebige Stelle dieses Fensters, oder wählen Sie sie aus. Breachdesk liest sie hier ein und findet die Datenpannen, von denen sie berichten, und zu jeder Angabe den Satz, auf dem sie beruht.',
    samples:
      'Um sich erst umzusehen, sperren Sie diesen Tresor und wählen Sie „Mit Beispielen ausprobieren“.',
    reads: formats => `Formate: ${formats}`,
    choose: 'Dateien auswählen…',
    restoring: 'Exportdatei wird eingelesen…',
    busy: 'Die ersten Artikel werden eingelesen',
    meanwhile:
      'Sie erscheinen hier nach und nach, und jeder liegt dann schon sicher im Tresor. Die Leiste unten zeigt, wie weit der Import ist.',
  },
  listKeys: { move: 'gehen', select: 'wählen', read: 'lesen' },
  listOptions: {
    open: 'Sortierung und Spalten',
    sortBy: 'Sortieren nach',
    reversed: 'Umgekehrt',
    byYear: 'Überschrift für jedes Jahr',
    columns: 'Spalten',
    earlier: column => `${column}: einen Platz nach vorn`,
    later: column => `${column}: einen Platz nach hinten`,
    hint: 'Im Kopf einer Spalte ändert Umschalt mit einer Pfeiltaste die Breite und Alt mit einer Pfeiltaste den Platz.',
    reset: 'Wie am Anfang',
    sorts: {
      added: 'Zuletzt importiert',
      published: 'Erschienen',
      title: 'Titel',
      outlet: 'Medium',
      lang: 'Sprache',
      name: 'Opfer',
      sector: 'Branche',
      country: 'Land',
      sources: 'Quellen',
      people: 'Betroffene',
      discovered: 'Entdeckt',
    },
  },
  listOrder: { undated: 'Keine Angabe' },
  listTitle: { articles: 'Artikel', breaches: 'Datenpannen', inbox: 'Eingang' },
  nothingHere: {
    title: { articles: 'Hier ist kein Artikel', breaches: 'Hier ist keine Datenpanne' },
    done: 'Alles geprüft',
    inbox: 'Jeder Artikel ist geprüft. Was als Nächstes importiert wird, kommt hierher.',
    tag: {
      articles:
        'Nichts trägt dieses Schlagwort. Wählen Sie Artikel in der ganzen Liste aus und drücken Sie T.',
      breaches:
        'Nichts trägt dieses Schlagwort. Wählen Sie Datenpannen in der ganzen Liste aus und drücken Sie T.',
    },
    breaches: 'Keiner der Artikel berichtet von einer Datenpanne. Sie stehen alle unter Artikel.',
  },
  panes: {
    tree: 'Breite der Bibliothek',
    detail: 'Breite der Details',
  },
  libraryTree: {
    library: 'Bibliothek',
    inbox: 'Eingang',
    articles: 'Artikel',
    breaches: 'Datenpannen',
    review: 'Prüfung',
    statistics: 'Statistik',
    imports: 'Importe',
    tags: 'Schlagwörter',
  },
  toldBy: {
    articles: articles => countOf.articles(articles),
    sources: (sources, articles) => `${counted(sources, 'Quelle', 'Quellen')}, ${countOf.articles(articles)}`,
  },
  selectedFoot: {
    label: 'Auswahl',
    selected: count => `${formatCount(count)} ausgewählt`,
  },
}
