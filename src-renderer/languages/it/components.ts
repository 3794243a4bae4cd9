import type { Words } from '../words.ts'

export const components: Words['components'] = {
  copyMark: { nearly: 'Quasi identico a un altro articolo' },
  combobox: { choose: 'Scriva per scegliere', none: 'Nulla comincia così. Provi con un’altra parola.' },
  countControl: {
    example: '914.138 o 2,2 mln',
    qualifier: 'Precisione',
    asTyped: qualifier => `Come scritto: ${qualifier}`,
    means: figure => `Significa ${figure}`,
  },
  drafts: {
    empty: 'Inserisca un valore o esca dal modulo con Esc.',
    count: 'Scriva un numero intero come lo direbbe: 914.138 o 2,2 milioni.',
    organisation: 'Dia un nome a ogni organizzazione.',
    country: 'Scelga un Paese dall’elenco.',
    date: 'Scriva un giorno, un mese o un anno: 5 marzo 2024, 3/2024 o 2024.',
    noSuchDay: 'Questo giorno non esiste.',
    other: 'Questo valore non è adatto al dato.',
  },
  languageChoice: { label: 'Lingua', system: 'Lingua del sistema' },
  factControl: {
    yes: 'Sì',
    no: 'No',
    examples: { date: '5 marzo 2024, 3/2024 o 2024' },
    means: (date, precision) => `Significa ${date}, ${precision}`,
    oneDay: 'un giorno',
    wholeMonth: 'un giorno qualsiasi di quel mese',
    wholeYear: 'un giorno qualsiasi di quell’anno',
  },
  factForm: {
    reason: 'Motivo',
    reasonHint: 'Ciò che la rende certa; viene mostrato accanto al valore.',
    reasonMissing: 'Dica perché, in poche parole.',
    save: 'Salva',
    leave: 'Chiudi',
    kept: 'Conservato mentre si scrive',
  },
  keptLine: {
    back: moment =>
      `Questo era stato scritto prima che la finestra si chiudesse (${moment}) e non era salvato.`,
    discard: 'Scarta',
  },
  organisationsControl: {
    name: 'Nome',
    role: 'Ruolo',
    add: 'Aggiungi un’organizzazione',
    remove: name => `Togli ${name}`,
  },
  pickMany: {
    filter: 'Scriva per restringere l’elenco',
    filterOf: fact => `Restringi l’elenco: ${fact}`,
    enter: (choice, isTicked) => (isTicked ? `Invio deseleziona ${choice}` : `Invio seleziona ${choice}`),
    none: 'Nulla nell’elenco corrisponde.',
  },
  sourceControl: { says: 'Chi lo dice', name: 'Nome', nobody: 'Non detto', optional: 'Se indicato' },
  passphraseInput: {
    show: 'Mostra ciò che si scrive',
    hide: 'Nascondi ciò che si scrive',
    capsLock: 'Il blocco maiuscole è attivo',
  },
  textSizeChoice: { label: 'Dimensione del testo', pixels: size => `${size} px` },
  themeChoice: {
    label: 'Tema',
    system: 'Sistema',
    light: 'Chiaro',
    dark: 'Scuro',
    contrast: 'Alto contrasto',
  },
}
