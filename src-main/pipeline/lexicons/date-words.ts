/** How a language writes dates. All words in lower case; lists of phrases follow `text/phrases.ts`. */
export interface DateWords {
  /** Twelve lists, January first, abbreviations without their point. */
  readonly months: readonly (readonly string[])[]
  /** Seven lists, Monday first. */
  readonly weekdays: readonly (readonly string[])[]
  /** True where a month is only a month when capitalised: "May", "may". */
  readonly monthsAreCapitalised: boolean
  /** The usual order of 11/08/2024. */
  readonly numericOrder: 'day-first' | 'month-first'
  /** What may stand between day, month and year: `de`, `of`. */
  readonly joints: readonly string[]
  /** What may follow a day's digits: `st`, `º`. */
  readonly ordinals: readonly string[]
  /** Days written in words: `primero`, `1º`. */
  readonly dayWords: Readonly<Record<string, number>>
  /** What opens a range: `desde el`, `between`. */
  readonly rangeOpeners: readonly string[]
  /** What joins its two ends and is a range by itself: `hasta el`, `to`. */
  readonly rangeJoints: readonly string[]
  /** What joins two ends only after an opener: `y el`, `and`. */
  readonly weakRangeJoints: readonly string[]
  /** What stands before the end of a time: `hasta`, `until`. */
  readonly until: readonly string[]
  /** What stands before its beginning: `desde`, `since`. */
  readonly since: readonly string[]
  /** What stands before a month without a day: `en`, `early`, `a finales de`. */
  readonly monthOpeners: readonly string[]
  readonly today: readonly string[]
  readonly yesterday: readonly string[]
  readonly tomorrow: readonly string[]
  readonly dayBeforeYesterday: readonly string[]
  readonly sameDay: readonly string[]
  readonly nextDay: readonly string[]
  readonly previousDay: readonly string[]
  /** After a day's number: `de ese mes`. */
  readonly ofThatMonth: readonly string[]
  /** Before a day's number alone: `el día`, `the`; `dayNeedsOrdinal` where only "the 9th" is a day. */
  readonly dayOpeners: readonly string[]
  readonly dayNeedsOrdinal: boolean
  readonly lastMonth: readonly string[]
  readonly thisMonth: readonly string[]
  readonly nextMonth: readonly string[]
  /** Phrases around a weekday, `<weekday>` standing for it. */
  readonly weekdayPhrases: readonly string[]
  /** What says that a weekday is not today's: `pasado`, `last`. */
  readonly past: readonly string[]
  /** What may stand between a weekday and its day, besides a comma: `el`, `the`, `den`. */
  readonly weekdayJoints: readonly string[]
  /** What stands before a range that is one night: `la noche`, `in der nacht`. */
  readonly nights: readonly string[]
  /** Units of time: `days: ['día', 'días']`. */
  readonly days: readonly string[]
  readonly weeks: readonly string[]
  readonly monthUnits: readonly string[]
  /** What follows a time that has passed since the date before: `después`, `later`. */
  readonly later: readonly string[]
  /** What stands before such a time: `al cabo de`, `au bout de`. */
  readonly laterBefore: readonly string[]
  /** What follows a time counted back from the date before: `antes`, `earlier`. */
  readonly earlier: readonly string[]
  /** After a month, the year before the article's, and the article's own: `del año pasado`, `of this year`. */
  readonly ofLastYear: readonly string[]
  readonly ofThisYear: readonly string[]
  /** What follows a time that has passed until the article: `atrás`, `ago`; and what stands before it: `hace`. */
  readonly ago: readonly string[]
  readonly agoBefore: readonly string[]
}
