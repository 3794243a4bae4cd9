// Finds the dates of a line as they are written, before anything is known about the year or the day they mean.
import type { DateWords } from '../lexicons/date-words.ts'
import type { Lexicon, Phrases } from '../lexicons/lexicon.ts'
import { type DateGrammar, dateGrammarOf, type RelativeKind, relativeKinds } from './date-grammar.ts'
import { dateCues, type Found, scannerOf } from './phrase-scanner.ts'

/** The parts of a calendar date that are written down. Months count from 1. */
export interface DateParts {
  readonly year?: number | undefined
  /** Years before that of the article, where the year is told so: 1 for "of last year". */
  readonly yearsAgo?: number | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
  /** Monday is 0. */
  readonly weekday?: number | undefined
}

export type WrittenDate =
  | ({ readonly kind: 'calendar' } & DateParts)
  | { readonly kind: 'relative'; readonly to: RelativeKind }
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly day: number | undefined
      readonly isPast: boolean
    }
  | { readonly kind: 'thatMonth'; readonly day: number }
  /** A time counted from the date told before, or from the article's own. Negative before it. */
  | ({ readonly kind: 'later' | 'ago' } & Duration)

/** Days, or months where nobody counts days. */
export type Duration = { readonly days: number } | { readonly months: number }

/** A written date, or a range of two, with its place in the line. */
export interface DateMention {
  readonly start: number
  readonly end: number
  readonly from: WrittenDate
  readonly to: WrittenDate | null
  /** It stands after "until" or "since" and is no range. */
  readonly edge: 'until' | 'since' | null
}

interface Atom {
  start: number
  end: number
  date: WrittenDate
}

/** Every date of a line. `folded` is `fold(text)`, `found` what the scanner finds in it. */
export function findDates(
  text: string,
  folded: string,
  lexicon: Lexicon,
  found: Found = scannerOf(lexicon).scan(folded),
): DateMention[] {
  const { dates: words, numbers } = lexicon
  const hasFigure = /\d/.test(folded)
  const cues = dateCues(words)
  const has = (lists: readonly Phrases[]) => lists.some(list => found.has(list))
  const [hasMonth, hasWeekday, hasUnit] = [has(cues.months), has(cues.weekdays), has(cues.units)]
  if (!hasFigure && !hasMonth && !hasWeekday && !hasUnit && !has(cues.relative)) return []
  const grammar = dateGrammarOf(words)
  const atoms = [
    ...(hasFigure || hasMonth ? calendarAtoms(text, folded, words, grammar) : []),
    ...relativeAtoms(words, found),
    ...(hasWeekday ? weekdayAtoms(text, folded, words, grammar) : []),
    ...(hasFigure ? dayAtoms(folded, grammar) : []),
    ...(hasUnit && grammar.counted.test(folded) ? durationAtoms(folded, grammar, numbers.units) : []),
  ]
  const kept: Atom[] = []
  for (const atom of atoms)
    if (!kept.some(other => other.start < atom.end && atom.start < other.end)) kept.push(atom)
  return joinRanges(
    kept.sort((a, b) => a.start - b.start),
    folded,
    grammar,
  )
}

