import type { Words } from '../words.ts'

export const problems: Words['problems'] = {
  'empty-file': 'Die Datei ist leer. Aus ihr wurde nichts importiert.',
  'file-too-large':
    'Die Datei ist größer, als gelesen oder geschrieben werden kann. Teilen Sie sie, oder wählen Sie weniger aus.',
  'not-text':
    'Die Datei ist kein Text. Speichern Sie sie als Text, PDF oder Webseite und importieren Sie diese.',
  'no-article-text': 'Die Datei enthält keinen Artikeltext.',
  'unknown-format':
    'Diese Art Datei wird nicht gelesen. Speichern Sie sie als Text, PDF oder Webseite und importieren Sie diese.',
  'damaged-file': 'Die Datei ist beschädigt. Beschaffen Sie sie noch einmal von dort, wo sie herkam.',
  'encrypted-file': 'Die Datei ist mit einem Passwort geschützt. Speichern Sie sie einmal ohne Passwort.',
  'needs-ocr':
    'Die Datei enthält nur Bilder von Seiten. Lassen Sie den Text von einem Programm erkennen und importieren Sie dessen Ergebnis.',
  'unknown-columns':
    'Die Spalten dieser Tabelle sind nicht bekannt. Wählen Sie aus, welche den Text enthält.',
  'refused-archive':
    'Das Archiv wurde aus Sicherheitsgründen nicht entpackt. Entpacken Sie es selbst und importieren Sie die Dateien.',
  'file-not-found': 'Die Datei ist nicht da. Prüfen Sie Namen und Ort.',
  'file-vanished':
    'Die Datei war eben noch da und ist jetzt fort. Importieren Sie sie noch einmal, sobald sie wieder da ist.',
  'file-not-readable': 'Die Datei lässt sich nicht lesen. Prüfen Sie, ob Sie sie öffnen dürfen.',
  'nothing-readable': 'Hier ist keine Datei, die sich lesen lässt.',
  'took-too-long':
    'Das Lesen der Datei dauerte zu lange und wurde beendet. Die anderen Dateien sind nicht betroffen.',
  'out-of-memory': 'Die Datei braucht mehr Speicher, als eine Datei haben darf. Sie wurde ausgelassen.',
  'reader-failed': 'Die Datei ließ sich nicht lesen. Die anderen Dateien sind nicht betroffen.',
  cancelled: 'Der Vorgang wurde abgebrochen. Was vorher fertig war, bleibt erhalten.',
  'wrong-passphrase': 'Die Passphrase ist falsch.',
  'weak-passphrase': 'Die Passphrase ist zu kurz. Wählen Sie eine längere.',
  'damaged-keys':
    'Die Schlüsseldatei des Tresors ist beschädigt, deshalb lässt er sich nicht öffnen. Holen Sie sie aus einer Sicherung zurück.',
  'damaged-vault':
    'Die Datei des Tresors ist beschädigt und wurde gelassen, wie sie ist. Holen Sie sie aus einer Sicherung zurück.',
  'newer-vault': 'Dies stammt von einem neueren Breachdesk. Öffnen Sie es mit jener Version.',
  'migration-gap':
    'Breachdesk ist nicht vollständig installiert. Installieren Sie es noch einmal; der Tresor ist unberührt.',
  'vault-missing': 'An diesem Ort ist kein Tresor. Prüfen Sie, ob der Ordner verschoben wurde.',
  'vault-exists': 'Etwas mit diesem Namen gibt es schon. Wählen Sie einen anderen Namen.',
  'vault-read-only':
    'Der Tresor liegt an einem Ort, an dem nicht geschrieben werden kann. Kopieren Sie ihn auf einen Datenträger, auf dem das geht.',
  'vault-locked': 'Kein Tresor ist offen. Entsperren Sie zuerst einen.',
  'vault-in-use':
    'Der Tresor ist in einem anderen Fenster oder Programm offen. Schließen Sie ihn dort zuerst.',
  'disk-full':
    'Der Datenträger ist voll. Was schon gespeichert war, ist sicher; schaffen Sie Platz und versuchen Sie es noch einmal.',
  'file-exists': 'Eine Datei mit diesem Namen gibt es schon. Wählen Sie einen anderen Namen.',
  'file-not-writable': 'Die Datei lässt sich nicht schreiben. Wählen Sie einen anderen Ort.',
  'marked-red':
    'Es ist als TLP:RED gekennzeichnet, nur für die Anwesenden. Geben Sie es ausdrücklich frei, oder lassen Sie es weg.',
  'vault-not-empty':
    'Dieser Tresor enthält schon etwas. Legen Sie einen neuen an und stellen Sie darin wieder her.',
  'needs-window': 'Das geht nur im Fenster von Breachdesk.',
  'not-found': 'Das ist nicht oder nicht mehr im Tresor.',
  'nothing-to-undo': 'Es gibt nichts rückgängig zu machen.',
  'nothing-to-redo': 'Es gibt nichts zu wiederholen.',
  'invalid-input': 'So geht das nicht. Nichts wurde geändert.',
  'invalid-query': 'Die Suche ist nicht zu verstehen.',
  'unknown-command': 'Breachdesk kennt diesen Befehl nicht. Nichts wurde geändert.',
  'not-allowed': 'Das ist hier nicht erlaubt. Nichts wurde geändert.',
  'under-way': 'Etwas läuft noch und muss erst enden. Warten Sie, oder brechen Sie es ab.',
  'runtime-too-old': 'Breachdesk braucht eine neuere Laufzeitumgebung. Installieren Sie es noch einmal.',
  internal:
    'Etwas Unvorhergesehenes ist geschehen. Gespeichertes ist sicher; versuchen Sie es noch einmal, oder sperren und entsperren Sie den Tresor.',
}
