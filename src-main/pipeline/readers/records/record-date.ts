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
const firstYear = 1985
const earliest = Date.UTC(firstYear, 0)
const latest = Date.UTC(2100, 0)
const dayLength = 86_400_000

/** Reads the date of a cell as machines and people write it. `3/6/2024` and `45811` need the order of their table. */
export function recordDate(cell: string, order: DateOrder | undefined): RecordDate {
  const text = oneLine(cell.slice(0, maxLength))
  if (text === '') return { value: null, note: null }
  const counted = order === 'serial' ? fromSerial(text) : null
  if (counted !== null) return { value: counted, note: null }
  const numeric = inFigures(text)
  if (numeric !== null) {
    const value = fromFigures(numeric, order)
    const isReal = value !== null || numeric.order === null
    const why = isReal ? 'can be read in two ways' : 'is no day of the calendar'
    return { value, note: value === null ? `The date ${text} ${why}, so it was left out.` : null }
  }
  const value = fromMachine(text) ?? fromWords(text.replace(dateInFigures, ''))
  return { value, note: value === null ? `The date “${text}” was not understood and left out.` : null }
}

/** A day as programs list its parts: `[[2025,"3",14]]`. */
const inList = /^\[{1,2}"?(\d{4})"?(?:, ?"?(\d{1,2})"?(?:, ?"?(\d{1,2})"?)?)?\]/

const partOf = (figures: string | undefined) => (figures === undefined ? undefined : Number(figures))

function fromMachine(text: string): PartialDate | null {
  const counted = fromCount(text)
  if (counted !== null) return counted
  const [, year, month, day] = /^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text)?.toSpliced(2, 1) ?? []
  if (year !== undefined) return partialDate(Number(year), Number(month), Number(day))
  const [, listed, listedMonth, listedDay] = inList.exec(text) ?? []
  if (listed !== undefined) return partialDate(Number(listed), partOf(listedMonth), partOf(listedDay))
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

/** Spreadsheets count the days since the last but one of 1899. */
const serialStart = Date.UTC(1899, 11, 30)

/** A day as spreadsheets count them, perhaps with a time behind the point: `45811.35`. */
function fromSerial(text: string): PartialDate | null {
  const [, days] = /^(\d{5})(?:[.,]\d+)?$/.exec(text) ?? []
  if (days === undefined) return null
  const time = serialStart + Number(days) * dayLength
  return time >= earliest && time < latest ? new Date(time).toISOString().slice(0, 10) : null
}

/** The months of mail headers and of what programs print: `Mon Jun 03 10:15:00 +0000 2024`. */
const printed = /^[a-z]{3} ([a-z]{3}) +(\d{1,2}) [\d:]{5,8}(?: [a-z+\-\d:]{1,9})? (\d{4})$/i
/** What spreadsheets and databases write: `03-Jun-25`. Two figures may be an hour too. */
const shortened =
  /^(\d{1,2})\.?[ /-](\p{L}{2,12}\.?)[ /-]['’]?(\d{2})(?!\d|[:.]\d|\s?(?:h(?!\p{L})|uhr|[ap]\.?m))/iu

function fromWords(text: string): PartialDate | null {
  const [, month, day, year] = printed.exec(text) ?? []
  const line = month === undefined ? withFullYear(text) : `${day} ${month} ${year}`
  for (const lexicon of lexicons) {
    const date = readDate(line, lexicon)
    if (date !== null) return date.value
  }
  return null
}

const withFullYear = (text: string) =>
  text.replace(
    shortened,
    (_, day: string, month: string, year: string) => `${day} ${month} ${fullYear(year)}`,
  )

/** The year that two figures mean: none before the first of papers in digital form. */
function fullYear(year: string): number {
  if (year.length > 2) return Number(year)
  const century = Number(year) < firstYear % 100 ? 2000 : 1900
  return century + Number(year)
}

interface Figures {
  readonly first: number
  readonly second: number
  readonly year: number
  /** What the date says of its order itself: one of its figures is no month, or it has full stops, as in no country that puts the month first. */
  readonly order: DateOrder | null
}

/** Words such as a weekday and a time may stand before the date. */
const dateInFigures =
  /^((?:\D{0,30}\d{1,2}:\d{2}(?::\d{2})?)?\D{0,30})(\d{1,2})([/.-])(\d{1,2})\3(\d{4}|\d{2})(?!\d)/

function inFigures(text: string): Figures | null {
  const [whole, before = '', first, sign, second, year] = dateInFigures.exec(text) ?? []
  if (first === undefined || year === undefined) return null
  // Words may say what the figures are: "Version 3.11.20 of 4 June 2024".
  if (/\p{L}/u.test(before) && fromWords(text.slice(whole?.length)) !== null) return null
  const figures = { first: Number(first), second: Number(second), year: fullYear(year) }
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
  switch (own ?? order) {
    case 'day-first':
      return partialDate(year, second, first)
    case 'month-first':
      return partialDate(year, first, second)
    default:
      return null
  }
}

/** The order of the dates of a table, where at least one tells and none contradicts. Counted days need all of them. */
export function dateOrderOf(told: ReadonlySet<DateOrder | null>): DateOrder | undefined {
  const [first] = told
  if (told.size === 1 && first === 'serial') return first
  const orders = (['day-first', 'month-first'] as const).filter(order => told.has(order))
  return orders.length === 1 ? orders[0] : undefined
}

/** The order that the date of a cell tells; null where it tells none. */
export function orderToldBy(cell: string): DateOrder | null {
  const text = oneLine(cell.slice(0, maxLength))
  if (fromSerial(text) !== null) return 'serial'
  const figures = inFigures(text)
  return figures === null || figures.first === figures.second ? null : figures.order
}
