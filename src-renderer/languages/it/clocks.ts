import type { Words } from '../words.ts'

const unitedStates = 'Stati Uniti, diritto federale'
const hipaa =
  'si applica solo alle covered entity e ai dati sanitari protetti non messi in sicurezza; le forze dell’ordine possono chiedere un differimento (164.412); «senza irragionevole ritardo» può significare prima dell’ultimo giorno.'
const lgpd =
  'solo se l’incidente può comportare un rischio o un danno rilevante; i piccoli operatori hanno il doppio del tempo; i giorni festivi qui non sono contati.'

/** By the id of the clock. */
const rules: Words['clocks']['rules'] = {
  'hipaa-individuals': {
    label: 'HIPAA, interessati, 60 giorni',
    jurisdiction: unitedStates,
    rule: 'Ogni interessato è informato senza irragionevole ritardo e comunque entro 60 giorni di calendario dalla scoperta della violazione.',
    unless: hipaa,
  },
  'hipaa-media': {
    label: 'HIPAA, media, 60 giorni',
    jurisdiction: unitedStates,
    rule: 'Se sono interessati più di 500 residenti di uno Stato, i principali organi di informazione che lo servono sono avvisati entro 60 giorni di calendario dalla scoperta.',
    unless: `i residenti si contano per singolo Stato, e il giorno dell’annuncio pubblico vale come quello dell’avviso ai media; ${hipaa}`,
  },
  'hipaa-secretary': {
    label: 'HIPAA, HHS, 60 giorni (da 500)',
    jurisdiction: unitedStates,
    rule: 'Se gli interessati sono 500 o più, la notifica al Segretario alla Salute e ai Servizi umani (HHS) è contestuale alla comunicazione agli interessati, quindi entro 60 giorni di calendario dalla scoperta.',
    unless: hipaa,
  },
  'hipaa-secretary-yearly': {
    label: 'HIPAA, HHS, registro annuale (sotto 500)',
    jurisdiction: unitedStates,
    rule: 'Le violazioni con meno di 500 interessati sono annotate in un registro e notificate al Segretario entro 60 giorni dalla fine dell’anno solare in cui sono state scoperte.',
    unless: hipaa,
  },
  'hipaa-vendor': {
    label: 'HIPAA, fornitore ai clienti, 60 giorni',
    jurisdiction: unitedStates,
    rule: 'Il fornitore (business associate) informa la covered entity entro 60 giorni di calendario dalla scoperta.',
    unless: hipaa,
  },
  'gdpr-authority': {
    label: 'GDPR, autorità, 72 ore',
    jurisdiction: 'Unione europea e Spazio economico europeo',
    rule: 'Il titolare del trattamento notifica la violazione all’autorità di controllo senza ingiustificato ritardo e, ove possibile, entro 72 ore dal momento in cui ne è venuto a conoscenza.',
    unless:
      'non è dovuta se è improbabile che la violazione presenti un rischio; è ammessa una notifica tardiva corredata dei motivi del ritardo; il giorno della scoperta vale come quello della conoscenza; i giorni festivi possono prorogare il termine.',
  },
  'uk-gdpr-authority': {
    label: 'UK GDPR, ICO, 72 ore',
    jurisdiction: 'Regno Unito',
    rule: 'Il titolare del trattamento notifica la violazione all’Information Commissioner senza ingiustificato ritardo e, ove possibile, entro 72 ore dal momento in cui ne è venuto a conoscenza.',
    unless:
      'non è dovuta se è improbabile che la violazione presenti un rischio; è ammessa una notifica tardiva corredata dei motivi del ritardo; il giorno della scoperta vale come quello della conoscenza.',
  },
  'lgpd-authority': {
    label: 'LGPD, ANPD, 3 giorni lavorativi',
    jurisdiction: 'Brasile',
    rule: 'Il titolare del trattamento comunica l’incidente all’autorità (ANPD) entro tre giorni lavorativi da quando sa che ha coinvolto dati personali.',
    unless: lgpd,
  },
  'lgpd-individuals': {
    label: 'LGPD, interessati, 3 giorni lavorativi',
    jurisdiction: 'Brasile',
    rule: 'Il titolare del trattamento comunica l’incidente agli interessati entro tre giorni lavorativi da quando sa che ha coinvolto dati personali.',
    unless: lgpd,
  },
  'kvkk-authority': {
    label: 'KVKK, autorità, 72 ore',
    jurisdiction: 'Turchia',
    rule: 'Il titolare del trattamento notifica la violazione al Consiglio per la protezione dei dati personali entro 72 ore da quando ne viene a conoscenza: così il Consiglio interpreta «nel più breve tempo possibile».',
    unless:
      'è ammessa una notifica tardiva corredata dei motivi del ritardo; il giorno della scoperta vale come quello della conoscenza.',
  },
}

