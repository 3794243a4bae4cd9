import { counted, formatCount, isOne } from '../../text/format.ts'
import type { Words } from '../words.ts'

// "File" is the same for one and for many.
const files = (count: number) => `${formatCount(count)} file`
const left = (waiting: number) => (isOne(waiting) ? 'manca 1 file' : `mancano ${files(waiting)}`)

export const imports: Words['imports'] = {
  chooseColumns: {
    unknown:
      'I nomi delle colonne non dicono quale contiene il testo. La scelta viene ricordata per ogni tabella che ha le colonne scelte.',
    replaces: articles =>
      isOne(articles)
        ? 'La tabella viene riletta come indicato qui. I suoi nuovi articoli prendono il posto dell’articolo ricavato finora dalle sue righe, con le relative decisioni; Ctrl Z lo recupera.'
        : `La tabella viene riletta come indicato qui. I suoi nuovi articoli prendono il posto dei ${formatCount(articles)} articoli ricavati finora dalle sue righe, con le relative decisioni; Ctrl Z li recupera.`,
    title: file => `Colonne di ${file}`,
    reading: 'Lettura delle colonne…',
    later: 'Le colonne sono memorizzate. Prema Riprova quando questa importazione sarà terminata.',
    leave: 'Chiudi',
  },
  columnSample: {
    label: 'Le prime righe',
    more: count =>
      isOne(count)
        ? 'Un’altra colonna è negli elenchi qui sotto.'
        : `Altre ${formatCount(count)} colonne sono negli elenchi qui sotto.`,
  },
  columnsForm: {
    text: 'Quale colonna contiene il testo?',
    others: 'E quali, se ci sono, contengono questo?',
    choose: 'Scegli…',
    none: 'Nessuna',
    save: 'Salva e rileggi',
    leave: 'Annulla',
  },
  importList: { label: 'Tutte le importazioni', files },
  status: {
    reading: 'Lettura in corso',
    waiting: 'Attende la fine dell’importazione precedente',
    pausing: 'Si sospende dopo i file in lettura',
    cancelling: 'Si interrompe dopo i file in lettura',
    paused: waiting => `Sospesa, ${left(waiting)}`,
    stopped: waiting => `Ferma, ${left(waiting)}`,
    'cut-off': waiting => `Rimasta a metà, ${left(waiting)}`,
    finished: took => `Terminata in ${took}`,
    cancelled: took => `Interrotta dopo ${took}`,
  },
  counts: {
    imported: count => counted(count, 'importato', 'importati'),
    nearDuplicates: count => counted(count, 'quasi duplicato', 'quasi duplicati'),
    duplicates: count => counted(count, 'duplicato', 'duplicati'),
    failed: count => counted(count, 'non riuscito', 'non riusciti'),
    notRead: count => counted(count, 'non riuscito o non letto', 'non riusciti o non letti'),
  },
  ended: {
    finished: counts => `Importazione terminata: ${counts}.`,
    cancelled: counts => `Importazione interrotta: ${counts}.`,
    paused: waiting => `Importazione sospesa, ${left(waiting)}.`,
  },
  outcome: {
    failed: 'Non riuscito',
    near_duplicate: 'Quasi duplicato',
    duplicate: 'Duplicato',
    imported: 'Importato',
    needsOcr: 'Serve l’OCR',
    needsColumns: 'Mancano le colonne',
    notRead: 'Non letto',
  },
  pace: {
    fewSecondsLeft: 'mancano pochi secondi',
    left: time => `mancano circa ${time}`,
    every: seconds => `un file ogni ${seconds} s`,
    perSecond: count => `${files(count)} al secondo`,
  },
  columns: {
    roles: {
      text: 'Testo',
      title: 'Titolo',
      date: 'Data di pubblicazione',
      url: 'Link all’articolo',
      author: 'Autore',
      outlet: 'Testata',
    },
    textMissing: 'Scelga la colonna che contiene il testo.',
    twice: (one, other) =>
      `Una stessa colonna non può essere «${one}» e «${other}»; ne scelga un’altra, o nessuna.`,
    noName: '(senza nome)',
  },
  formats: {
    csv: 'Tabella di articoli (CSV)',
    docx: 'Documento Word',
    eml: 'E-mail',
    html: 'Pagina web',
    'json-lines': 'Articoli in JSON, uno per riga',
    json: 'Articoli in JSON',
    markdown: 'Markdown',
    mbox: 'Casella di posta',
    mhtml: 'Pagina web salvata (MHTML)',
    msg: 'Messaggio di Outlook',
    odt: 'Testo OpenDocument',
    pdf: 'PDF',
    'plain-text': 'Testo semplice',
    rtf: 'Testo formattato (RTF)',
    zip: 'Archivio ZIP',
  },
  importProgress: {
    of: total => `{} di ${files(total)}`,
    safe: 'I file già letti sono nella cassaforte. Dopo un blocco o un arresto anomalo il resto riprende da solo.',
    reading: file => `Lettura di ${file}`,
  },
  importsPane: {
    label: 'Importazioni',
    none: 'Non è stato ancora importato nulla',
    noneHint:
      'Trascini file o cartelle di articoli in un punto qualsiasi di questa finestra, oppure li scelga. Ciò che accade a ogni file resta annotato qui, anche dopo un riavvio.',
    choose: 'Scegli file…',
  },
  importTables: {
    label: 'Tabelle',
    read: articles => `letta come ${counted(articles, 'articolo', 'articoli')}`,
    change: 'Cambia colonne…',
    changeOf: file => `Cambia le colonne di ${file}`,
  },
  outcomeLine: {
    label: 'Il file scelto',
    read: 'Leggi l’articolo',
    hint: 'Scelga un file per vedere che cosa gli è accaduto. Invio apre il suo articolo.',
  },
  outcomePage: { read: 'Leggi' },
  outcomeTable: {
    label: 'File',
    outcome: 'Esito',
    file: 'File',
    size: 'Dimensione',
    happened: 'Che cosa è accaduto',
    action: 'Azione',
  },
  outcomeWords: {
    reports: 'Riferisce di {}',
    reportsMore: others =>
      isOne(others) ? 'Riferisce di {} e di un’altra' : `Riferisce di {} e di altre ${formatCount(others)}`,
    notBreach: 'Non è una violazione. In Articoli, in nessuna violazione.',
    sameAs: 'Lo stesso articolo di {}. Non importato di nuovo.',
    nearlySame: 'Quasi identico a {}. Conservato, conta come una sola fonte. ',
    notTheSame: 'Non è lo stesso',
    apart: (id, other) => `Da ora ${id} e ${other} sono due fonti.`,
    other: 'un altro articolo',
    another: 'uno che è già nella cassaforte',
    failed: 'Non è stato possibile leggerlo.',
    chooseColumns: 'Scegli colonne…',
  },
  shownImport: {
    filter: 'Esito',
    all: 'Tutti',
    goesOn: 'Ciò che è nella cassaforte vi resta. Prema Riprendi quando il problema è risolto.',
    busy: 'Lettura dei primi file in corso',
    nothing: 'Nessun file è stato letto',
  },
}
