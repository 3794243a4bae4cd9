import { formatCount, isOne, lowerFirst } from '../../text/format.ts'
import type { Words } from '../words.ts'

type Said = Parameters<Words['reasons']['shown']['alone']>[0]
type Pair = Parameters<Words['reasons']['match']['same-day']>[0]

const speakers: Readonly<Record<Said['kind'], string>> = {
  regulator: 'L’autorité de contrôle',
  company: 'L’entreprise',
  press: 'L’article',
  threat_actor: 'L’attaquant',
}

const manners: Readonly<Record<NonNullable<Said['qualifier']>, string>> = {
  exact: 'donne un chiffre exact',
  at_least: 'donne un minimum',
  about: 'donne un chiffre arrondi',
  up_to: 'donne un maximum',
}

const says = ({ kind, name, qualifier }: Said) =>
  `${name ?? speakers[kind]} ${qualifier === null ? 'l’affirme' : manners[qualifier]}`

const whose: Readonly<Record<Said['kind'], string>> = {
  regulator: 'de l’autorité de contrôle',
  company: 'de l’entreprise',
  press: 'de l’article',
  threat_actor: 'de l’attaquant',
}

/** `de Nimbus`, `d’Aurora`. */
const of = (name: string) => (/^[aeiouàâéèêëîïôû]/iu.test(name) ? `d’${name}` : `de ${name}`)

function statementOf({ kind, name, qualifier }: Said): string {
  if (kind === 'threat_actor') return 'les seuls dires de l’attaquant'
  const what = qualifier === null || qualifier === 'exact' ? 'la déclaration' : 'le chiffre arrondi'
  return `${what} ${name === null ? whose[kind] : of(name)}`
}

const preferred = { 'more-precise': 'la plus précise', newer: 'la plus récente', first: 'la première' }

const both = ({ here, there }: Pair) => (here === there ? here : `${here} et ${there}`)
const ofFact = ({ fact }: Pair) => lowerFirst(fact)

