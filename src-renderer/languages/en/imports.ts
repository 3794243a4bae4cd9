import type { ColumnRole } from '../../../src-main/domain/article.ts'
import type { ImportOutcomeKind } from '../../../src-main/domain/import.ts'
import { counted, formatCount } from '../../text/format.ts'

const left = (waiting: number) => counted(waiting, 'file left', 'files left')

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
  importList: { label: 'All imports', files: (count: number) => counted(count, 'file', 'files') },
  /** How an import stands. */
  status: {
    reading: 'Reading',
    waiting: 'Waits until the import before it has ended',
    pausing: 'Pausing after the files being read',
    cancelling: 'Cancelling after the files being read',
    paused: (waiting: number) => `Paused, ${left(waiting)}`,
    stopped: (waiting: number) => `Stopped, ${left(waiting)}`,
    'cut-off': (waiting: number) => `Cut off, ${left(waiting)}`,
    finished: (took: string) => `Finished, took ${took}`,
    cancelled: (took: string) => `Cancelled, took ${took}`,
  },
  /** What came of the files. */
  counts: {
    imported: (count: number) => `${formatCount(count)} imported`,
    nearDuplicates: (count: number) => counted(count, 'near-duplicate', 'near-duplicates'),
    duplicates: (count: number) => counted(count, 'duplicate', 'duplicates'),
    failed: (count: number) => `${formatCount(count)} failed`,
    notRead: (count: number) => `${formatCount(count)} failed or not read`,
  },
  ended: {
    finished: (counts: string) => `Import finished: ${counts}.`,
    cancelled: (counts: string) => `Import cancelled: ${counts}.`,
    paused: (waiting: number) => `Import paused, ${left(waiting)}.`,
  },
  outcome: {
    failed: 'Failed',
    near_duplicate: 'Near-duplicate',
    duplicate: 'Duplicate',
    imported: 'Imported',
    needsOcr: 'Needs OCR',
    needsColumns: 'Needs columns',
    notRead: 'Not read',
  } satisfies Record<ImportOutcomeKind | 'needsOcr' | 'needsColumns' | 'notRead', string>,
  pace: {
    fewSecondsLeft: 'a few seconds left',
    /** `2 min`, `40 s`. */
    left: (time: string) => `about ${time} left`,
    every: (seconds: string) => `a file every ${seconds} s`,
    perSecond: (files: number) => `${counted(files, 'file', 'files')} a second`,
  },
  /** What the columns of a table may be. */
  columns: {
    roles: {
      text: 'Text',
      title: 'Title',
      date: 'Date of publication',
      url: 'Link to the article',
      author: 'Author',
      outlet: 'Outlet',
    } satisfies Record<ColumnRole, string>,
    textMissing: 'Choose the column that holds the text.',
    twice: (one: string, other: string) =>
      `One column cannot be ${one.toLowerCase()} and ${other.toLowerCase()}; choose another, or none.`,
    noName: '(no name)',
  },
  /** Kinds of files, by the ids of their readers. */
  formats: {
    csv: 'Table of articles (CSV)',
    docx: 'Word document',
    eml: 'E-mail',
    html: 'Web page',
    'json-lines': 'Articles in JSON, one on each line',
    json: 'Articles in JSON',
    markdown: 'Markdown',
    mbox: 'Mailbox',
    mhtml: 'Saved web page (MHTML)',
    msg: 'Outlook message',
    odt: 'OpenDocument text',
    pdf: 'PDF',
    'plain-text': 'Plain text',
    rtf: 'Rich text',
    zip: 'ZIP archive',
  },
  importProgress: {
    /** `{}` is how many are done. */
    of: (total: number) => `{} of ${formatCount(total)} files`,
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
    /** `{}` is where the names stand. */
    reports: 'Reports {}',
    reportsMore: (others: number) => `Reports {} and ${counted(others, 'other', 'others')}`,
    notBreach: 'Not a breach. In Articles, in no breach.',
    sameAs: 'The same article as {}. Not imported again.',
    nearlySame: 'Nearly the same as {}. Kept, counted as one source. ',
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
