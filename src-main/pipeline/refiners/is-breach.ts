// Decides whether the article reports a breach at all: drills, outages and advisories name data and figures too.
import type { FoundClaim } from '../../domain/claim.ts'
import type { FactId } from '../../domain/fact-id.ts'
import type { Line, Reading } from '../text/reading.ts'

/** Lines that say what the article is about: the headline, the lines below it and the first sentences. */
const opening = 4

/** True when what was found, and how the article speaks, amounts to a report of a breach. */
export function isBreach(claims: readonly FoundClaim[], reading: Reading): boolean {
  const { reports, denials } = reading.lexicon.breach
  const count = (lines: readonly Line[], phrases: readonly string[]) =>
    lines.reduce((sum, line) => sum + reading.find(line, phrases).length, 0)
  const has = (id: FactId) => claims.some(({ factId }) => factId === id)
  const evidence = weigh(claims, has)
  const reported = count(reading.lines, reports)
  const denied = count(reading.lines, denials) + 2 * count(reading.lines.slice(0, opening), denials)
  if (!has('individualsAffected') && (!has('victim') || reported === 0)) return false
  const isTold = has('victim') ? reported + evidence >= 4 && evidence >= 2 : reported >= 1 && evidence >= 5
  return isTold && denied * 2 <= Math.min(6, reported) + evidence
}

const events: readonly FactId[] = [
  'attackVector',
  'dates.intrusionStart',
  'dates.discovered',
  'dates.notified',
  'misuseEvidence',
]

/** How much of a breach was found: people count most, then data, then what happened. */
function weigh(claims: readonly FoundClaim[], has: (id: FactId) => boolean): number {
  const exposed = claims.filter(({ factId }) => factId === 'dataTypes.exposed').map(({ value }) => value)
  const people = has('individualsAffected') ? 2 : 0
  return Math.min(3, new Set(exposed).size) + people + Math.min(2, events.filter(has).length)
}
