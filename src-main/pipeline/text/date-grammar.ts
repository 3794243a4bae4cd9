// The expressions that find dates, built once for each language.
import type { DateWords } from '../lexicons/date-words.ts'
import { atWordEdges, letter, letterOrFigure, phraseSource } from './phrases.ts'

export interface DateGrammar {
  readonly dayMonth: RegExp
  readonly monthDay: RegExp
  readonly monthYear: RegExp
  readonly bareMonth: RegExp
  /** "on 5/3", "(14/5)", "15.03.": a day and a month in figures, without a year. */
  readonly dayAndMonth: RegExp
  readonly bareYear: RegExp
  readonly weekday: RegExp
  readonly weekdayBefore: RegExp
  readonly bareDay: RegExp
  readonly thatMonthDay: RegExp
  /** Without any of the words that it looks for, a line tells no counted time. */
  readonly counted: RegExp
  readonly later: RegExp
  readonly earlier: RegExp
  readonly ago: RegExp
  readonly openDayBefore: RegExp
  /** "between July and", before a month with its year. */
  readonly openMonthBefore: RegExp
  readonly dayAfter: RegExp
  readonly openerBefore: RegExp
  readonly strongJoint: RegExp
  readonly weakJoint: RegExp
  readonly nightBefore: RegExp
  readonly untilBefore: RegExp
  /** The opener of a month is part of its match: "since August". */
  readonly opensUntil: RegExp
  readonly opensSince: RegExp
  readonly sinceBefore: RegExp
  readonly months: ReadonlyMap<string, number>
  readonly weekdays: ReadonlyMap<string, number>
  readonly weekUnits: ReadonlySet<string>
  readonly monthUnits: ReadonlySet<string>
}

export type RelativeKind =
  | 'today'
  | 'yesterday'
  | 'tomorrow'
  | 'dayBeforeYesterday'
  | 'sameDay'
  | 'nextDay'
  | 'previousDay'
  | 'lastMonth'
  | 'thisMonth'
  | 'nextMonth'

export const relativeKinds: readonly RelativeKind[] = [
  'dayBeforeYesterday',
  'today',
  'yesterday',
  'tomorrow',
  'sameDay',
  'nextDay',
  'previousDay',
  'lastMonth',
  'thisMonth',
  'nextMonth',
]

const year = '(?:19|20)\\d\\d(?!\\d|[.,]\\d)'
const grammars = new WeakMap<DateWords, DateGrammar>()

/** The date grammar of a language. */
export function dateGrammarOf(words: DateWords): DateGrammar {
  let grammar = grammars.get(words)
  if (grammar === undefined) {
    grammar = buildGrammar(words)
    grammars.set(words, grammar)
  }
  return grammar
}

