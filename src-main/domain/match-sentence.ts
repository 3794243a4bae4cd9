// A reason for or against one breach, as a sentence for people.
import { factOf } from './facts.ts'
import type { MatchReason, ReasonKind } from './likeness.ts'
import { formatPartialDate, PartialDate } from './partial-date.ts'

const locale = 'en'

interface Words {
  readonly here: string
  readonly there: string
  /** The fact the values are of, in small letters. */
  readonly fact: string
}

const both = ({ here, there }: Words) => (here === there ? here : `${here} and ${there}`)

const sentences: Readonly<Record<ReasonKind, (words: Words) => string>> = {
  'same-name': words => `The victim has the same name: ${both(words)}.`,
  initials: ({ here, there }) => `One name abbreviates the other: ${here} and ${there}.`,
  'part-of-name': ({ here, there }) => `One name is a form of the other: ${here} and ${there}.`,
  'one-of-names': words => `One of several names of the victims is the same: ${both(words)}.`,
  'same-group': ({ here, there }) => `Both belong to one group: ${here} and ${there}.`,
  supplier: ({ here, there }) => `One is named as supplier or customer of the other: ${here} and ${there}.`,
  'named-in-title': ({ here, there }) =>
    `The title of one names the victim of the other: ${here} and ${there}.`,
  'rival-name': ({ here, there }) =>
    `One may be about the victim of the other, which it names as well: ${here} and ${there}.`,
  'other-name': ({ here, there }) => `The victims have different names: ${here} and ${there}.`,
  'shared-text': ({ here }) => `The articles are nearly the same text (${here}).`,
  'same-day': words => `The same day is given (${words.fact}): ${both(words)}.`,
  'days-apart': words => `The dates are days apart (${words.fact}): ${both(words)}.`,
  'same-month': words => `The same month is given (${words.fact}): ${both(words)}.`,
  'same-year': words => `The same year is given (${words.fact}): ${both(words)}.`,
  'other-dates': words => `The dates differ (${words.fact}): ${both(words)}.`,
  'years-apart': ({ here, there }) => `The events lie more than a year apart: ${here} and ${there}.`,
  'published-near': words => `The articles were published within a month of each other: ${both(words)}.`,
  'same-figure': ({ here }) => `The same number of people is given: ${here}.`,
  'rounded-figure': ({ here, there }) => `One number of people is the other rounded: ${here} and ${there}.`,
  'near-figure': ({ here, there }) => `The numbers of people are near each other: ${here} and ${there}.`,
  growth: ({ here, there }) => `The number of people was higher later: ${here} and ${there}.`,
  'other-figures': ({ here, there }) => `The numbers of people differ: ${here} and ${there}.`,
  'same-country': ({ here }) => `The country is the same: ${here}.`,
  'other-country': ({ here, there }) => `The countries differ: ${here} and ${there}.`,
  'same-actor': words => `The same attacker is named: ${both(words)}.`,
  'other-actor': ({ here, there }) => `Different attackers are named: ${here} and ${there}.`,
  'same-sector': ({ here }) => `The sector is the same: ${here}.`,
  'other-sector': ({ here, there }) => `The sectors differ: ${here} and ${there}.`,
}

/** `The same day is given (discovered): 5 Mar 2024.` */
export function matchSentence({ kind, here, there, factId }: MatchReason): string {
  const fact = factId === null ? '' : factOf(factId).label.toLowerCase()
  return sentences[kind]({ here: inWords(kind, here), there: inWords(kind, there), fact })
}

const figures: ReadonlySet<ReasonKind> = new Set([
  'same-figure',
  'rounded-figure',
  'near-figure',
  'growth',
  'other-figures',
])
const places: ReadonlySet<ReasonKind> = new Set(['same-country', 'other-country'])
const sectors: ReadonlySet<ReasonKind> = new Set(['same-sector', 'other-sector'])

function inWords(kind: ReasonKind, value: string): string {
  if (figures.has(kind)) return factOf('individualsAffected').format(Number(value), locale)
  if (places.has(kind)) return factOf('country').format(value, locale)
  if (sectors.has(kind)) return factOf('sector').format(value, locale)
  const date = PartialDate.safeParse(value)
  return date.success ? formatPartialDate(date.data, locale) : value
}
