import { counted, formatCount } from '../../text/format.ts'
import { locale } from '../../text/locale.ts'

const listed = (parts: readonly string[]) =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts)

const countOf = {
  articles: (count: number) => counted(count, 'article', 'articles'),
  breaches: (count: number) => counted(count, 'breach', 'breaches'),
}

export const library = {
  articlePreview: {
    read: 'Read',
    none: 'Reports no breach.',
    beginning: 'How it begins',
    reports: 'Reports',
    nearly: 'Nearly the same as',
    claims: (count: number) => counted(count, 'claim', 'claims'),
  },
  bulkPanel: {
    cancel: 'Cancel',
    busy: 'Working…',
    looking: 'Looking at what it would change…',
    apply: { delete: 'Delete', merge: 'Merge' },
    many: 'So many are not looked through first: it goes step by step, and one undo brings all of it back.',
    progress: (done: number, total: number) => `${formatCount(done)} of ${formatCount(total)}`,
    stopped: (done: number, total: number) =>
      `Stopped after ${formatCount(done)} of ${formatCount(total)}. Ctrl Z takes these back.`,
    delete: (count: number, kind: 'articles' | 'breaches') => `Delete ${countOf[kind](count)}`,
    deleted: (count: number, kind: 'articles' | 'breaches') => `Deleted ${countOf[kind](count)}.`,
    withIt: (parts: readonly string[]) => `With it go ${listed(parts)}.`,
    goes: {
      breaches: (count: number) => `${countOf.breaches(count)} that nothing else tells of`,
      claims: (count: number) => counted(count, 'claim', 'claims'),
      decisions: (count: number) => counted(count, 'decision about a value', 'decisions about values'),
      notes: (count: number) => counted(count, 'note', 'notes'),
      highlights: (count: number) => counted(count, 'highlight', 'highlights'),
    },
    articlesStay: 'Their articles stay.',
    undo: 'One undo brings all of it back.',
    merge: (count: number) => `Merge ${countOf.breaches(count)}`,
    merged: (count: number) => `Merged ${countOf.breaches(count)}.`,
    into: 'Keep as',
    becomes: (name: string, articles: number, conflicts: number) =>
      `${name}, told by ${countOf.articles(articles)}; ${
        conflicts === 0
          ? 'no source disagrees.'
          : `sources disagree about ${counted(conflicts, 'fact', 'facts')}.`
      }`,
    idsStay: 'The ids of the others stand for it from now on. Claims, decisions, tags and notes follow.',
    untag: (count: number) => `Take a tag off ${formatCount(count)} selected`,
    untagged: (path: string, count: number) => `Took ${path} off ${formatCount(count)}.`,
    carriedBy: (count: number) => `on ${formatCount(count)}`,
    noTags: 'Nothing selected carries a tag.',
  },
  articleColumns: {
    language: 'Language',
    title: 'Title',
    outlet: 'Outlet',
    published: 'Published',
    breach: 'Breach',
    notBreach: 'not a breach',
    tags: 'Tags',
    imported: 'Imported',
    file: 'File',
    id: 'Id',
  },
  articlesPane: { articles: 'Articles' },
  breachColumns: {
    state: 'State',
    victim: 'Victim',
    sector: 'Sector',
    country: 'Country',
    people: 'People',
    discovered: 'Discovered',
    sources: 'Sources',
    sourcesHead: 'Src.',
    tags: 'Tags',
    id: 'Id',
  },
  breachesPane: {
    breaches: 'Breaches',
    sum: (people: number) => `At most ${formatCount(people)} people, each counted once`,
  },
  detailPane: { label: 'Details' },
  emptyLibrary: {
    label: 'Empty library',
    title: 'Nothing imported yet',
    todo: 'Drop article files or folders anywhere on this window, or choose them. Breachdesk reads them here, finds the breaches they report and the sentence each fact rests on.',
    samples: 'To look around first, lock this vault and choose “Try with samples”.',
    reads: (formats: string) => `Formats: ${formats}`,
    choose: 'Choose files…',
    busy: 'The first articles are being read',
    meanwhile:
      'They appear here one by one, and each is safe in the vault as soon as it does. The bar below says how far the import is.',
  },
  listKeys: { move: 'move', select: 'select', read: 'read' },
  listOptions: {
    open: 'Sorting and columns',
    sortBy: 'Sort by',
    reversed: 'The other way round',
    byYear: 'A heading for each year',
    columns: 'Columns',
    earlier: (column: string) => `${column}: one place earlier`,
    later: (column: string) => `${column}: one place later`,
    hint: 'In the heading of a column, Shift with an arrow changes its width and Alt with an arrow its place.',
    reset: 'As at first',
    sorts: {
      added: 'Last imported',
      published: 'Published',
      title: 'Title',
      outlet: 'Outlet',
      lang: 'Language',
      name: 'Victim',
      sector: 'Sector',
      country: 'Country',
      sources: 'Sources',
      people: 'People',
      discovered: 'Discovered',
    },
  },
  listOrder: { undated: 'Not stated' },
  listTitle: { articles: 'Articles', breaches: 'Breaches', inbox: 'Inbox' },
  nothingHere: {
    title: { articles: 'No article here', breaches: 'No breach here' },
    done: 'All reviewed',
    inbox: 'Every article has been reviewed. What is imported next comes here.',
    tag: {
      articles: 'Nothing carries this tag. Select articles in the full list and press T.',
      breaches: 'Nothing carries this tag. Select breaches in the full list and press T.',
    },
    breaches: 'None of the articles reports a breach. They are all under Articles.',
  },
  panes: {
    tree: 'Width of the library',
    detail: 'Width of the details',
  },
  libraryTree: {
    library: 'Library',
    inbox: 'Inbox',
    articles: 'Articles',
    breaches: 'Breaches',
    review: 'Review',
    imports: 'Imports',
    tags: 'Tags',
  },
  selectedFoot: {
    label: 'What is selected',
    selected: (count: number) => `${formatCount(count)} selected`,
  },
}
