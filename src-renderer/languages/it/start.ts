import { counted } from '../../text/format.ts'
import type { Words } from '../words.ts'

export const start: Words['start'] = {
  createForm: {
    title: 'Nuova cassaforte',
    note: 'Una cartella cifrata per articoli, dati e decisioni.',
    name: 'Nome',
    passphrase: 'Passphrase',
    repeat: 'Ripeta la passphrase',
    advice:
      'Quattro o più parole senza legame fra loro sono robuste e facili da ricordare. Nessuno può reimpostarla.',
    differs: 'Le due passphrase non sono uguali.',
    place: 'Si trova in',
    change: 'Cambia…',
    create: 'Crea cassaforte',
    busy: 'Derivazione della chiave…',
    cancel: 'Annulla',
    restoreTitle: 'Cassaforte da un file esportato',
    restoreNote:
      'Dia un nome alla cassaforte e scelga una passphrase; poi scelga il file, esportato in JSON senza omissioni.',
    createAndChoose: 'Crea cassaforte e scegli il file…',
  },
  offlineProof: {
    promise: 'Nulla lascia questo computer.',
    explanation:
      'L’accesso alla rete è bloccato nella finestra e nel motore. Articoli, indice di ricerca e originali sono cifrati su disco; senza la passphrase nessuno può leggerli, e noi non possiamo reimpostarla.',
    failed:
      'L’autodiagnosi non è riuscita: una richiesta non è stata bloccata. Non sblocchi alcuna cassaforte su questo computer.',
    requests: 'Richieste bloccate',
    test: 'Autodiagnosi',
    cipher: 'Cifratura',
    cipherName: 'AEGIS-256',
    running: 'in corso…',
    passed: 'superata',
    testFailed: 'non riuscita',
    blocked: count => counted(count, 'richiesta bloccata', 'richieste bloccate'),
    offline: 'Offline',
  },
  strength: [
    'Troppo corta per proteggere una cassaforte: quattro parole, o 12 caratteri, sono un buon inizio.',
    'Facile da indovinare. Aggiunga una o due parole.',
    'Discreta. Un’altra parola la rende robusta.',
    'Robusta.',
  ],
  startView: {
    app: 'Breachdesk',
    vaults: 'Casseforti',
    create: 'Nuova cassaforte',
    restore: 'Cassaforte da un file esportato',
    open: 'Apri un’altra',
    samples: 'Prova con gli esempi',
    making: 'Lettura degli esempi…',
    samplesNote:
      'Esempi: articoli inventati in più lingue, in una cassaforte che viene cancellata alla chiusura.',
    unlock: 'Sblocca',
  },
  unlockForm: {
    passphrase: 'Passphrase',
    unlock: 'Sblocca',
    busy: 'Derivazione della chiave…',
    missing: 'La cartella ora non c’è. Colleghi il disco o apra la cassaforte dove si trova oggi.',
    forget: 'Togli da questo elenco',
    forgetHint: 'La cassaforte resta dov’è; «Apri un’altra» la ritrova.',
  },
  vaultList: {
    label: 'Casseforti recenti',
    none: 'Ancora nessuna cassaforte. Una cassaforte è una cartella cifrata che contiene tutto ciò che si importa.',
    missing: 'ora non c’è',
  },
}