export const clocks: Words['clocks'] = {
  rules,
  answers: {
    met: 'Rispettato',
    missed: 'Non rispettato',
    'cannot-be-told': 'Non determinabile',
    'does-not-apply': 'Non si applica',
  },
  reasons: {
    'other-country': value => `Non vale in questo Paese: ${value}.`,
    'country-not-stated': () => 'Il Paese non è indicato.',
    'other-sector': value => `Non vincola questo settore: ${value}.`,
    'sector-not-stated': () => 'Il settore non è indicato.',
    'may-be-covered': value =>
      value === ''
        ? 'Sono stati esposti dati sanitari, ma il settore non è indicato: non si sa se la norma vincoli la vittima.'
        : `Sono stati esposti dati sanitari, ma non si sa se la norma vincoli la vittima. Il suo settore: ${value}.`,
    'not-yet-in-force': value => `Non era ancora in vigore: lo è dal ${value}.`,
    'no-longer-in-force': value => `Non era più in vigore: lo è stata fino al ${value}.`,
    'may-not-be-in-force': value => `La data non dice se fosse già in vigore: lo è dal ${value}.`,
    'too-few-people': value => `Richiede più persone di ${value}.`,
    'too-many-people': value => `Richiede meno persone di ${value}.`,
    'people-not-stated': () => 'Dipende dal numero di persone, che non è indicato.',
    'people-near-threshold': value =>
      `Dipende dal numero di persone, e la cifra ${value} non è abbastanza esatta.`,
    'no-vendor': () => 'Vincola i fornitori; non si parla di clienti.',
    'told-in-time': value => `Adempiuto, al più tardi: ${value}.`,
    'told-late': value => `Adempiuto troppo tardi: ${value}.`,
    'start-not-stated': value => `«${value}» non ha una data.`,
    'end-not-stated': value => `«${value}» non risulta.`,
    'end-without-date': value =>
      value === '' ? 'L’adempimento risulta, ma senza data.' : `«${value}» risulta, ma senza data.`,
    'no-date-in-catalogue': () => 'Quando sono stati informati i clienti non è tra i dati che si raccolgono.',
    'dates-too-coarse': () => 'Le date non sono abbastanza esatte.',
    'day-is-not-enough': () =>
      'Il solo giorno non basta: decidono le ore, i giorni festivi o le dimensioni dell’ente.',
    'told-before-start': value =>
      `Adempiuto prima della decorrenza del termine: ${value}. Una delle date è sbagliata.`,
  },
  daysLeft: days => `Rispettato, margine: ${days}`,
  daysLate: days => `In ritardo di ${days}`,
  ifItApplies: {
    met: 'Se si applica: rispettato',
    missed: 'Se si applica: non rispettato',
    'cannot-be-told': '',
  },
  deadline: day => `Scadenza: ${day}`,
  deadlineBetween: (first, last) => `Scadenza: ${first} – ${last}`,
  rule: 'La norma',
  source: (source, jurisdiction) => `${source}, ${jurisdiction}`,
  unless: exception => `Non verificato: ${exception}`,
  notice:
    'Calcolato da ciò che dicono gli articoli. Non è un parere legale, né accerta se una norma sia stata rispettata.',
}
