import type { LossReason } from '../../../src-main/domain/explanation.ts'
import type { ReasonKind } from '../../../src-main/domain/likeness.ts'
import type { TieBreak } from '../../../src-main/domain/reason.ts'
import type { Qualifier, SourceKind } from '../../../src-main/domain/vocabulary.ts'
import { formatCount } from '../../text/format.ts'

/** Who makes a statement, with a name where the article gives one, and how exact the figure is; null where it is none. */
interface Said {
  readonly kind: SourceKind
  readonly name: string | null
  readonly qualifier: Qualifier | null
}

/** Two values beside each other, and the fact they are of. */
interface Pair {
  readonly here: string
  readonly there: string
  readonly fact: string
}

const speakers: Readonly<Record<SourceKind, string>> = {
  regulator: 'The regulator',
  company: 'The company',
  press: 'The article',
  threat_actor: 'The attacker',
}

const manners: Readonly<Record<Qualifier, string>> = {
  exact: 'gives an exact figure',
  at_least: 'gives a lower bound',
  about: 'gives a rounded figure',
  up_to: 'gives an upper bound',
}

const says = ({ kind, name, qualifier }: Said) =>
  `${name ?? speakers[kind]} ${qualifier === null ? 'says so' : manners[qualifier]}`

function statementOf({ kind, name, qualifier }: Said): string {
  if (kind === 'threat_actor') return 'the attacker’s own claim'
  const what = qualifier === null || qualifier === 'exact' ? 'the statement' : 'the rounded figure'
  return `${what} of ${name ?? speakers[kind].toLowerCase()}`
}

const preferred = {
  'more-precise': 'the most precise',
  newer: 'the newest',
  first: 'the first',
} satisfies Record<TieBreak, string>

const both = ({ here, there }: Pair) => (here === there ? here : `${here} and ${there}`)
const within = (fact: string) => fact.toLowerCase()

export const reasons = {
  /** Why a breach shows the value it shows. */
  shown: {
    notStated: 'Not stated.',
    allRejected: 'You rejected everything that is stated.',
    filledIn: 'You filled it in.',
    decided: (because: string) => `You decided: ${because}`,
    accepted: 'You accepted it.',
    added: (article: string) => `You added it from ${article}.`,
    listed: (values: number) => (values === 1 ? 'Stated once.' : `${formatCount(values)} values stated.`),
    alone: (said: Said) => `${says(said)}; no other value is stated.`,
    weightier: (said: Said, rival: Said) => `${says(said)}, which weighs more than ${statementOf(rival)}.`,
    grown: (said: Said, from: string) => `${says(said)}, later and higher than the ${from} told before.`,
    preferred: (said: Said, of: number, by: TieBreak) =>
      `${says(said)}; of ${formatCount(of)} equally good statements it is ${preferred[by]}.`,
  },
  /** Why two tellings may be of one breach, or not. */
  match: {
    'same-name': pair => `The victim has the same name: ${both(pair)}.`,
    initials: ({ here, there }) => `One name abbreviates the other: ${here} and ${there}.`,
    'part-of-name': ({ here, there }) => `One name is a form of the other: ${here} and ${there}.`,
    'one-of-names': pair => `One of several names of the victims is the same: ${both(pair)}.`,
    'same-group': ({ here, there }) => `Both belong to one group: ${here} and ${there}.`,
    supplier: ({ here, there }) => `One is named as supplier or customer of the other: ${here} and ${there}.`,
    'named-in-title': ({ here, there }) =>
      `The title of one names the victim of the other: ${here} and ${there}.`,
    'rival-name': ({ here, there }) =>
      `One may be about the victim of the other, which it names as well: ${here} and ${there}.`,
    'other-name': ({ here, there }) => `The victims have different names: ${here} and ${there}.`,
    'shared-text': ({ here }) => `The articles are nearly the same text (${here}).`,
    'same-day': pair => `The same day is given (${within(pair.fact)}): ${both(pair)}.`,
    'days-apart': pair => `The dates are days apart (${within(pair.fact)}): ${both(pair)}.`,
    'same-month': pair => `The same month is given (${within(pair.fact)}): ${both(pair)}.`,
    'same-year': pair => `The same year is given (${within(pair.fact)}): ${both(pair)}.`,
    'other-dates': pair => `The dates differ (${within(pair.fact)}): ${both(pair)}.`,
    'years-apart': ({ here, there }) => `The events lie more than a year apart: ${here} and ${there}.`,
    'published-near': pair => `The articles were published within a month of each other: ${both(pair)}.`,
    'same-figure': ({ here }) => `The same number of people is given: ${here}.`,
    'rounded-figure': ({ here, there }) => `One number of people is the other rounded: ${here} and ${there}.`,
    'near-figure': ({ here, there }) => `The numbers of people are near each other: ${here} and ${there}.`,
    growth: ({ here, there }) => `The number of people was higher later: ${here} and ${there}.`,
    'other-figures': ({ here, there }) => `The numbers of people differ: ${here} and ${there}.`,
    'same-country': ({ here }) => `The country is the same: ${here}.`,
    'other-country': ({ here, there }) => `The countries differ: ${here} and ${there}.`,
    'same-actor': pair => `The same attacker is named: ${both(pair)}.`,
    'other-actor': ({ here, there }) => `Different attackers are named: ${here} and ${there}.`,
    'same-sector': ({ here }) => `The sector is the same: ${here}.`,
    'other-sector': ({ here, there }) => `The sectors differ: ${here} and ${there}.`,
  } satisfies Record<ReasonKind, (pair: Pair) => string>,

  /** Why a candidate won or lost. */
  candidate: {
    states: 'The article states it.',
    agrees: 'It says the same as the value in use.',
    outweighed: (inUse: string, reason: string) => `In use is ${inUse}. ${reason}`,
  },
  lost: {
    advice: 'This is advice to readers, not something that happened.',
    'another-event-nearer': 'Nothing near this date says that one of the dated facts happened then.',
    'another-story': 'The passage tells of another breach.',
    denied: 'The sentence denies it.',
    'exposed-elsewhere': 'Another sentence says that the same kind of data was exposed.',
    'later-date': 'For the same event an earlier or a more clearly stated date is given; that one counts.',
    'means-of-attack': 'These credentials were the way in, not what was taken.',
    'misuse-told-as-fact': 'Misuse is told as a fact elsewhere in the article.',
    'money-or-time': 'The number counts money, time or things, not people.',
    'no-breach': 'The article as a whole reports no breach.',
    'not-said-affected': 'Nothing in the sentence says that these people are affected.',
    'nothing-says-taken': 'Nothing says whether these data were taken.',
    'other-people': 'The number counts other people: staff, customers in general, victims of fraud.',
    'out-of-order': 'The date would come before something that must have happened earlier.',
    'part-of-a-name': 'The words are part of a name.',
    'part-of-the-people': 'The figure counts a part of the people affected; a total is given.',
    planned: 'This is only planned.',
    'range-says-more': 'A range with both ends is given for the same event.',
    'said-already': 'The same sentence already says so.',
    'too-weak': 'Too little in the text points to it.',
    unconfirmed: 'The sentence only asks or supposes it.',
    weaker: 'More in the text points to another value.',
  } satisfies Record<LossReason, string>,
}
