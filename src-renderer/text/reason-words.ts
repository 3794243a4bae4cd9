// Why the screen shows what it shows: sentences made from the data of the domain.
import type { CandidateReason } from '../../src-main/domain/explanation.ts'
import type { FactDefinition } from '../../src-main/domain/facts.ts'
import type { MatchReason, ReasonKind } from '../../src-main/domain/likeness.ts'
import { PartialDate } from '../../src-main/domain/partial-date.ts'
import type { Reason } from '../../src-main/domain/reason.ts'
import { words } from '../languages/words.ts'
import { factLabel, formatValue, sectorWord } from './fact-words.ts'
import { formatCount, formatCountry } from './format.ts'
import { formatDate } from './format-date.ts'

type Statement = Extract<Reason, { kind: 'alone' }>['statement']

const saidBy = ({ source: { kind, name }, qualifier }: Statement) => ({ kind, name, qualifier })

/** One sentence on why a value is in use; `fact` is what it is about. */
export function reasonWords(reason: Reason, fact: FactDefinition): string {
  const texts = words.reasons.shown
  switch (reason.kind) {
    case 'not-stated':
      return texts.notStated
    case 'all-rejected':
      return texts.allRejected
    case 'decided':
      return reason.because === '' ? texts.filledIn : texts.decided(reason.because)
    case 'accepted':
      return texts.accepted
    case 'added':
      return texts.added(reason.articleId)
    case 'listed':
      return texts.listed(reason.values)
    case 'alone':
      return texts.alone(saidBy(reason.statement))
    case 'weightier':
      return texts.weightier(saidBy(reason.statement), saidBy(reason.rival))
    case 'grown':
      return texts.grown(saidBy(reason.statement), formatValue(fact, reason.from))
    case 'preferred':
      return texts.preferred(saidBy(reason.statement), reason.of, reason.by)
  }
}

/** Why a candidate won or lost. */
export function candidateWords(why: CandidateReason, fact: FactDefinition): string {
  const texts = words.reasons
  switch (why.kind) {
    case 'states':
      return texts.candidate.states
    case 'agrees':
      return texts.candidate.agrees
    case 'in-use':
      return reasonWords(why.reason, fact)
    case 'outweighed':
      return texts.candidate.outweighed(formatValue(fact, why.inUse), reasonWords(why.reason, fact))
    case 'lost':
      return texts.lost[why.by]
  }
}

const figures: ReadonlySet<ReasonKind> = new Set([
  'same-figure',
  'rounded-figure',
  'near-figure',
  'growth',
  'other-figures',
])

function matchValue(kind: ReasonKind, value: string): string {
  if (figures.has(kind)) return formatCount(Number(value))
  if (kind === 'same-country' || kind === 'other-country') return formatCountry(value)
  if (kind === 'same-sector' || kind === 'other-sector') return sectorWord(value)
  const date = PartialDate.safeParse(value)
  return date.success ? formatDate(date.data) : value
}

/** What speaks for or against one breach: `The same day is given (discovered): 5 Mar 2024.` */
export const matchWords = ({ kind, here, there, factId }: MatchReason): string =>
  words.reasons.match[kind]({
    here: matchValue(kind, here),
    there: matchValue(kind, there),
    fact: factId === null ? '' : factLabel(factId),
  })
