// The English sentence for a reason. A screen in another language has a file like this of its own.
import type { FactDefinition } from './facts.ts'
import type { Reason, Statement, TieBreak } from './reason.ts'
import { assertNever } from './result.ts'
import type { Qualifier, SourceKind } from './vocabulary.ts'

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

const tieBreaks: Readonly<Record<TieBreak, string>> = {
  'more-precise': 'the most precise',
  newer: 'the newest',
  first: 'the first',
}

const says = ({ source, qualifier }: Statement) =>
  `${source.name ?? speakers[source.kind]} ${qualifier === null ? 'says so' : manners[qualifier]}`

function named({ source, qualifier }: Statement): string {
  if (source.kind === 'threat_actor') return "the attacker's own claim"
  const isRounded = qualifier !== null && qualifier !== 'exact'
  return `${isRounded ? 'the rounded figure' : 'the statement'} of ${source.name ?? speakers[source.kind].toLowerCase()}`
}

/** One sentence on why a value is in use; `fact` is what it is about. */
export function reasonInWords(reason: Reason, fact: FactDefinition): string {
  switch (reason.kind) {
    case 'not-stated':
      return 'Not stated.'
    case 'all-rejected':
      return 'You rejected everything that is stated.'
    case 'decided':
      return reason.because === '' ? 'You filled it in.' : `You decided: ${reason.because}`
    case 'accepted':
      return 'You accepted it.'
    case 'added':
      return `You added it from ${reason.articleId}.`
    case 'listed':
      return reason.values === 1 ? 'Stated once.' : `${reason.values} values stated.`
    case 'alone':
      return `${says(reason.statement)}; no other value is stated.`
    case 'weightier':
      return `${says(reason.statement)}, which weighs more than ${named(reason.rival)}.`
    case 'grown':
      return `${says(reason.statement)}, later and higher than the ${fact.format(reason.from, 'en')} told before.`
    case 'preferred':
      return `${says(reason.statement)}; of ${reason.of} equally good statements it is ${tieBreaks[reason.by]}.`
    default:
      return assertNever(reason)
  }
}
