// Whether a phrase is stated as fact: not denied, not planned, not asked, not advice.
import type { Stretch } from '../text/phrases.ts'
import { clauseAt, type Line, type Reading } from '../text/reading.ts'

/** The part of the clause up to the end of a place. */
const upTo = (line: Line, place: Stretch): Stretch => ({
  start: clauseAt(line, place.start).start,
  end: place.end,
})

/** The negations of a part of a line that turn something round: "not", but not that of "not only". */
export function negationsIn(reading: Reading, line: Line, part: Stretch): readonly Stretch[] {
  const { negations, notNegations } = reading.lexicon.sentences
  const harmless = reading.find(line, notNegations)
  return reading
    .find(line, negations, part)
    .filter(negation => !harmless.some(({ start, end }) => start <= negation.start && end >= negation.end))
}

/** True where a negation stands shortly before the place, in its clause. */
export function isDenied(reading: Reading, line: Line, place: Stretch): boolean {
  const start = Math.max(clauseAt(line, place.start).start, place.start - 32)
  return negationsIn(reading, line, { start, end: place.start }).length > 0
}

/** True where the clause speaks of what is to come. */
export const isPlanned = (reading: Reading, line: Line, place: Stretch): boolean =>
  reading.has(line, reading.lexicon.sentences.planned, upTo(line, place))

/** True where the clause asks, doubts or tells what usually happens. */
export const isUnconfirmed = (reading: Reading, line: Line, place: Stretch): boolean =>
  reading.has(line, reading.lexicon.sentences.unconfirmed, upTo(line, place))

/** True where the clause advises readers. */
export const isAdvice = (reading: Reading, line: Line, place: Stretch): boolean =>
  reading.has(line, reading.lexicon.sentences.advice, upTo(line, place))
