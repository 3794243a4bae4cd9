// What an article, or all articles of a breach, tell about it, as far as it tells one breach from another.
import type { FactId } from './fact-id.ts'
import type { Qualifier } from './vocabulary.ts'

/** The dates a breach is told by. */
export const eventDates = [
  'dates.intrusionStart',
  'dates.intrusionEnd',
  'dates.discovered',
  'dates.disclosed',
  'dates.notified',
] as const satisfies FactId[]
export type EventDate = (typeof eventDates)[number]

export interface ToldDate {
  readonly factId: EventDate
  readonly value: string
}

export interface ToldFigure {
  readonly value: number
  readonly qualifier: Qualifier | null
  /** When the article that says so was published; null when it does not say. */
  readonly toldOn: string | null
}

/** Names as written, the fullest first. */
export interface Telling {
  readonly names: readonly string[]
  /** Bodies of the victim's own group: its parent, its subsidiaries. */
  readonly group: readonly string[]
  /** Its suppliers, and those it supplies. */
  readonly supply: readonly string[]
  /** Other bodies it may be about. */
  readonly rivals: readonly string[]
  readonly dates: readonly ToldDate[]
  readonly figures: readonly ToldFigure[]
  readonly countries: readonly string[]
  readonly sectors: readonly string[]
  readonly actors: readonly string[]
  /** What its articles are headed. */
  readonly titles: readonly string[]
  /** When its articles were published. */
  readonly published: readonly string[]
}
