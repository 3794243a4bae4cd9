import { formatCount, isOne, lowerFirst } from '../../text/format.ts'
import type { Words } from '../words.ts'

type Said = Parameters<Words['reasons']['shown']['alone']>[0]
type Pair = Parameters<Words['reasons']['match']['same-day']>[0]

const speakers: Readonly<Record<Said['kind'], string>> = {
  regulator: 'L’autorità di controllo',
  company: 'L’azienda',
  press: 'L’articolo',
  threat_actor: 'L’attaccante',
}

const manners: Readonly<Record<NonNullable<Said['qualifier']>, string>> = {
  exact: 'dà una cifra esatta',
  at_least: 'dà una cifra minima',
  about: 'dà una cifra arrotondata',
  up_to: 'dà una cifra massima',
}

const says = ({ kind, name, qualifier }: Said) =>
  `${name ?? speakers[kind]} ${qualifier === null ? 'lo afferma' : manners[qualifier]}`

const whose: Readonly<Record<Said['kind'], string>> = {
  regulator: 'dell’autorità di controllo',
  company: 'dell’azienda',
  press: 'dell’articolo',
  threat_actor: 'dell’attaccante',
}

function statementOf({ kind, name, qualifier }: Said): string {
  if (kind === 'threat_actor') return 'quanto sostiene l’attaccante stesso'
  const what = qualifier === null || qualifier === 'exact' ? 'l’affermazione' : 'la cifra arrotondata'
  return `${what} ${name === null ? whose[kind] : `di ${name}`}`
}

const preferred = { 'more-precise': 'la più precisa', newer: 'la più recente', first: 'la prima' }

const both = ({ here, there }: Pair) => (here === there ? here : `${here} e ${there}`)
const ofFact = ({ fact }: Pair) => lowerFirst(fact)

export const reasons: Words['reasons'] = {
  shown: {
    notStated: 'Non indicato.',
    allRejected: 'Ha respinto tutto ciò che ne viene detto.',
    filledIn: 'Lo ha inserito Lei.',
    decided: because => `Lo ha deciso Lei: ${because}`,
    accepted: 'Lo ha accettato Lei.',
    added: article => `Lo ha aggiunto Lei da ${article}.`,
    listed: values => (isOne(values) ? 'Indicato una volta.' : `${formatCount(values)} valori indicati.`),
    alone: said => `${says(said)}; nessun altro valore è indicato.`,
    weightier: (said, rival) => `${says(said)}, e pesa più di ${statementOf(rival)}.`,
    grown: (said, from) => `${says(said)}, successiva e più alta di quella detta prima, ${from}.`,
    preferred: (said, of, by) =>
      `${says(said)}; di ${formatCount(of)} affermazioni equivalenti è ${preferred[by]}.`,
  },
  match: {
    'same-name': pair => `La vittima ha lo stesso nome: ${both(pair)}.`,
    initials: pair => `Un nome è l’abbreviazione dell’altro: ${both(pair)}.`,
    'part-of-name': pair => `Un nome è una forma dell’altro: ${both(pair)}.`,
    'one-of-names': pair => `Uno dei nomi delle vittime è lo stesso: ${both(pair)}.`,
    'same-group': pair => `Entrambe appartengono a uno stesso gruppo: ${both(pair)}.`,
    supplier: pair => `Una è indicata come fornitore o cliente dell’altra: ${both(pair)}.`,
    'named-in-title': pair => `Il titolo di uno nomina la vittima dell’altro: ${both(pair)}.`,
    'rival-name': pair => `Uno può riguardare la vittima dell’altro, che nomina anch’esso: ${both(pair)}.`,
    'other-name': pair => `Le vittime hanno nomi diversi: ${both(pair)}.`,
    'shared-text': ({ here }) => `Gli articoli sono quasi lo stesso testo (${here}).`,
    'same-day': pair => `È indicato lo stesso giorno (${ofFact(pair)}): ${both(pair)}.`,
    'days-apart': pair => `Le date distano pochi giorni (${ofFact(pair)}): ${both(pair)}.`,
    'same-month': pair => `È indicato lo stesso mese (${ofFact(pair)}): ${both(pair)}.`,
    'same-year': pair => `È indicato lo stesso anno (${ofFact(pair)}): ${both(pair)}.`,
    'other-dates': pair => `Le date divergono (${ofFact(pair)}): ${both(pair)}.`,
    'years-apart': pair => `I fatti distano più di un anno: ${both(pair)}.`,
    'published-near': pair =>
      `Gli articoli sono stati pubblicati a meno di un mese l’uno dall’altro: ${both(pair)}.`,
    'same-figure': ({ here }) => `È indicato lo stesso numero di persone: ${here}.`,
    'rounded-figure': pair => `Un numero di persone è l’altro arrotondato: ${both(pair)}.`,
    'near-figure': pair => `I numeri di persone sono vicini: ${both(pair)}.`,
    growth: pair => `Il numero di persone è salito in seguito: ${both(pair)}.`,
    'other-figures': pair => `I numeri di persone divergono: ${both(pair)}.`,
    'same-country': ({ here }) => `Il Paese è lo stesso: ${here}.`,
    'other-country': pair => `I Paesi sono diversi: ${both(pair)}.`,
    'same-actor': pair => `È nominato lo stesso attaccante: ${both(pair)}.`,
    'other-actor': pair => `Sono nominati attaccanti diversi: ${both(pair)}.`,
    'same-sector': ({ here }) => `Il settore è lo stesso: ${here}.`,
    'other-sector': pair => `I settori sono diversi: ${both(pair)}.`,
  },
  candidate: {
    states: 'L’articolo lo afferma.',
    agrees: 'Dice lo stesso del valore in uso.',
    outweighed: (inUse, reason) => `È in uso ${inUse}. ${reason}`,
  },
  lost: {
    advice: 'È un consiglio ai lettori, non qualcosa che è accaduto.',
    'another-event-nearer': 'Nulla vicino a questa data dice che allora avvenne uno dei fatti datati.',
    'another-story': 'Il passo parla di un’altra violazione.',
    denied: 'La frase lo nega.',
    'exposed-elsewhere': 'Un’altra frase dice che lo stesso tipo di dati è stato esposto.',
    'later-date': 'Per lo stesso fatto è indicata una data anteriore o più chiara; vale quella.',
    'means-of-attack': 'Queste credenziali erano la via d’ingresso, non ciò che è stato sottratto.',
    'misuse-told-as-fact': 'Altrove nell’articolo l’abuso è dato per certo.',
    'money-or-time': 'Il numero conta denaro, tempo o cose, non persone.',
    'no-breach': 'L’articolo nel suo insieme non riferisce di alcuna violazione.',
    'not-said-affected': 'Nulla nella frase dice che queste persone siano interessate.',
    'nothing-says-taken': 'Nulla dice se questi dati siano stati sottratti.',
    'other-people': 'Il numero conta altre persone: personale, clienti in genere, vittime di frodi.',
    'out-of-order': 'La data precederebbe qualcosa che deve essere avvenuto prima.',
    'part-of-a-name': 'Le parole fanno parte di un nome.',
    'part-of-the-people': 'La cifra conta una parte delle persone interessate; è indicato un totale.',
    planned: 'È solo previsto.',
    'range-says-more': 'Per lo stesso fatto è indicato un periodo con inizio e fine.',
    'said-already': 'La stessa frase lo dice già.',
    'too-weak': 'Troppo poco nel testo lo indica.',
    unconfirmed: 'La frase lo chiede o lo suppone soltanto.',
    weaker: 'Nel testo più elementi indicano un altro valore.',
  },
}
