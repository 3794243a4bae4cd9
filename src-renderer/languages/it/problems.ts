import type { Words } from '../words.ts'

export const problems: Words['problems'] = {
  'empty-file': 'Il file è vuoto. Non ne è stato importato nulla.',
  'file-too-large': 'Il file è più grande di quanto si possa leggere o scrivere. Lo divida o scelga di meno.',
  'not-text': 'Il file non è un testo. Lo salvi come testo, PDF o pagina web e importi quello.',
  'no-article-text': 'Il file non contiene il testo di un articolo.',
  'unknown-format':
    'Questo tipo di file non viene letto. Lo salvi come testo, PDF o pagina web e importi quello.',
  'damaged-file': 'Il file è danneggiato. Se lo procuri di nuovo da dove è venuto.',
  'encrypted-file': 'Il file è protetto da una password. Lo salvi una volta senza.',
  'needs-ocr':
    'Il file contiene solo immagini di pagine. Faccia riconoscere il testo da un programma e importi il risultato.',
  'unknown-columns': 'Le colonne di questa tabella non sono note. Scelga quale contiene il testo.',
  'refused-archive': 'Per sicurezza l’archivio non è stato estratto. Lo estragga a mano e importi i file.',
  'file-not-found': 'Il file non c’è. Controlli il nome e la posizione.',
  'file-vanished': 'Il file c’era un momento fa e ora non c’è più. Lo importi di nuovo quando tornerà.',
  'file-not-readable': 'Il file non si può leggere. Controlli di avere il permesso di aprirlo.',
  'nothing-readable': 'Qui non c’è alcun file che si possa leggere.',
  'took-too-long':
    'La lettura del file durava troppo ed è stata interrotta. Gli altri file non ne risentono.',
  'out-of-memory': 'Il file richiede più memoria di quanta ne spetti a un file. È stato tralasciato.',
  'reader-failed': 'Non è stato possibile leggere il file. Gli altri file non ne risentono.',
  cancelled: 'L’operazione è stata interrotta. Ciò che era già finito si conserva.',
  'wrong-passphrase': 'La passphrase è sbagliata.',
  'weak-passphrase': 'La passphrase è troppo corta. Ne scelga una più lunga.',
  'damaged-keys':
    'Il file delle chiavi della cassaforte è danneggiato e la cassaforte non si può aprire. Lo recuperi da una copia di sicurezza.',
  'damaged-vault':
    'Il file della cassaforte è danneggiato ed è stato lasciato com’è. Lo recuperi da una copia di sicurezza.',
  'newer-vault': 'È stato scritto da un Breachdesk più recente. Lo apra con quella versione.',
  'migration-gap': 'Breachdesk non è installato per intero. Lo installi di nuovo; la cassaforte è intatta.',
  'vault-missing': 'In questo luogo non c’è una cassaforte. Controlli se la cartella è stata spostata.',
  'vault-exists': 'C’è già qualcosa con questo nome. Scelga un altro nome.',
  'vault-read-only':
    'La cassaforte è in un luogo in cui non si può scrivere. La copi su un disco in cui si possa.',
  'vault-locked': 'Nessuna cassaforte è aperta. Ne sblocchi prima una.',
  'vault-in-use': 'La cassaforte è aperta in un’altra finestra o in un altro programma. La chiuda prima lì.',
  'disk-full': 'Il disco è pieno. Ciò che era già salvato è al sicuro; faccia spazio e riprovi.',
  'file-exists': 'C’è già un file con questo nome. Scelga un altro nome.',
  'file-not-writable': 'Il file non si può scrivere. Scelga un altro luogo.',
  'marked-red':
    'È contrassegnato TLP:RED, per i soli presenti. Confermi espressamente che può uscire o lo lasci fuori.',
  'vault-not-empty': 'Questa cassaforte contiene già qualcosa. Ne crei una nuova e vi recuperi il file.',
  'needs-window': 'Si può fare solo nella finestra di Breachdesk.',
  'not-found': 'Non è nella cassaforte, o non più.',
  'nothing-to-undo': 'Non c’è nulla da annullare.',
  'nothing-to-redo': 'Non c’è nulla da ripristinare.',
  'invalid-input': 'Così non si può fare. Non è stato cambiato nulla.',
  'invalid-query': 'La ricerca non è comprensibile.',
  'unknown-command': 'Breachdesk non conosce questo comando. Non è stato cambiato nulla.',
  'not-allowed': 'Qui non è consentito. Non è stato cambiato nulla.',
  'under-way': 'C’è qualcosa in corso che deve prima finire. Attenda, o lo interrompa.',
  'runtime-too-old': 'Breachdesk richiede un ambiente più recente. Lo installi di nuovo.',
  internal:
    'È accaduto qualcosa di imprevisto. Ciò che era salvato è al sicuro; riprovi, oppure blocchi e sblocchi la cassaforte.',
}
