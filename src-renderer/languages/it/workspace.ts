import { counted, formatCount, isOne } from '../../text/format.ts'
import type { Words } from '../words.ts'

export const workspace: Words['workspace'] = {
  draftsBar: {
    kept: count =>
      isOne(count)
        ? 'Ciò che si stava scrivendo quando la finestra si è chiusa è conservato, ma non ancora salvato:'
        : `Ciò che si stava scrivendo in ${formatCount(count)} punti quando la finestra si è chiusa è conservato, ma non ancora salvato:`,
    text: 'Testo',
    newRule: 'Nuova regola',
    dismiss: 'Chiudi',
  },
  dropOverlay: {
    drop: count =>
      count === 0 ? 'Rilasci per importare i file' : `Rilasci per importare ${formatCount(count)} file`,
    promise: 'Gli originali restano dove sono; le copie vengono cifrate nella cassaforte.',
    reads: formats => `Formati: ${formats}`,
  },
  problemBar: { dismiss: 'Chiudi' },
  statusbar: {
    undo: label => `Annulla: ${label}`,
    redo: label => `Ripristina: ${label}`,
    importing: (done, total) => `Importazione ${formatCount(done)} di ${formatCount(total)}`,
    blocked: count => counted(count, 'richiesta bloccata', 'richieste bloccate'),
    offline: 'Offline',
    failed: 'Rete non bloccata',
    temporary: 'cancellata alla chiusura',
    details: 'Dettagli',
  },
  verification: {
    action: 'Verifica la cassaforte…',
    title: 'Verifica della cassaforte',
    busy: 'Verifica di ogni citazione, di ogni originale e della cronologia. Più grande è la cassaforte, più tempo serve.',
    well: 'Tutto a posto.',
    faults: count =>
      isOne(count) ? 'Una cosa non è come dovrebbe.' : `${formatCount(count)} cose non sono come dovrebbero.`,
    quotes: (quotes, articles) =>
      `${counted(quotes, 'citazione confrontata', 'citazioni confrontate')} con il testo di ${counted(articles, 'articolo', 'articoli')}`,
    originals: count =>
      `${counted(count, 'originale confrontato', 'originali confrontati')} con ciò che è arrivato`,
    history: count =>
      `${counted(count, 'modifica', 'modifiche')} della cronologia, ognuna legata alla precedente`,
    highlights: count =>
      `${counted(count, 'evidenziazione confrontata', 'evidenziazioni confrontate')} con il testo`,
    file: 'Riferimenti, indici di ricerca e il file stesso della cassaforte',
    next: 'Non è stato cambiato nulla. Conservi una copia della cassaforte così com’è e torni a una copia di sicurezza, se ne ha una.',
    close: 'Chiudi',
  },
  vaultMenu: {
    lock: 'Chiudi e chiedi la passphrase',
    erase: 'Chiudi; questi esempi vengono allora cancellati',
    temporary: 'Esempi, cancellati alla chiusura',
  },
}
