// What is written behind the colon of a field, understood.
import { fold } from '../fold.ts'
import { dayRange, PartialDate } from '../partial-date.ts'
import { dayAfter } from './days.ts'
import { canBeHad, type SearchField } from './fields.ts'
import { nearest } from './nearest.ts'
import { fault, type Match, type QueryFault } from './query.ts'
import type { Term } from './regions.ts'
import { wordsOf } from './words.ts'

/** A value as it was typed, without its quotation marks. */
export interface Typed {
  readonly text: string
  readonly isQuoted: boolean
  /** A `*` stood behind it. */
  readonly isPrefix: boolean
}

export type Understood =
  | { readonly ok: true; readonly match: Match }
  | {
      readonly ok: false
      readonly fault: QueryFault
      readonly message: string
      readonly instead: readonly string[]
    }

const found = (match: Match): Understood => ({ ok: true, match })
const not = (fault: QueryFault, message: string, instead: readonly string[] = []): Understood => ({
  ok: false,
  fault,
  message,
  instead,
})

/** The value of a field; where it is none, what is wrong with it and what could stand there. */
export function matchOf(field: SearchField, typed: Typed): Understood {
  if (canBeHad(field) && typed.text === '' && typed.isPrefix)
    return not(fault('ask-for-any', '', field.name), `Write has:${field.name} for all that have one.`)
  const isFree = field.values.kind === 'words' || field.values.kind === 'tag'
  if (canBeHad(field) && !isFree && nothing.test(typed.text))
    return not(
      fault('ask-for-none', typed.text, field.name),
      `“${typed.text}” is no value of ${field.name}: write -has:${field.name} for all that have none.`,
    )
  switch (field.values.kind) {
    case 'term':
      return term(field, field.values.terms(), typed.text)
    case 'count':
      return count(field, typed.text)
    case 'days':
      return days(field, typed.text)
    case 'words':
      return words(field, typed)
    case 'tag':
      return tag(typed.text)
    case 'id':
      return id(typed.text)
    case 'saved':
      return saved(field, typed.text)
  }
}

const nothing = /^(?:unknown|none|null|nothing|missing|empty|n\/a|\?)$/i

/** Longer than any date, figure or range of them. */
const longest = 80

const short = (text: string) => (text.length > longest / 2 ? `${text.slice(0, longest / 2)}…` : text)

/** One spelling for terms: `Social security number`, `social-security_number`. */
const plain = (text: string) =>
  fold(text)
    .replace(/[\s_-]+/g, ' ')
    .trim()

function term(field: SearchField, terms: readonly Term[], text: string): Understood {
  const wanted = plain(text)
  const named = terms.find(one => [one.term, one.label, ...one.also].some(name => plain(name) === wanted))
  if (named !== undefined) return found({ kind: 'term', term: named.term })
  const close = nearest(
    wanted,
    terms.map(one => ({ name: one.term, spellings: [one.term, one.label, ...one.also].map(plain) })),
  )
  const instead = close.length > 0 ? close : terms.slice(0, 12).map(one => one.term)
  const some = terms.length > instead.length && close.length === 0 ? '…' : ''
  const kind = close.length > 0 ? 'near-term' : some === '' ? 'no-term' : 'some-terms'
  return not(
    fault(kind, short(text), field.name),
    `“${short(text)}” is no value of ${field.name}: ${close.length > 0 ? 'did you mean' : 'it can be'} ${instead.join(', ')}${some}${close.length > 0 ? '?' : '.'}`,
    instead,
  )
}

/** `>=`, `..` and their other spellings, and what stands on either side. */
const comparison = /^(?<sign>>=|<=|=>|=<|≥|≤|>|<|=)\s*(?<value>.+)$/u
const interval = /^(?<from>.*?)\s*(?:\.\.+|…)\s*(?<to>.*)$/u

type Sign = '>=' | '<=' | '>' | '<' | '='
const signs: Readonly<Record<string, Sign>> = { '=>': '>=', '≥': '>=', '=<': '<=', '≤': '<=' }

interface Asked<T> {
  readonly from: T | null
  readonly to: T | null
  readonly isFromOpen: boolean
  readonly isToOpen: boolean
}

/** Takes a condition apart; null where one of its sides is no value. */
function asked<T>(text: string, read: (written: string) => T | null): Asked<T> | null {
  if (text.length > longest) return null
  const compared = comparison.exec(text)?.groups
  if (compared !== undefined) {
    const value = read(compared.value ?? '')
    const sign = signs[compared.sign ?? ''] ?? compared.sign
    if (value === null) return null
    return {
      from: sign === '<' || sign === '<=' ? null : value,
      to: sign === '>' || sign === '>=' ? null : value,
      isFromOpen: sign === '>',
      isToOpen: sign === '<',
    }
  }
  const between = interval.exec(text)?.groups
  const closed = { isFromOpen: false, isToOpen: false }
  if (between === undefined) {
    const value = read(text)
    return value === null ? null : { from: value, to: value, ...closed }
  }
  const [from, to] = [between.from ?? '', between.to ?? ''].map(side =>
    side === '' ? undefined : read(side),
  )
  if (from === null || to === null || (from === undefined && to === undefined)) return null
  return { from: from ?? null, to: to ?? null, ...closed }
}

