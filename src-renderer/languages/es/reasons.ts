import { formatCount, isOne, lowerFirst } from '../../text/format.ts'
import type { Words } from '../words.ts'

type Said = Parameters<Words['reasons']['shown']['alone']>[0]
type Pair = Parameters<Words['reasons']['match']['same-day']>[0]

const speakers: Readonly<Record<Said['kind'], string>> = {
  regulator: 'La autoridad de control',
  company: 'La empresa',
  press: 'El artículo',
  threat_actor: 'El atacante',
}

const manners: Readonly<Record<NonNullable<Said['qualifier']>, string>> = {
  exact: 'da una cifra exacta',
  at_least: 'da una cifra mínima',
  about: 'da una cifra redondeada',
  up_to: 'da una cifra máxima',
}

const says = ({ kind, name, qualifier }: Said) =>
  `${name ?? speakers[kind]} ${qualifier === null ? 'lo afirma' : manners[qualifier]}`

const whose: Readonly<Record<Said['kind'], string>> = {
  regulator: 'de la autoridad de control',
  company: 'de la empresa',
  press: 'del artículo',
  threat_actor: 'del atacante',
}

function statementOf({ kind, name, qualifier }: Said): string {
  if (kind === 'threat_actor') return 'lo que afirma el propio atacante'
  const what = qualifier === null || qualifier === 'exact' ? 'la declaración' : 'la cifra redondeada'
  return `${what} ${name === null ? whose[kind] : `de ${name}`}`
}

const preferred = { 'more-precise': 'la más precisa', newer: 'la más reciente', first: 'la primera' }

const both = ({ here, there }: Pair) => (here === there ? here : `${here} y ${there}`)
const ofFact = ({ fact }: Pair) => lowerFirst(fact)

export const reasons: Words['reasons'] = {
  shown: {
    notStated: 'No consta.',
    allRejected: 'Usted rechazó todo lo que consta.',
    filledIn: 'Lo rellenó usted.',
    decided: because => `Lo decidió usted: ${because}`,
    accepted: 'Lo aceptó usted.',
    added: article => `Lo añadió usted a partir de ${article}.`,
    listed: values => (isOne(values) ? 'Consta una vez.' : `Constan ${formatCount(values)} valores.`),
    alone: said => `${says(said)}; no consta ningún otro valor.`,
    weightier: (said, rival) => `${says(said)}, lo que pesa más que ${statementOf(rival)}.`,
    grown: (said, from) => `${says(said)}, posterior y más alta que ${from}, la comunicada antes.`,
    preferred: (said, of, by) =>
      `${says(said)}; de ${formatCount(of)} declaraciones equivalentes es ${preferred[by]}.`,
  },
  match: {
    'same-name': pair => `La víctima tiene el mismo nombre: ${both(pair)}.`,
    initials: pair => `Un nombre es la abreviatura del otro: ${both(pair)}.`,
    'part-of-name': pair => `Un nombre es una forma del otro: ${both(pair)}.`,
    'one-of-names': pair => `Uno de los nombres de las víctimas es el mismo: ${both(pair)}.`,
    'same-group': pair => `Ambas pertenecen a un mismo grupo: ${both(pair)}.`,
    supplier: pair => `Una consta como proveedora o clienta de la otra: ${both(pair)}.`,
    'named-in-title': pair => `El título de una nombra a la víctima de la otra: ${both(pair)}.`,
    'rival-name': pair =>
      `Una puede tratar de la víctima de la otra, a la que también nombra: ${both(pair)}.`,
    'other-name': pair => `Las víctimas tienen nombres distintos: ${both(pair)}.`,
    'shared-text': ({ here }) => `Los artículos son casi el mismo texto (${here}).`,
    'same-day': pair => `Se da el mismo día (${ofFact(pair)}): ${both(pair)}.`,
    'days-apart': pair => `Las fechas distan unos días (${ofFact(pair)}): ${both(pair)}.`,
    'same-month': pair => `Se da el mismo mes (${ofFact(pair)}): ${both(pair)}.`,
    'same-year': pair => `Se da el mismo año (${ofFact(pair)}): ${both(pair)}.`,
    'other-dates': pair => `Las fechas difieren (${ofFact(pair)}): ${both(pair)}.`,
    'years-apart': pair => `Los hechos distan más de un año: ${both(pair)}.`,
    'published-near': pair => `Los artículos se publicaron con menos de un mes de diferencia: ${both(pair)}.`,
    'same-figure': ({ here }) => `Se da el mismo número de personas: ${here}.`,
    'rounded-figure': pair => `Un número de personas es el otro redondeado: ${both(pair)}.`,
    'near-figure': pair => `Los números de personas son próximos: ${both(pair)}.`,
    growth: pair => `El número de personas fue mayor después: ${both(pair)}.`,
    'other-figures': pair => `Los números de personas difieren: ${both(pair)}.`,
    'same-country': ({ here }) => `El país es el mismo: ${here}.`,
    'other-country': pair => `Los países son distintos: ${both(pair)}.`,
    'same-actor': pair => `Se nombra al mismo atacante: ${both(pair)}.`,
    'other-actor': pair => `Se nombra a atacantes distintos: ${both(pair)}.`,
    'same-sector': ({ here }) => `El sector es el mismo: ${here}.`,
    'other-sector': pair => `Los sectores son distintos: ${both(pair)}.`,
  },
  candidate: {
    states: 'El artículo lo afirma.',
    agrees: 'Dice lo mismo que el valor en uso.',
    outweighed: (inUse, reason) => `Está en uso ${inUse}. ${reason}`,
  },
  lost: {
    advice: 'Es un consejo a los lectores, no algo que ocurrió.',
    'another-event-nearer': 'Nada junto a esta fecha dice que entonces ocurriera uno de los hechos fechados.',
    'another-story': 'El pasaje habla de otra brecha.',
    denied: 'La frase lo niega.',
    'exposed-elsewhere': 'Otra frase dice que se expuso esta misma categoría de datos.',
    'later-date': 'Para el mismo hecho se da una fecha anterior o más clara; vale esa.',
    'means-of-attack': 'Estas credenciales fueron la vía de entrada, no lo sustraído.',
    'misuse-told-as-fact': 'En otro lugar del artículo el uso indebido se da por hecho.',
    'money-or-time': 'El número cuenta dinero, tiempo o cosas, no personas.',
    'no-breach': 'El artículo en su conjunto no informa de ninguna brecha.',
    'not-said-affected': 'Nada en la frase dice que estas personas estén afectadas.',
    'nothing-says-taken': 'Nada dice si estos datos fueron sustraídos.',
    'other-people': 'El número cuenta a otras personas: plantilla, clientes en general, víctimas de fraude.',
    'out-of-order': 'La fecha sería anterior a algo que tuvo que ocurrir antes.',
    'part-of-a-name': 'Las palabras forman parte de un nombre.',
    'part-of-the-people': 'La cifra cuenta una parte de las personas afectadas; se da un total.',
    planned: 'Solo está previsto.',
    'range-says-more': 'Para el mismo hecho se da un intervalo con ambos extremos.',
    'said-already': 'La misma frase ya lo dice.',
    'too-weak': 'Muy poco en el texto apunta a ello.',
    unconfirmed: 'La frase solo lo pregunta o lo supone.',
    weaker: 'Más indicios del texto apuntan a otro valor.',
  },
}