function calendarAtoms(text: string, folded: string, words: DateWords, grammar: DateGrammar): Atom[] {
  const atoms: Atom[] = []
  const add = (match: RegExpMatchArray, parts: DateParts) => {
    const start = match.index ?? 0
    atoms.push({ start, end: start + match[0].length, date: { kind: 'calendar', ...parts } })
  }
  const isMonth = (match: RegExpMatchArray) => {
    if (!words.monthsAreCapitalised) return true
    const at = (match.index ?? 0) + match[0].indexOf(match.groups?.month ?? '')
    return text[at] !== folded[at]
  }
  for (const match of folded.matchAll(/(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/g))
    add(match, { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) })
  for (const match of folded.matchAll(
    /(?<![\d/.,-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d|\d\d)(?![\d/-])/g,
  )) {
    const parts = numericParts(match, words)
    if (parts !== null) add(match, parts)
  }
  for (const expression of [grammar.dayMonth, grammar.monthDay, grammar.monthYear, grammar.bareMonth])
    for (const match of folded.matchAll(expression)) {
      if (!isMonth(match) || (expression === grammar.bareMonth && isAbbreviated(match, folded, words)))
        continue
      const { day, month = '', year, lastYear, thisYear } = match.groups ?? {}
      const dayNumber = day === undefined ? undefined : (words.dayWords[day] ?? Number(day))
      if (dayNumber !== undefined && (dayNumber < 1 || dayNumber > 31)) continue
      const before = grammar.weekdayBefore.exec(
        folded.slice(Math.max(0, (match.index ?? 0) - 24), match.index),
      )
      add(match, {
        day: dayNumber,
        month: (grammar.months.get(month) ?? 0) + 1,
        year: year === undefined ? undefined : Number(year),
        yearsAgo: lastYear !== undefined ? 1 : thisYear !== undefined ? 0 : undefined,
        weekday: before?.[1] === undefined ? undefined : grammar.weekdays.get(before[1]),
      })
      const atom = atoms.at(-1)
      if (atom && before && dayNumber !== undefined) atom.start -= before[0].length
    }
  if (words.numericOrder === 'day-first')
    for (const match of folded.matchAll(grammar.dayAndMonth)) {
      const [day, month] = [Number(match.groups?.day), Number(match.groups?.number ?? match.groups?.pointed)]
      const isClock = day === 24 && month === 7
      if (day >= 1 && day <= 31 && month >= 1 && month <= 12 && !isClock) add(match, { day, month })
    }
  for (const match of folded.matchAll(grammar.bareYear)) add(match, { year: Number(match.groups?.year) })
  return atoms
}

function numericParts(match: RegExpMatchArray, words: DateWords): DateParts | null {
  const [first, second] = [Number(match[1]), Number(match[3])]
  const written = Number(match[4])
  // "12.03.24" is a date, "2.3.11" the version of a program.
  const isPadded = match[1]?.length === 2 && match[3]?.length === 2
  if (match[4]?.length === 2 && match[2] !== '/' && !isPadded) return null
  const year = written < 100 ? 2000 + written : written
  const monthFirst = second > 12 || (words.numericOrder === 'month-first' && first <= 12)
  return monthFirst ? { year, month: first, day: second } : { year, month: second, day: first }
}

/** "sept" and "dez" are numbers, "mar" is the sea: a short name needs its point where no day or year stands by it. */
function isAbbreviated(match: RegExpMatchArray, folded: string, { months }: DateWords): boolean {
  const name = match.groups?.month ?? ''
  const isFull = name.length > 4 || months.some(([full]) => full === name)
  return !isFull && folded[(match.index ?? 0) + match[0].length] !== '.'
}

const atom = (match: RegExpMatchArray, date: WrittenDate): Atom => {
  const start = match.index ?? 0
  return { start, end: start + match[0].length, date }
}

/** "yesterday", "that same day". */
const relativeAtoms = (words: DateWords, found: Found): Atom[] =>
  relativeKinds.flatMap(to =>
    (found.get(words[to]) ?? []).map(
      ({ start, end }): Atom => ({ start, end, date: { kind: 'relative', to } }),
    ),
  )

/** "on Friday", "Monday the 12th". */
function weekdayAtoms(text: string, folded: string, words: DateWords, grammar: DateGrammar): Atom[] {
  const names = [...grammar.weekdays.keys()].sort((a, b) => b.length - a.length)
  return Array.from(folded.matchAll(grammar.weekday)).flatMap(match => {
    const name = names.find(day => match[0].includes(day)) ?? ''
    const weekday = grammar.weekdays.get(name)
    const at = match.index + match[0].indexOf(name)
    const isCapital = text[at] !== folded[at]
    if (weekday === undefined || (words.monthsAreCapitalised && !isCapital)) return []
    const day = Number(match[1] ?? match.groups?.dayNumber) || undefined
    const isPast = words.past.some(word => match[0].includes(word))
    return [atom(match, { kind: 'weekday', weekday, day, isPast })]
  })
}

/** "the 9th", "the 9th of that month". */
const dayAtoms = (folded: string, grammar: DateGrammar): Atom[] =>
  [grammar.thatMonthDay, grammar.bareDay].flatMap(expression =>
    Array.from(folded.matchAll(expression), match =>
      atom(match, { kind: 'thatMonth', day: Number(match[1]) }),
    ),
  )

/** "two weeks later", "three days earlier", "a month ago". */
function durationAtoms(
  folded: string,
  grammar: DateGrammar,
  numbers: Readonly<Record<string, number>>,
): Atom[] {
  const all = (expression: RegExp, kind: 'later' | 'ago', sign: 1 | -1) =>
    Array.from(folded.matchAll(expression)).flatMap(match => {
      const [word = '', unit = ''] = match.slice(1).filter(group => group !== undefined)
      const count = numbers[word] ?? Number(word)
      if (!(count > 0)) return []
      if (grammar.monthUnits.has(unit)) return [atom(match, { kind, months: sign * count })]
      return [atom(match, { kind, days: sign * count * (grammar.weekUnits.has(unit) ? 7 : 1) })]
    })
  return [
    ...all(grammar.later, 'later', 1),
    ...all(grammar.earlier, 'later', -1),
    ...all(grammar.ago, 'ago', -1),
  ]
}

function joinRanges(atoms: readonly Atom[], folded: string, grammar: DateGrammar): DateMention[] {
  const mentions: DateMention[] = []
  for (let index = 0; index < atoms.length; index++) {
    const atom = atoms[index]
    if (atom === undefined) continue
    const before = folded.slice(Math.max(0, atom.start - 60), atom.start)
    const next = atoms[index + 1]
    const range = rangeTo(atom, next, before, folded, grammar)
    if (range !== null && isOpeningHours(range)) {
      index++
      continue
    }
    if (range !== null) {
      // The first month of a range was already read as a month of its own.
      if ((mentions.at(-1)?.start ?? -1) >= range.start) mentions.pop()
      const isNight = grammar.nightBefore.test(folded.slice(Math.max(0, range.start - 30), range.start))
      mentions.push(isNight ? { ...range, from: dayOf(range), to: null } : range)
      if (next !== undefined && range.end >= next.end) index++
      continue
    }
    const edge = edgeOf(before, folded.slice(atom.start, atom.end), grammar)
    mentions.push({ start: atom.start, end: atom.end, from: atom.date, to: null, edge })
  }
  return mentions
}

function edgeOf(before: string, own: string, grammar: DateGrammar): DateMention['edge'] {
  if (grammar.untilBefore.test(before) || grammar.opensUntil.test(own)) return 'until'
  return grammar.sinceBefore.test(before) || grammar.opensSince.test(own) ? 'since' : null
}

/** "from Monday to Saturday" tells when a telephone is answered. */
const isOpeningHours = ({ from, to }: DateMention) =>
  from.kind === 'weekday' && to?.kind === 'weekday' && from.day === undefined && to.day === undefined

/** "in the night from the 2nd to the 3rd of May" is one time, which begins on the first day. */
const dayOf = ({ from, to }: DateMention): WrittenDate =>
  from.kind === 'calendar' && to?.kind === 'calendar'
    ? { ...to, weekday: undefined, ...withoutUndefined(from) }
    : from

const withoutUndefined = (parts: object) =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined))