const powers: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
}
const grouped = /^\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+$/
const figure = /^(?<digits>\d[\d.,'’ \u00a0\u202f]*?)\s*(?<power>k|m|bn?|thousand|[mb]illion)?$/i

/** `100000`, `100,000`, `100.000`, `2.5m`, `40k`; null for anything else. */
export function readCount(written: string): number | null {
  const { digits = '', power = '' } = figure.exec(written.trim())?.groups ?? {}
  const factor = powers[power.toLowerCase()] ?? 1
  const value = grouped.test(digits)
    ? Number(digits.replace(/\D/g, ''))
    : /^\d+(?:[.,]\d+)?$/.test(digits)
      ? Number(digits.replace(',', '.')) * factor
      : Number.NaN
  const whole = grouped.test(digits) ? value * factor : Math.round(value * 1000) / 1000
  return digits !== '' && Number.isSafeInteger(whole) ? whole : null
}

function count(field: SearchField, text: string): Understood {
  const wanted = asked(text, readCount)
  const examples = [`>100000`, `500..1000`, `2.5m`]
  if (wanted === null)
    return not(
      fault('no-number', short(text), field.name),
      `“${short(text)}” is no number: write ${field.name}:${examples.join(`, ${field.name}:`)}.`,
      examples,
    )
  const from = wanted.from === null ? null : wanted.from + Number(wanted.isFromOpen)
  const to = wanted.to === null ? null : wanted.to - Number(wanted.isToOpen)
  if (from !== null && to !== null && from > to) return backwards(text, `${to}..${from}`)
  return found({ kind: 'count', from, to })
}

const earliestYear = 1000
const latestYear = 9000

function readDate(written: string): PartialDate | null {
  const padded = written
    .trim()
    .replace(/[/.](?=\d)/g, '-')
    .replace(/-(\d)(?!\d)/g, '-0$1')
  const date = PartialDate.safeParse(padded)
  const year = Number(padded.slice(0, 4))
  return date.success && year >= earliestYear && year <= latestYear ? date.data : null
}

function days(field: SearchField, text: string): Understood {
  const wanted = asked(text, readDate)
  const examples = ['2024', '2024-03-05', '>=2024-03', '2024..2025-06']
  if (wanted === null)
    return not(
      fault('no-date', short(text), field.name),
      `“${short(text)}” is no date: write ${field.name}:${examples.join(`, ${field.name}:`)}.`,
      examples,
    )
  const first = (date: string) =>
    wanted.isFromOpen ? dayAfter(dayRange(date).last, 1) : dayRange(date).first
  const last = (date: string) => (wanted.isToOpen ? dayAfter(dayRange(date).first, -1) : dayRange(date).last)
  const from = wanted.from === null ? null : first(wanted.from)
  const to = wanted.to === null ? null : last(wanted.to)
  if (from !== null && to !== null && from > to) return backwards(text, `${wanted.to}..${wanted.from}`)
  return found({ kind: 'days', from, to })
}

const backwards = (text: string, instead: string) =>
  not(fault('backwards', short(text)), `“${short(text)}” ends before it begins: write ${instead}.`, [instead])

function words(field: SearchField, { text, isPrefix }: Typed): Understood {
  const wanted = wordsOf(fold(text))
  return wanted.length === 0
    ? not(fault('no-word-behind', '', field.name), `Write a word behind ${field.name}: ${field.example}.`)
    : found({ kind: 'words', words: wanted, isPrefix })
}

/** One spelling for the paths of tags. */
export const tagPath = (written: string): string =>
  fold(written)
    .split('/')
    .map(segment =>
      segment
        .replace(/[\s*]+$/, '')
        .trim()
        .replace(/\s+/g, ' '),
    )
    .filter(segment => segment !== '')
    .join('/')

/** True when a search can name the tag at a path: folding leaves its words as they are, and none ends a quotation. */
export const canBeAsked = (path: string): boolean =>
  fold(path) !== '' &&
  tagPath(path) === fold(path) &&
  fold(path).split('/').length === path.split('/').length &&
  !/["“”„‟«»〝〞*\p{Cc}]/u.test(fold(path))

function tag(text: string): Understood {
  const path = tagPath(text)
  return path === ''
    ? not(fault('no-tag-behind', '', 'tag'), 'Write a tag behind tag: tag:vector/ransomware.')
    : found({ kind: 'tag', path })
}

/** One spelling for the names of saved searches. */
export const savedName = (name: string): string =>
  fold(name)
    .replace(/[\s"*]+/g, ' ')
    .trim()

function saved(field: SearchField, text: string): Understood {
  const name = savedName(text)
  return name === ''
    ? not(fault('no-name-behind', '', field.name), `Write a name behind saved: ${field.example}.`)
    : found({ kind: 'saved', name })
}

function id(text: string): Understood {
  const { letter, digits } = /^(?<letter>[ab])-?(?<digits>\d{1,12})$/i.exec(text.trim())?.groups ?? {}
  if (letter === undefined || digits === undefined)
    return not(
      fault('no-id', short(text), 'id'),
      `“${short(text)}” is no id: breaches are B-0001, articles A-0001.`,
      ['B-0001', 'A-0001'],
    )
  return found({
    kind: 'id',
    of: letter.toLowerCase() === 'a' ? 'article' : 'breach',
    number: Number(digits),
  })
}
