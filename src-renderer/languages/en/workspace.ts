import { counted, formatCount } from '../../text/format.ts'

export const workspace = {
  draftsBar: {
    kept: (count: number) =>
      count === 1
        ? 'What you were typing when the window closed is kept, and not saved yet:'
        : `What you were typing in ${formatCount(count)} places when the window closed is kept, and not saved yet:`,
    text: 'Text',
    newRule: 'New rule',
    dismiss: 'Dismiss',
  },
  dropOverlay: {
    drop: (count: number) => `Drop to import ${count === 0 ? 'files' : counted(count, 'file', 'files')}`,
    promise: 'Originals stay where they are; copies are encrypted in the vault.',
    reads: (formats: string) => `Formats: ${formats}`,
  },
  problemBar: { dismiss: 'Dismiss' },
  statusbar: {
    undo: (label: string) => `Undo: ${label}`,
    redo: (label: string) => `Redo: ${label}`,
    importing: (done: number, total: number) => `Importing ${formatCount(done)} of ${formatCount(total)}`,
    blocked: (count: number) => counted(count, 'request blocked', 'requests blocked'),
    offline: 'Offline',
    failed: 'Network not blocked',
    temporary: 'erased when closed',
    details: 'Details',
  },
  verification: {
    action: 'Check the vault…',
    title: 'Check of the vault',
    busy: 'Checking every quote, every original and the history. The larger the vault, the longer it takes.',
    well: 'All is well.',
    faults: (count: number) => `${counted(count, 'thing is', 'things are')} not as they should be.`,
    quotes: (quotes: number, articles: number) =>
      `${counted(quotes, 'quote', 'quotes')} compared with the text of ${counted(articles, 'article', 'articles')}`,
    originals: (count: number) => `${counted(count, 'original', 'originals')} compared with what came in`,
    history: (count: number) =>
      `${counted(count, 'edit', 'edits')} of the history, each bound to the one before`,
    highlights: (count: number) => `${counted(count, 'highlight', 'highlights')} compared with the text`,
    file: 'References, search indexes and the vault file itself',
    next: 'Nothing was changed. Keep a copy of the vault as it is, and go back to a backup if you have one.',
    close: 'Close',
  },
  vaultMenu: {
    lock: 'Close and ask for the passphrase',
    erase: 'Close; these samples are then erased',
    temporary: 'Samples, erased when closed',
  },
}