export const reasons: Words['reasons'] = {
  shown: {
    notStated: 'Non précisé.',
    allRejected: 'Vous avez rejeté tout ce qui est affirmé.',
    filledIn: 'Vous l’avez renseigné.',
    decided: because => `Vous l’avez décidé : ${because}`,
    accepted: 'Vous l’avez accepté.',
    added: article => `Vous l’avez ajouté à partir de ${article}.`,
    listed: values => (isOne(values) ? 'Affirmé une fois.' : `${formatCount(values)} valeurs affirmées.`),
    alone: said => `${says(said)} ; aucune autre valeur n’est donnée.`,
    weightier: (said, rival) => `${says(said)}, ce qui l’emporte sur ${statementOf(rival)}.`,
    grown: (said, from) => `${says(said)}, postérieur et supérieur aux ${from} annoncés avant.`,
    preferred: (said, of, by) =>
      `${says(said)} ; de ${formatCount(of)} affirmations équivalentes, c’est ${preferred[by]}.`,
  },
  match: {
    'same-name': pair => `La victime porte le même nom : ${both(pair)}.`,
    initials: pair => `Un nom est l’abréviation de l’autre : ${both(pair)}.`,
    'part-of-name': pair => `Un nom est une forme de l’autre : ${both(pair)}.`,
    'one-of-names': pair => `Les victimes ont un nom en commun : ${both(pair)}.`,
    'same-group': pair => `Les deux appartiennent au même groupe : ${both(pair)}.`,
    supplier: pair => `L’une est citée comme sous-traitante ou cliente de l’autre : ${both(pair)}.`,
    'named-in-title': pair => `Le titre de l’une nomme la victime de l’autre : ${both(pair)}.`,
    'rival-name': pair =>
      `L’une porte peut-être sur la victime de l’autre, qu’elle nomme aussi : ${both(pair)}.`,
    'other-name': pair => `Les victimes portent des noms différents : ${both(pair)}.`,
    'shared-text': ({ here }) => `Les articles ont presque le même texte (${here}).`,
    'same-day': pair => `Le même jour est donné (${ofFact(pair)}) : ${both(pair)}.`,
    'days-apart': pair => `Les dates sont à quelques jours d’écart (${ofFact(pair)}) : ${both(pair)}.`,
    'same-month': pair => `Le même mois est donné (${ofFact(pair)}) : ${both(pair)}.`,
    'same-year': pair => `La même année est donnée (${ofFact(pair)}) : ${both(pair)}.`,
    'other-dates': pair => `Les dates diffèrent (${ofFact(pair)}) : ${both(pair)}.`,
    'years-apart': pair => `Plus d’un an sépare les événements : ${both(pair)}.`,
    'published-near': pair => `Les articles ont paru à moins d’un mois d’écart : ${both(pair)}.`,
    'same-figure': ({ here }) => `Le même nombre de personnes est donné : ${here}.`,
    'rounded-figure': pair => `Un nombre de personnes est l’arrondi de l’autre : ${both(pair)}.`,
    'near-figure': pair => `Les nombres de personnes sont proches : ${both(pair)}.`,
    growth: pair => `Le nombre de personnes a augmenté par la suite : ${both(pair)}.`,
    'other-figures': pair => `Les nombres de personnes diffèrent : ${both(pair)}.`,
    'same-country': ({ here }) => `Le pays est le même : ${here}.`,
    'other-country': pair => `Les pays diffèrent : ${both(pair)}.`,
    'same-actor': pair => `Le même attaquant est nommé : ${both(pair)}.`,
    'other-actor': pair => `Des attaquants différents sont nommés : ${both(pair)}.`,
    'same-sector': ({ here }) => `Le secteur est le même : ${here}.`,
    'other-sector': pair => `Les secteurs diffèrent : ${both(pair)}.`,
  },
  candidate: {
    states: 'L’article l’affirme.',
    agrees: 'Il dit la même chose que la valeur retenue.',
    outweighed: (inUse, reason) => `Valeur retenue : ${inUse}. ${reason}`,
  },
  lost: {
    advice: 'C’est un conseil aux lecteurs, non un événement survenu.',
    'another-event-nearer': 'Rien près de cette date ne dit qu’un des faits datés s’est alors produit.',
    'another-story': 'Le passage parle d’une autre violation.',
    denied: 'La phrase le nie.',
    'exposed-elsewhere': 'Une autre phrase dit que cette catégorie de données a été exposée.',
    'later-date':
      'Pour le même événement, une date antérieure ou plus clairement énoncée est donnée ; c’est elle qui compte.',
    'means-of-attack': 'Ces identifiants ont servi à entrer ; ce n’est pas ce qui a été dérobé.',
    'misuse-told-as-fact': 'Ailleurs dans l’article, l’usage frauduleux est présenté comme avéré.',
    'money-or-time': 'Le nombre compte de l’argent, du temps ou des objets, non des personnes.',
    'no-breach': 'L’article dans son ensemble ne rapporte aucune violation.',
    'not-said-affected': 'Rien dans la phrase ne dit que ces personnes sont concernées.',
    'nothing-says-taken': 'Rien ne dit si ces données ont été dérobées.',
    'other-people':
      'Le nombre compte d’autres personnes : personnel, clients en général, victimes de fraude.',
    'out-of-order': 'La date précéderait un événement qui a dû se produire avant.',
    'part-of-a-name': 'Ces mots font partie d’un nom.',
    'part-of-the-people': 'Le chiffre ne compte qu’une partie des personnes concernées ; un total est donné.',
    planned: 'Ce n’est que prévu.',
    'range-says-more': 'Pour le même événement, un intervalle est donné avec ses deux bornes.',
    'said-already': 'La même phrase le dit déjà.',
    'too-weak': 'Trop peu d’indices dans le texte.',
    unconfirmed: 'La phrase ne fait que le demander ou le supposer.',
    weaker: 'Davantage d’indices dans le texte désignent une autre valeur.',
  },
}
