import type { PartialDate } from '../../../domain/partial-date.ts'
import { lexicons } from '../../lexicons/index.ts'
import { oneLine } from '../../stages/normalise-text.ts'
import { partialDate } from '../../text/calendar.ts'
import { readDate } from '../../text/partial-dates.ts'
import { machineDate } from '../front-matter.ts'
import type { RecordFile } from './record-file.ts'

export type DateOrder = NonNullable<RecordFile['dateOrder']>

export interface RecordDate {
  readonly value: PartialDate | null
  /** Why the cell gave no date although something stands in it. */
  readonly note: string | null
}

/** No written date is longer. */
const maxLength = 100
/** Papers in digital form and their databases are no older and no newer, in milliseconds since 1970. */
const earliest = Date.UTC(1985, 0)
const latest = Date.UTC(2100, 0)

/** Reads the date of a cell as machines and people write it. `3/6/2024` needs the order of its table. */
export function recordDate(cell: string, order: DateOrder | undefined): RecordDate {
  const text = oneLine(cell.slice(0, maxLength))
  if (text === '') return { value: null, note: null }
  const numeric = inFigures(text)
  if (numeric !== null) {
    const value = fromFigures(numeric, order)
    const isReal = value !== null || numeric.order === null
    const why = isReal ? 'can be read in two ways' : 'is no day of the calendar'
    return { value, note: value === null ? `The date ${text} ${why}, so it was left out.` : null }
  }
  const value = fromMachine(text) ?? fromWords(text)
  return { value, note: value === null ? `The date “${text}” was not understood and left out.` : null }
}

function fromMachine(text: string): PartialDate | null {
  const counted = fromCount(text)
  if (counted !== null) return counted
  const [, year, month, day] = /^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text)?.toSpliced(2, 1) ?? []
  if (year !== undefined) return partialDate(Number(year), Number(month), Number(day))
  const stamp = /^(\d{8})\d{6}Z?$/.exec(text)?.[1]
  if (/^(?:19|20)\d\d$/.test(text)) return text
  return machineDate(stamp ?? text)
}

/** Seconds, milliseconds, or more exact still, since 1970. */
function fromCount(text: string): PartialDate | null {
  const figures = /^(\d{9,19})(?:\.\d*)?$/.exec(text)?.[1]
  if (figures === undefined) return null
  for (const perSecond of [1, 1e3, 1e6, 1e9]) {
    const milliseconds = (Number(figures) / perSecond) * 1000
    if (milliseconds >= earliest && milliseconds < latest)
      return new Date(milliseconds).toISOString().slice(0, 10)
  }
  return null
}

/** The months of mail headers and of what programs print: `Mon Jun 03 10:15:00 +0000 2024`. */
const printed = /^[a-z]{3} ([a-z]{3}) +(\d{1,2}) [\d:]{5,8}(?: [a-z+\-\d:]{1,9})? (\d{4})$/i

function fromWords(text: string): PartialDate | null {
  const [, month, day, year] = printed.exec(text) ?? []
  const line = month === undefined ? text : `${day} ${month} ${year}`
  for (const lexicon of lexicons) {
    const date = readDate(line, lexicon)
    if (date !== null) return date.value
  }
  return null
}

interface Figures {
  readonly first: number
  readonly second: number
  readonly year: number
  /** What the date says of its order itself: one of its figures is no month, or it has full stops, as in no country that puts the month first. */
  readonly order: DateOrder | null
}

function inFigures(text: string): Figures | null {
  const [, first, sign, second, year] = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/.exec(text) ?? []
  if (first === undefined) return null
  const figures = { first: Number(first), second: Number(second), year: Number(year) }
  const order =
    sign === '.' || figures.first > 12 || figures.first === figures.second
      ? 'day-first'
      : figures.second > 12
        ? 'month-first'
        : null
  return { ...figures, order }
}

function fromFigures(
  { first, second, year, order: own }: Figures,
  order: DateOrder | undefined,
): PartialDate | null {
  const known = own ?? order
  if (known === undefined) return null
  return known === 'day-first' ? partialDate(year, second, first) : partialDate(year, first, second)
}

/** The order of the dates of a table, where at least one tells and none contradicts. */
export function dateOrderOf(orders: ReadonlySet<DateOrder>): DateOrder | undefined {
  const [only] = orders
  return orders.size === 1 ? only : undefined
}

/** The order a date in figures tells; null where it tells none. */
export function orderToldBy(cell: string): DateOrder | null {
  const figures = inFigures(cell.slice(0, maxLength))
  return figures === null || figures.first === figures.second ? null : figures.order
}
