import { counted, formatCount, isOne } from '../../text/format.ts'
import type { Words } from '../words.ts'

export const workspace: Words['workspace'] = {
  draftsBar: {
    kept: count =>
      isOne(count)
        ? 'Was Sie gerade eingaben, als sich das Fenster schloss, ist erhalten, aber noch nicht gespeichert:'
        : `Was Sie gerade an ${formatCount(count)} Stellen eingaben, als sich das Fenster schloss, ist erhalten, aber noch nicht gespeichert:`,
    text: 'Text',
    newRule: 'Neue Regel',
    dismiss: 'Ausblenden',
  },
  dropOverlay: {
    drop: count =>
      count === 0
        ? 'Loslassen, um Dateien zu importieren'
        : `Loslassen, um ${counted(count, 'Datei', 'Dateien')} zu importieren`,
    promise: 'Originale bleiben, wo sie sind; Kopien liegen verschlüsselt im Tresor.',
    reads: formats => `Formate: ${formats}`,
  },
  problemBar: { dismiss: 'Ausblenden' },
  statusbar: {
    undo: label => `Rückgängig: ${label}`,
    redo: label => `Wiederholen: ${label}`,
    importing: (done, total) => `${formatCount(done)} von ${formatCount(total)} importiert`,
    blocked: count => counted(count, 'Anfrage blockiert', 'Anfragen blockiert'),
    offline: 'Offline',
    failed: 'Netz nicht gesperrt',
    temporary: 'wird beim Schließen gelöscht',
    details: 'Details',
  },
  verification: {
    action: 'Tresor prüfen…',
    title: 'Prüfung des Tresors',
    busy: 'Jedes Zitat, jedes Original und der Verlauf werden geprüft. Je größer der Tresor, desto länger dauert es.',
    well: 'Alles in Ordnung.',
    faults: count =>
      isOne(count)
        ? 'Etwas ist nicht, wie es sein soll.'
        : `${formatCount(count)} Dinge sind nicht, wie sie sein sollen.`,
    quotes: (quotes, articles) =>
      `${counted(quotes, 'Zitat', 'Zitate')} mit dem Text von ${counted(articles, 'Artikel', 'Artikeln')} verglichen`,
    originals: count => `${counted(count, 'Original', 'Originale')} mit den eingegangenen Dateien verglichen`,
    history: count => `${counted(count, 'Änderung', 'Änderungen')} des Verlaufs, jede an die vorige gebunden`,
    highlights: count => `${counted(count, 'Markierung', 'Markierungen')} mit dem Text verglichen`,
    file: 'Verweise, Suchindizes und die Datei des Tresors selbst',
    next: 'Nichts wurde geändert. Bewahren Sie eine Kopie des Tresors auf, wie er ist, und kehren Sie zu einer Sicherung zurück, falls Sie eine haben.',
    close: 'Schließen',
  },
  vaultMenu: {
    lock: 'Schließen und nach der Passphrase fragen',
    erase: 'Schließen; diese Beispiele werden dann gelöscht',
    temporary: 'Beispiele, beim Schließen gelöscht',
  },
}
