// Whether a phrase is stated as fact: not denied, not planned, not asked, not advice.
import type { Stretch } from '../text/phrases.ts'
import { clauseAt, type Line, type Reading } from '../text/reading.ts'

/** The text of the clause up to the end of a place. */
const upTo = (line: Line, place: Stretch) => line.folded.slice(clauseAt(line, place.start).start, place.end)

/** The negations of a text that turn something round: "not", but not that of "not only". */
export function negationsIn(reading: Reading, text: string): readonly Stretch[] {
  const { negations, notNegations } = reading.lexicon.sentences
  const harmless = reading.find(text, notNegations)
  return reading
    .find(text, negations)
    .filter(negation => !harmless.some(({ start, end }) => start <= negation.start && end >= negation.end))
}

/** True where a negation stands shortly before the place, in its clause. */
export function isDenied(reading: Reading, line: Line, place: Stretch): boolean {
  const from = Math.max(clauseAt(line, place.start).start, place.start - 32)
  const told = line.folded.slice(from, place.end)
  return negationsIn(reading, told).some(({ end }) => end <= place.start - from)
}

/** True where the clause speaks of what is to come. */
export const isPlanned = (reading: Reading, line: Line, place: Stretch): boolean =>
  reading.has(upTo(line, place), reading.lexicon.sentences.planned)

/** True where the clause asks, doubts or tells what usually happens. */
export const isUnconfirmed = (reading: Reading, line: Line, place: Stretch): boolean =>
  reading.has(upTo(line, place), reading.lexicon.sentences.unconfirmed)

/** True where the clause advises readers. */
export const isAdvice = (reading: Reading, line: Line, place: Stretch): boolean =>
  reading.has(upTo(line, place), reading.lexicon.sentences.advice)
