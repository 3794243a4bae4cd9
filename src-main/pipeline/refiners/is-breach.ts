// Decides whether the article reports a breach at all: drills, outages and advisories name data and figures too.
import type { FoundClaim } from '../../domain/claim.ts'
import type { FactId } from '../../domain/fact-id.ts'
import type { Line, Reading } from '../text/reading.ts'

/** Lines that say what the article is about: the headline, the lines below it and the first sentences. */
const opening = 4

/** A report tells what happened when; advice, surveys and product news name data, but no such day. */
const dated: readonly FactId[] = [
  'dates.intrusionStart',
  'dates.discovered',
  'dates.disclosed',
  'dates.notified',
]

/** What a report of a breach weighs at least, in the points of `weigh`. */
const enough = 7
/** The same for a brief notice that opens with the breach and the people affected, and denies nothing. */
const enoughOfNotice = 6

/** The same for a short article among others on breaches. */
const enoughAmongOthers = 4

/** A notice of so few characters has no room for days, figures and measures. */
const brief = 1200

/** True when what was found, and how the article speaks, amounts to a report of a breach. */
export function isBreach(claims: readonly FoundClaim[], reading: Reading): boolean {
  const { reports, denials } = reading.lexicon.breach
  const count = (lines: readonly Line[], phrases: readonly string[]) =>
    lines.reduce((sum, line) => sum + reading.find(line, phrases).length, 0)
  const has = (id: FactId) => claims.some(({ factId }) => factId === id)
  const days = dated.filter(has).length
  const headlines = has('victim') ? count(reading.lines.slice(0, opening), reports) : 0
  const weight = weigh(claims, has, days) + Math.min(3, count(reading.lines, reports))
  const denied = count(reading.lines, denials) + 2 * count(reading.lines.slice(0, opening), denials)
  const isPlain = denied === 0 && headlines > 1 && isBrief(reading)
  const isCounted = has('individualsAffected')
  const isTold = isCounted
    ? days >= 1 || headlines > 0
    : days >= 2 || (isPlain && different(claims, 'dataTypes.exposed') > 1)
  const isAmongOthers = reading.text.isOneOfSeveral === true && denied === 0
  const least =
    isCounted && isAmongOthers ? enoughAmongOthers : isCounted && isPlain ? enoughOfNotice : enough
  return isTold && weight >= least && denied * 2 <= weight
}

/** How much of a breach was found: types of data, people, days, a victim and what was done. */
function weigh(claims: readonly FoundClaim[], has: (id: FactId) => boolean, days: number): number {
  return (
    Math.min(3, different(claims, 'dataTypes.exposed')) +
    (has('individualsAffected') ? 2 : 0) +
    Math.min(3, days) +
    (has('victim') ? 1 : 0) +
    (different(claims, 'responses') >= 2 ? 1 : 0)
  )
}

/** How many values were found for a fact. */
const different = (claims: readonly FoundClaim[], id: FactId) =>
  new Set(claims.filter(({ factId }) => factId === id).map(({ value }) => value)).size

/** Judged by the whole article: a part of a long one is no notice, unless it is an article of its own. */
const isBrief = ({ text: { text, sentences, isOneOfSeveral } }: Reading) =>
  (isOneOfSeveral === true ? sentences.reduce((sum, { text }) => sum + text.length, 0) : text.length) <= brief
