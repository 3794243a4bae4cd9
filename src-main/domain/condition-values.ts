// The values of conditions: how each kind is written, and when a value of a thing is one of them.
import type { FactValue } from './claim.ts'
import type { ConditionField } from './condition-fields.ts'
import { fold } from './fold.ts'
import { nearestWord } from './nearest-word.ts'
import { dayRange, PartialDate } from './partial-date.ts'
import { TagPath } from './tag.ts'
import { isBelow } from './tag-tree.ts'

/** What a value must be. */
export type ValueTest =
  | { readonly kind: 'between'; readonly least: number; readonly most: number }
  /** Days as `yyyy-mm-dd`; a date that may lie outside does not pass. */
  | { readonly kind: 'days'; readonly first: string; readonly last: string }
  | { readonly kind: 'same'; readonly value: string | boolean }
  /** Folded words in a row; the last may be only the beginning of one. */
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly isPrefix: boolean }
  /** Folded; what is below it passes too. */
  | { readonly kind: 'branch'; readonly path: string }

/** How a value reads for a field; a sentence when it does not. */
export function testOf(field: ConditionField, text: string): ValueTest | string {
  switch (field.kind) {
    case 'number':
      return numberTest(text)
    case 'date':
      return dateTest(text)
    case 'word':
    case 'presence':
      return wordTest(field, text)
    case 'country':
      return /^[a-z]{2}$/i.test(text)
        ? { kind: 'same', value: text.toUpperCase() }
        : `“${text}” is no country; write its two letters: ES, BR, US.`
    case 'yes-no':
      return yesNoTest(text)
    case 'tag': {
      const path = TagPath.safeParse(text)
      return path.success ? { kind: 'branch', path: fold(path.data) } : `“${text}” is no tag.`
    }
    case 'name':
      return nameTest(text)
  }
}

const comparison = /^(?<sign>>=|<=|>|<|=)?(?<value>.+)$/u

function numberTest(text: string): ValueTest | string {
  const wrong = `“${text}” is no number; write 500, >500, <=500 or 100..500.`
  const range = /^(\d+)\.\.(\d+)$/.exec(text)
  if (range !== null) return { kind: 'between', least: Number(range[1]), most: Number(range[2]) }
  const { sign, value } = comparison.exec(text)?.groups ?? {}
  if (value === undefined || !/^\d+$/.test(value)) return wrong
  const number = Number(value)
  if (sign === '>') return { kind: 'between', least: number + 1, most: Infinity }
  if (sign === '>=') return { kind: 'between', least: number, most: Infinity }
  if (sign === '<') return { kind: 'between', least: 0, most: number - 1 }
  if (sign === '<=') return { kind: 'between', least: 0, most: number }
  return { kind: 'between', least: number, most: number }
}

/** The first and the last day there can be. */
const [firstDay, lastDay] = ['0000-01-01', '9999-12-31']

function dateTest(text: string): ValueTest | string {
  const wrong = `“${text}” is no date; write 2024, 2024-03, >=2024-03-05 or 2023..2024.`
  const range = /^([\d-]+)\.\.([\d-]+)$/.exec(text)
  const { sign, value } = comparison.exec(text)?.groups ?? {}
  const [from, to] = (range === null ? [value, value] : [range[1], range[2]]).map(date =>
    PartialDate.safeParse(date),
  )
  if (!from?.success || !to?.success) return wrong
  const { first } = dayRange(from.data)
  const { last } = dayRange(to.data)
  if (sign === '>') return { kind: 'days', first: dayAfter(last), last: lastDay }
  if (sign === '>=') return { kind: 'days', first, last: lastDay }
  if (sign === '<') return { kind: 'days', first: firstDay, last: dayBefore(first) }
  if (sign === '<=') return { kind: 'days', first: firstDay, last }
  return { kind: 'days', first, last }
}

const shifted = (day: string, by: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10)
/** After the last day comes what no day reaches. */
const dayAfter = (day: string) => (day === lastDay ? '~' : shifted(day, 1))
const dayBefore = (day: string) => shifted(day, -1)

function wordTest({ label, words }: ConditionField, text: string): ValueTest | string {
  const wanted = fold(text).replace(/[\s_-]+/g, '_')
  const word = words.find(one => fold(one).replace(/[\s_-]+/g, '_') === wanted)
  if (word !== undefined) return { kind: 'same', value: word }
  const near = nearestWord(wanted, words)
  const hint = near === null ? ` It can be ${words.join(', ')}.` : ` Did you mean ${near}?`
  return `“${text}” is none of the words for ${label.toLowerCase()}.${hint}`
}

function yesNoTest(text: string): ValueTest | string {
  if (/^(yes|true)$/i.test(text)) return { kind: 'same', value: true }
  if (/^(no|false)$/i.test(text)) return { kind: 'same', value: false }
  return `“${text}” is neither yes nor no.`
}

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}\p{Co}]+/gu) ?? []

function nameTest(text: string): ValueTest | string {
  const words = wordsOf(text)
  if (words.length === 0) return `There is no word in “${text}”.`
  return { kind: 'words', words, isPrefix: text.endsWith('*') }
}

/** True when a value of a thing passes. */
export function passes(test: ValueTest, value: FactValue): boolean {
  switch (test.kind) {
    case 'between':
      return typeof value === 'number' && value >= test.least && value <= test.most
    case 'days': {
      if (typeof value !== 'string' || !PartialDate.safeParse(value).success) return false
      const { first, last } = dayRange(value)
      return first >= test.first && last <= test.last
    }
    case 'same':
      return value === test.value
    case 'branch': {
      const path = fold(String(value))
      return path === test.path || isBelow(path, test.path)
    }
    case 'words': {
      const words = wordsOf(typeof value === 'object' ? value.name : String(value))
      return words.some((_, at) => isRunAt(words, at, test.words, test.isPrefix))
    }
  }
}

function isRunAt(words: readonly string[], at: number, run: readonly string[], isPrefix: boolean): boolean {
  return run.every((word, index) => {
    const there = words[at + index]
    if (there === undefined) return false
    return isPrefix && index === run.length - 1 ? there.startsWith(word) : there === word
  })
}
