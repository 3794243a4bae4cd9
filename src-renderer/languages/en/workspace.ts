import { counted, formatCount } from '../../text/format.ts'

export const workspace = {
  draftsBar: {
    kept: (count: number) =>
      count === 1
        ? 'What you were typing when the window closed is kept, and not saved yet:'
        : `What you were typing in ${formatCount(count)} places when the window closed is kept, and not saved yet:`,
    text: 'Text',
    dismiss: 'Dismiss',
  },
  dropOverlay: {
    drop: (count: number) => `Drop to import ${count === 0 ? 'files' : counted(count, 'file', 'files')}`,
    promise: 'Originals stay where they are; copies are encrypted in the vault.',
    reads: (formats: string) => `Formats: ${formats}`,
  },
  problemBar: { dismiss: 'Dismiss' },
  searchBox: {
    label: 'Search articles',
    placeholder: 'Search words, "a phrase", begin*, -without',
    clear: 'Clear the search',
  },
  statusbar: {
    offline: 'Offline',
    failed: 'Network not blocked',
    temporary: 'erased when closed',
    details: 'Details',
  },
  vaultMenu: {
    lock: 'Close and ask for the passphrase',
    erase: 'Close; these samples are then erased',
    temporary: 'Samples, erased when closed',
  },
}
