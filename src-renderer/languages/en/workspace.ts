import { counted } from '../../text/format.ts'

export const workspace = {
  dropOverlay: {
    drop: (count: number) => `Drop to import ${count === 0 ? 'files' : counted(count, 'file', 'files')}`,
    promise: 'Originals stay where they are; copies are encrypted in the vault.',
    reads: (formats: string) => `Formats: ${formats}`,
  },
  problemBar: { dismiss: 'Dismiss' },
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