/** "between July and September 2023": the first month leaves its year to the second. */
function monthRange(atom: Atom, to: WrittenDate, before: string, grammar: DateGrammar): DateMention | null {
  const opened = grammar.openMonthBefore.exec(before)
  const month = grammar.months.get(opened?.groups?.month ?? '')
  if (opened === null || month === undefined) return null
  const from: WrittenDate = { kind: 'calendar', month: month + 1 }
  return { start: atom.start - opened[0].length, end: atom.end, from, to, edge: null }
}

function rangeTo(
  atom: Atom,
  next: Atom | undefined,
  before: string,
  folded: string,
  grammar: DateGrammar,
): DateMention | null {
  const isOpened = grammar.openerBefore.test(before)
  const openerLength = grammar.openerBefore.exec(before)?.[0].length ?? 0
  const start = atom.start - openerLength
  if (next !== undefined) {
    const between = folded.slice(atom.end, next.start)
    if (grammar.strongJoint.test(between) || (isOpened && grammar.weakJoint.test(between)))
      return { start, end: next.end, from: atom.date, to: next.date, edge: null }
  }
  if (atom.date.kind !== 'calendar') return null
  if (atom.date.day === undefined) return monthRange(atom, atom.date, before, grammar)
  const opened = grammar.openDayBefore.exec(before)
  const firstDay = Number(opened?.[1] ?? opened?.[2])
  if (opened !== null && firstDay >= 1 && firstDay <= 31)
    return {
      start: atom.start - opened[0].length,
      end: atom.end,
      from: { kind: 'calendar', day: firstDay },
      to: atom.date,
      edge: null,
    }
  const after = grammar.dayAfter.exec(folded.slice(atom.end, atom.end + 40))
  if (after !== null && (isOpened || after[1] !== undefined) && atom.date.year === undefined) {
    const year = after[3] === undefined ? undefined : Number(after[3])
    const to = { ...atom.date, day: Number(after[2]), year, weekday: undefined }
    return { start, end: atom.end + after[0].length, from: { ...atom.date, year }, to, edge: null }
  }
  return null
}
