import type { LossReason, ScoredClaim } from '../../domain/explanation.ts'
import { type OrganisationRole, Response } from '../../domain/vocabulary.ts'
import type { NameMention } from '../text/names.ts'
import type { Stretch } from '../text/phrases.ts'
import { clauseAt, type Line, type Reading } from '../text/reading.ts'
import { claimAt, type Finder } from './finder.ts'
import { organisationsOf } from './organisations.ts'
import { isAdvice, isDenied, isPlanned, negationsIn } from './statements.ts'

/** What was done about it; what is only planned, advised or denied does not count. */
export const responses: Finder = {
  id: 'responses',
  find: reading => [...toldBodies(reading), ...reading.prose.flatMap(line => statedResponses(reading, line))],
}

const toldResponses: Readonly<Partial<Record<OrganisationRole, Response>>> = {
  regulator: 'regulator_notified',
  law_enforcement: 'law_enforcement_notified',
}

/** Named authorities with a verb of telling before their name, or told after it. */
function toldBodies(reading: Reading): ScoredClaim[] {
  return organisationsOf(reading).flatMap(({ role, mentions }) => {
    const response = role === null ? undefined : toldResponses[role]
    if (response === undefined) return []
    return mentions
      .filter(({ line }) => line.kind !== 'heading' && line.index > 0)
      .filter(mention => isTold(reading, mention))
      .map(mention => claimAt(reading, 'told-body', 'responses', response, mention.line, mention))
  })
}

function isTold(reading: Reading, mention: NameMention): boolean {
  const { line } = mention
  const clause = clauseAt(line, mention.start)
  if (isPlanned(reading, line, mention) || isAdvice(reading, line, mention)) return false
  const { telling, told } = reading.lexicon.sentences
  const start = Math.max(clause.start, mention.start - 70)
  const [verb] = reading.find(line, telling, { start, end: mention.start })
  const isDeniedBefore =
    verb !== undefined && reading.has(line, reading.lexicon.sentences.negations, { start, end: verb.start })
  const after = { start: mention.end, end: mention.end + 45 }
  return (verb !== undefined && !isDeniedBefore) || reading.has(line, told, after)
}

function statedResponses(reading: Reading, line: Line): ScoredClaim[] {
  return Response.options.flatMap(response => {
    const places = reading.find(line, reading.lexicon.responses[response])
    const place = places.find(found => doubtAbout(reading, line, found, response) === null)
    for (const found of place === undefined ? places : []) {
      const because = doubtAbout(reading, line, found, response) ?? 'unconfirmed'
      const [factId, value] = ['responses', response] as const
      reading.turnedDown.push({ rule: 'responses', factId, value, line, place: found, because })
    }
    return place === undefined ? [] : [claimAt(reading, 'responses', 'responses', response, line, place)]
  })
}

/** Why a response was not made; null when it was. */
function doubtAbout(reading: Reading, line: Line, place: Stretch, response: Response): LossReason | null {
  if (isDenied(reading, line, place) || negationsIn(reading, line, place).length > 0) return 'denied'
  const isOffer = response === 'credit_monitoring_offered'
  const isLetter = response === 'individuals_notified'
  if (!isLetter && isAdvice(reading, line, place)) return 'advice'
  return !isOffer && isPlanned(reading, line, place) ? 'planned' : null
}
