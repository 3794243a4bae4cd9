// What can be counted of the breaches a search finds. A vendor's breach told again for each customer is counted once, and
// what that leaves out is said; both figures are always given.
import * as z from 'zod'
import { DayRange } from './day-numbers.ts'
import { BreachId } from './ids.ts'
import { LagId } from './lags.ts'
import { Quartiles } from './quartiles.ts'
import { SavedName } from './saved-comparison.ts'
import { QueryError } from './search/query.ts'

/** The event whose year a breach is counted in. */
export const YearOf = z.enum(['began', 'discovered', 'disclosed', 'notified'])
export type YearOf = z.infer<typeof YearOf>

export const StatisticsSettings = z.strictObject({
  yearOf: YearOf.default('discovered'),
  /** `once`: a vendor's breach once; `each`: every breach by itself. Medians and totals follow it. */
  counting: z.enum(['once', 'each']).default('once'),
  /** Charts that are shown as tables. */
  asTables: z.array(z.string().max(40)).max(20).default([]),
})
export type StatisticsSettings = z.infer<typeof StatisticsSettings>

/** So many breaches, and the people of those that give a figure. */
export const Tally = z.strictObject({ breaches: z.int().nonnegative(), people: z.int().nonnegative() })
export type Tally = z.infer<typeof Tally>

/** One bar of a chart. */
export const Bar = z.strictObject({
  /** The value as searches spell it; null for breaches that state none. */
  value: z.string().nullable(),
  label: z.string(),
  once: Tally,
  each: Tally,
  /** Finds the breaches of the bar, each by itself: as many as `each.breaches`. */
  query: z.string(),
})
export type Bar = z.infer<typeof Bar>

export const ChartId = z.enum(['year', 'sector', 'country', 'vector', 'data', 'source'])
export type ChartId = z.infer<typeof ChartId>

export const Chart = z.strictObject({
  chart: ChartId,
  /** The field of the search box behind it. */
  field: z.string(),
  /** Years from first to last, all else the most frequent first; what states none comes last. */
  bars: z.array(Bar),
})
export type Chart = z.infer<typeof Chart>

/** Quartiles of ranges: those of the fewest days each may have taken, and those of the most. */
export const RangeQuartiles = z.strictObject({ least: Quartiles, most: Quartiles })
export type RangeQuartiles = z.infer<typeof RangeQuartiles>

export const LagFigure = z.strictObject({
  lagId: LagId,
  known: z.int().nonnegative(),
  /** One of the two dates is not stated. */
  notStated: z.int().nonnegative(),
  /** The dates contradict the order of the events; left out of the quartiles. */
  impossible: z.int().nonnegative(),
  quartiles: RangeQuartiles.nullable(),
  /** Certainly within 60 days, certainly longer, and neither certain. */
  within60: z.strictObject({ within: z.int(), longer: z.int(), unsure: z.int() }),
  /** The shortest and the longest there is; null where none is known. */
  span: DayRange.nullable(),
  /** Finds the breaches that state both dates, each by itself, and those that do not. */
  query: z.string(),
  silentQuery: z.string(),
})
export type LagFigure = z.infer<typeof LagFigure>

const Count = z.strictObject({ breaches: z.int().nonnegative(), query: z.string() })

/** What one clock says of the breaches it may bind. */
export const ClockFigure = z.strictObject({
  clockId: z.string(),
  label: z.string(),
  source: z.string(),
  met: Count,
  missed: Count,
  cannotBeTold: Count,
})
export type ClockFigure = z.infer<typeof ClockFigure>

const Sized = z.strictObject({
  breachId: BreachId,
  name: z.string(),
  people: z.int().positive().nullable(),
})

/** Breaches that count as one, and why. */
export const FoldGroup = z.strictObject({
  /** The one that counts: the vendor's own breach, or without it the largest of its customers'. */
  head: Sized,
  isVendorItself: z.boolean(),
  /** The vendor, as the breaches name it. */
  vendor: z.string(),
  folded: z.array(Sized).min(1),
  /** People of the one; null where nobody gives a figure. */
  people: z.int().nullable(),
})
export type FoldGroup = z.infer<typeof FoldGroup>

export const Folding = z.strictObject({
  /** Breaches that do not count by themselves. */
  folded: z.int().nonnegative(),
  /** People that would be counted again. */
  people: z.int().nonnegative(),
  /** The largest groups; `groups` more are not listed. */
  groups: z.array(FoldGroup),
  more: z.int().nonnegative(),
})
export type Folding = z.infer<typeof Folding>

/** Sizes of the breaches of one year. */
export const YearSizes = z.strictObject({
  year: z.string(),
  known: z.int().nonnegative(),
  unknown: z.int().nonnegative(),
  quartiles: Quartiles.nullable(),
  query: z.string(),
})

/** One dot of a chart of sizes. */
export const SizeDot = z.strictObject({
  ...Sized.shape,
  people: z.int().positive(),
  year: z.string(),
  isExact: z.boolean(),
})
export type SizeDot = z.infer<typeof SizeDot>

export const Statistics = z.strictObject({
  query: z.string(),
  settings: StatisticsSettings,
  /** Breaches found, and breaches of the vault. */
  found: z.int().nonnegative(),
  whole: z.int().nonnegative(),
  once: Tally,
  each: Tally,
  /** Breaches with a figure, and without one, as counted. */
  sized: z.strictObject({
    known: z.int(),
    unknown: z.int(),
    quartiles: Quartiles.nullable(),
    /** Finds the breaches that give a figure, each by itself, and those that give none. */
    query: z.string(),
    silentQuery: z.string(),
  }),
  folding: Folding,
  charts: z.array(Chart),
  lags: z.array(LagFigure),
  clocks: z.array(ClockFigure),
  /** Clocks count what articles say. It is to be shown with them. */
  notice: z.literal('not-legal-advice'),
  years: z.array(YearSizes),
  /** The largest breaches first; all of them where `areAllDots`. */
  dots: z.array(SizeDot),
  areAllDots: z.boolean(),
  /** Conditions that could not be understood and were left out; empty unless that was asked for. */
  leftOut: z.array(QueryError),
})
export type Statistics = z.infer<typeof Statistics>

/** Saved statistics with how many breaches they find now; null when their query cannot be answered any more. */
export const SavedStatistics = z.strictObject({
  name: SavedName,
  query: z.string(),
  settings: StatisticsSettings,
  found: z.int().nonnegative().nullable(),
})
export type SavedStatistics = z.infer<typeof SavedStatistics>