function buildGrammar(words: DateWords): DateGrammar {
  const any = (list: readonly string[]) => (list.length === 0 ? '(?!)' : `(?:${phraseSource(list, {})})`)
  const numbered = (lists: readonly (readonly string[])[]) =>
    new Map(lists.flatMap((names, index) => names.map(name => [name, index] as const)))
  const months = numbered(words.months)
  const weekdays = numbered(words.weekdays)
  const month = any([...months.keys()])
  const weekday = any([...weekdays.keys()])
  const gap = "(?:\\s+|(?<='))"
  const joint = `(?:${any(words.joints)}${gap})?`
  const dayWord = any(Object.keys(words.dayWords))
  const day = `(?<day>\\d{1,2}|${dayWord})(?:\\s?${any(words.ordinals)}(?![${letter}]))?`
  const relativeYear = `\\s*,?\\s+(?:(?<lastYear>${any(words.ofLastYear)})|(?<thisYear>${any(words.ofThisYear)}))(?![${letter}])`
  const yearTail = `(?:(?:\\s*,\\s*|\\s+|[-/]|(?<=\\.))${joint}(?<year>${year})|${relativeYear})?`
  const weekdayBefore = `${weekday},?\\s+(?:${any(words.weekdayJoints)}\\s+)?`
  const bareDay = `(?:${weekdayBefore})?(\\d{1,2})(?:\\s?${any(words.ordinals)})?`
  const weekdayDay = `(?:${any(words.dayOpeners)}${gap})?(?<dayNumber>\\d{1,2})(?:\\s?${any(words.ordinals)})?(?![${letterOrFigure}%:]|[.,/]\\d|\\.?\\s+${joint}${month})`
  const opener = any(words.rangeOpeners)
  const strong = any(words.rangeJoints)
  const weak = any(words.weakRangeJoints)
  const number = `(\\d{1,3}|[${letter}]+)`
  const unit = any([...words.days, ...words.weeks, ...words.monthUnits])
  const global = (source: string) => new RegExp(source, 'gu')
  return {
    dayMonth: global(
      `(?<![${letterOrFigure}/]|\\d[.,])${day}\\.?(?:\\s+|-|/|(?<=\\.))${joint}(?<month>${month})(?![${letter}])\\.?${yearTail}`,
    ),
    monthDay: global(`(?<![${letter}])(?<month>${month})\\.?\\s+${day}(?![\\d:]|[.,/]\\d|\\s?%)${yearTail}`),
    monthYear: global(
      `(?<![${letter}])(?<month>${month})(?![${letter}])\\.?(?:,?\\s+${joint}|[-/])(?<year>${year})`,
    ),
    bareMonth: global(
      `(?<![${letter}])(?:${any(words.monthOpeners)})${gap}(?<month>${month})(?![${letter}])(?!\\.?\\s+\\d)(?:${relativeYear})?`,
    ),
    dayAndMonth: global(
      `(?:(?<![${letter}])(?:${any([...words.dayOpeners, ...words.since, ...words.until, ...words.rangeOpeners])}${gap}|${weekday},?\\s*\\()|^\\s*(?=\\d{1,2}/\\d{1,2}\\s*[:-]))(?<day>\\d{1,2})(?:/(?<number>\\d{1,2})(?=[,;:)]|$|\\s(?!\\d))|\\.(?<pointed>\\d{1,2})\\.(?!\\d))`,
    ),
    bareYear: global(`(?<![${letter}])${any(words.monthOpeners)}${gap}(?<year>${year})(?![/-])`),
    weekday: global(
      `${atWordEdges(
        `${any(words.weekdayPhrases.map(phrase => phrase.replace('<weekday>', '@')))}`.replaceAll(
          '@',
          `(?:${weekday})`,
        ),
      )}(?:\\s*,?\\s*\\((\\d{1,2})\\)|,?\\s+${weekdayDay})?`,
    ),
    weekdayBefore: new RegExp(`(${weekday}),?\\s*(?:${any(words.weekdayJoints)}\\s+)?$`, 'u'),
    bareDay: global(
      `(?<![${letter}])${any(words.dayOpeners)}${gap}(\\d{1,2})(?:\\s?${any(words.ordinals)})${words.dayNeedsOrdinal ? '' : '?'}(?![${letterOrFigure}%]|[.,]\\d|\\s+${joint}${month})`,
    ),
    thatMonthDay: global(`(?<![0-9])(\\d{1,2})\\s+${any(words.ofThatMonth)}(?![${letter}])`),
    counted: new RegExp(
      any([...words.laterBefore, ...words.later, ...words.earlier, ...words.agoBefore, ...words.ago]),
      'u',
    ),
    // "Dos días después del robo" counts from what follows, not from the date before.
    later: global(
      `(?<![${letterOrFigure}])(?:${any(words.laterBefore)}\\s+${number}\\s+(${unit})|${number}\\s+(${unit})\\s+${any(words.later)})(?![${letter}])(?!\\s+(?:d[eioa]|d[eoa][sl]|du|des)\\s)`,
    ),
    earlier: global(`(?<![${letterOrFigure}])${number}\\s+(${unit})\\s+${any(words.earlier)}(?![${letter}])`),
    ago: global(
      `(?<![${letterOrFigure}])(?:${any(words.agoBefore)}\\s+${number}\\s+(${unit})|${number}\\s+(${unit})\\s+${any(words.ago)})(?![${letter}])`,
    ),
    openDayBefore: new RegExp(
      `(?:(?<![${letter}])${opener}${gap}${bareDay}\\s*(?:${strong}|${weak})\\s*(?:${weekdayBefore})?|(?<![${letterOrFigure}][.,/]?)${bareDay}\\s*${strong}\\s*)$`,
      'u',
    ),
    openMonthBefore: new RegExp(
      `(?<![${letter}])${opener}${gap}(?<month>${month})\\.?\\s*(?:${strong}|${weak})\\s*$`,
      'u',
    ),
    dayAfter: new RegExp(
      `^\\s*(?:(${strong})|${weak})\\s*(\\d{1,2})(?:${any(words.ordinals)})?(?:,?\\s+(${year}))?(?=\\s*[,.;:)]|\\s+(?:19|20)\\d\\d|$)`,
      'u',
    ),
    openerBefore: new RegExp(`(?<![${letter}])${opener}${gap}(?:${weekdayBefore})?$`, 'u'),
    strongJoint: new RegExp(`^\\s*,?\\s*${strong}\\s*(?:${weekdayBefore})?$`, 'u'),
    weakJoint: new RegExp(`^\\s*,?\\s*${weak}\\s*(?:${weekdayBefore})?$`, 'u'),
    nightBefore: new RegExp(`(?<![${letter}])${any(words.nights)}\\s*$`, 'u'),
    opensUntil: new RegExp(`^${any(words.until)}(?![${letter}])`, 'u'),
    opensSince: new RegExp(`^${any(words.since)}(?![${letter}])`, 'u'),
    untilBefore: new RegExp(`(?<![${letter}])${any(words.until)}\\s*(?:${weekdayBefore})?$`, 'u'),
    sinceBefore: new RegExp(`(?<![${letter}])${any(words.since)}\\s*(?:${weekdayBefore})?$`, 'u'),
    months,
    weekdays,
    weekUnits: new Set(words.weeks),
    monthUnits: new Set(words.monthUnits),
  }
}
