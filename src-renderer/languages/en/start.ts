import { counted } from '../../text/format.ts'

export const start = {
  createForm: {
    title: 'New vault',
    note: 'One encrypted folder for articles, facts and your decisions.',
    name: 'Name',
    passphrase: 'Passphrase',
    repeat: 'Repeat passphrase',
    advice: 'Four or more unrelated words are strong and easy to keep. Nobody can reset it.',
    differs: 'The two passphrases are not the same.',
    place: 'Kept in',
    change: 'Change…',
    create: 'Create vault',
    busy: 'Deriving the key…',
    cancel: 'Cancel',
  },
  offlineProof: {
    promise: 'Nothing leaves this computer.',
    explanation:
      'Network access is blocked in the window and in the engine. Articles, search index and originals are encrypted on disk; without the passphrase nobody can read them, and we cannot reset it.',
    failed: 'The self-test failed: a request was not blocked. Do not unlock a vault on this computer.',
    requests: 'Requests blocked',
    test: 'Self-test',
    cipher: 'Cipher',
    cipherName: 'AEGIS-256',
    running: 'running…',
    passed: 'passed',
    testFailed: 'failed',
    blocked: (count: number) => counted(count, 'request blocked', 'requests blocked'),
    offline: 'Offline',
  },
  /** How strong a passphrase is, the weakest first. */
  strength: [
    'Too short to protect a vault: four words, or 12 characters, are a good start.',
    'Easy to guess. Add another word or two.',
    'Fair. One more word makes it strong.',
    'Strong.',
  ] as const satisfies readonly string[] as readonly [string, string, string, string],
  startView: {
    app: 'Breachdesk',
    vaults: 'Vaults',
    create: 'New vault',
    open: 'Open another',
    samples: 'Try with samples',
    making: 'Reading the samples…',
    samplesNote:
      'Samples: invented articles in several languages, in a vault that is erased when you close it.',
    unlock: 'Unlock',
  },
  unlockForm: {
    passphrase: 'Passphrase',
    unlock: 'Unlock',
    busy: 'Deriving the key…',
    missing: 'The folder is not there now. Plug the disk in or open the vault where it lies today.',
    forget: 'Take it off this list',
    forgetHint: 'The vault stays where it is; “Open another” finds it again.',
  },
  vaultList: {
    label: 'Recent vaults',
    none: 'No vault yet. A vault is one encrypted folder that holds everything you import.',
    missing: 'not there now',
  },
}
