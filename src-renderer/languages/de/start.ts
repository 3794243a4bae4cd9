import { counted } from '../../text/format.ts'
import type { Words } from '../words.ts'

export const start: Words['start'] = {
  createForm: {
    title: 'Neuer Tresor',
    note: 'Ein verschlüsselter Ordner für Artikel, Angaben und Ihre Entscheidungen.',
    name: 'Name',
    passphrase: 'Passphrase',
    repeat: 'Passphrase wiederholen',
    advice:
      'Vier oder mehr Wörter ohne Zusammenhang sind stark und gut zu merken. Niemand kann sie zurücksetzen.',
    differs: 'Die beiden Passphrasen sind nicht gleich.',
    place: 'Liegt in',
    change: 'Ändern…',
    create: 'Tresor anlegen',
    busy: 'Schlüssel wird abgeleitet…',
    cancel: 'Abbrechen',
    restoreTitle: 'Tresor aus einer Exportdatei',
    restoreNote:
      'Geben Sie dem Tresor einen Namen und eine Passphrase und wählen Sie dann die Datei aus, die als JSON exportiert wurde, ohne dass etwas zurückgehalten wurde.',
    createAndChoose: 'Tresor anlegen und Datei auswählen…',
  },
  offlineProof: {
    promise: 'Nichts verlässt diesen Computer.',
    explanation:
      'Der Netzzugang ist im Fenster und in der Engine gesperrt. Artikel, Suchindex und Originale liegen verschlüsselt auf dem Datenträger; ohne die Passphrase kann sie niemand lesen, und wir können sie nicht zurücksetzen.',
    failed:
      'Der Selbsttest ist fehlgeschlagen: Eine Anfrage wurde nicht blockiert. Entsperren Sie auf diesem Computer keinen Tresor.',
    requests: 'Blockierte Anfragen',
    test: 'Selbsttest',
    cipher: 'Verschlüsselung',
    cipherName: 'AEGIS-256',
    running: 'läuft…',
    passed: 'bestanden',
    testFailed: 'fehlgeschlagen',
    blocked: count => counted(count, 'Anfrage blockiert', 'Anfragen blockiert'),
    offline: 'Offline',
  },
  strength: [
    'Zu kurz, um einen Tresor zu schützen: vier Wörter oder 12 Zeichen sind ein guter Anfang.',
    'Leicht zu erraten. Fügen Sie ein oder zwei Wörter hinzu.',
    'Ordentlich. Mit einem weiteren Wort ist sie stark.',
    'Stark.',
  ],
  startView: {
    app: 'Breachdesk',
    vaults: 'Tresore',
    create: 'Neuer Tresor',
    restore: 'Tresor aus Exportdatei anlegen',
    open: 'Anderen öffnen',
    samples: 'Mit Beispielen ausprobieren',
    making: 'Beispiele werden eingelesen…',
    samplesNote:
      'Beispiele: erfundene Artikel in mehreren Sprachen, in einem Tresor, der beim Schließen gelöscht wird.',
    unlock: 'Entsperren',
  },
  unlockForm: {
    passphrase: 'Passphrase',
    unlock: 'Entsperren',
    busy: 'Schlüssel wird abgeleitet…',
    missing:
      'Der Ordner ist gerade nicht da. Schließen Sie den Datenträger an, oder öffnen Sie den Tresor dort, wo er heute liegt.',
    forget: 'Aus dieser Liste nehmen',
    forgetHint: 'Der Tresor bleibt, wo er ist; „Anderen öffnen“ findet ihn wieder.',
  },
  vaultList: {
    label: 'Zuletzt geöffnete Tresore',
    none: 'Noch kein Tresor. Ein Tresor ist ein verschlüsselter Ordner mit allem, was Sie importieren.',
    missing: 'gerade nicht da',
  },
}
