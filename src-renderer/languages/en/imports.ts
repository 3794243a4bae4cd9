import { counted, formatCount } from '../../text/format.ts'

export const imports = {
  chooseColumns: {
    unknown:
      'The names of its columns do not say which one holds the text. Your choice is kept for every table that has the columns you choose.',
    replaces: (articles: number) =>
      `The table is read again as you say here. Its new articles take the place of the ${articles === 1 ? 'article' : counted(articles, 'article', 'articles')} made of its rows before, with what was decided about them; Ctrl Z brings those back.`,
    title: (file: string) => `Columns of ${file}`,
    reading: 'Reading the columns…',
    later: 'The columns are kept. Press Retry when this import has ended.',
    leave: 'Close',
  },
  columnSample: {
    label: 'The first rows',
    more: (count: number) => `${formatCount(count)} more columns are in the lists below.`,
  },
  columnsForm: {
    text: 'Which column holds the text?',
    others: 'And which, if any, hold these?',
    choose: 'Choose…',
    none: 'None',
    save: 'Save and read again',
    leave: 'Cancel',
  },
  importList: { label: 'All imports' },
  importProgress: {
    of: (total: number) => `of ${formatCount(total)} files`,
    safe: 'Finished files are already in the vault. After a lock or a crash the rest goes on by itself.',
    reading: (file: string) => `Reading ${file}`,
  },
  importsPane: {
    label: 'Imports',
    none: 'Nothing imported yet',
    noneHint:
      'Drop article files or folders anywhere on this window, or choose them. What happens to each file is kept here, also after a restart.',
    choose: 'Choose files…',
  },
  importTables: {
    label: 'Tables',
    read: (articles: number) => `read as ${counted(articles, 'article', 'articles')}`,
    change: 'Change columns…',
    changeOf: (file: string) => `Change the columns of ${file}`,
  },
  outcomeLine: {
    label: 'The file chosen',
    read: 'Read the article',
    hint: 'Choose a file to see all that happened to it. Enter opens its article.',
  },
  outcomePage: { read: 'Read' },
  outcomeTable: {
    label: 'Files',
    outcome: 'Outcome',
    file: 'File',
    size: 'Size',
    happened: 'What happened',
    action: 'Action',
  },
  outcomeWords: {
    reports: 'Reports ',
    more: (count: number) => ` and ${counted(count, 'other', 'others')}`,
    notBreach: 'Not a breach. In Articles, in no breach.',
    sameAs: 'The same article as ',
    notAgain: '. Not imported again.',
    nearlySame: 'Nearly the same as ',
    kept: '. Kept, counted as one source. ',
    notTheSame: 'Not the same',
    apart: (id: string, other: string) => `${id} and ${other} are two sources from now on.`,
    other: 'another article',
    another: 'one already in the vault',
    failed: 'Could not be read.',
    chooseColumns: 'Choose columns…',
  },
  shownImport: {
    filter: 'Outcome',
    all: 'All',
    goesOn: 'What is in the vault stays there. Press Continue once this is mended.',
    busy: 'The first files are being read',
    nothing: 'No file was read',
  },
}
