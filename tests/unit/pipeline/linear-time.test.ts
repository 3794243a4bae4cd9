// No text takes long, however it was made: the time grows with its length, and a megabyte takes less than two seconds.
import { describe, expect, it } from 'vitest'
import { lexicons } from '../../../src-main/pipeline/lexicons/index.ts'
import type { Lexicon } from '../../../src-main/pipeline/lexicons/lexicon.ts'
import { readArticle } from '../../../src-main/pipeline/read-article.ts'
import { findDates } from '../../../src-main/pipeline/text/date-mentions.ts'
import { fold } from '../../../src-main/pipeline/text/fold.ts'
import { findNumbers } from '../../../src-main/pipeline/text/numbers.ts'
import { scannerOf } from '../../../src-main/pipeline/text/phrase-scanner.ts'
import { findPhrases } from '../../../src-main/pipeline/text/phrases.ts'
import { cpuTime } from './cpu-time.ts'
import { listsOf, repeated, sampleOf, withoutEnd } from './near-matches.ts'
import { type Family, familiesOf, plainFamilies, textOf } from './pathological-texts.ts'
import { textFile } from './source-file.ts'

const megabyte = 1_000_000
/** What a megabyte may take, in milliseconds of the processor. */
const limit = 2000
/** A quarter of a megabyte is measured: what takes this long takes less than the limit even where time grows by the square. */
const harmless = limit / 16
const quarter = megabyte / 4
/** Twice the text may take twice the time and some noise, not four times. */
const maxGrowth = 3
const noise = 50

const reading = ({ file, ...family }: Family, length: number) => {
  const text = textOf({ file, ...family }, length)
  const source = textFile(file, text)
  return () => readArticle(source)
}

async function checkFamily(family: Family): Promise<void> {
  // What is hopeless shows on little text, and spares the machine the rest.
  const some = await cpuTime(reading(family, quarter / 4), harmless)
  expect(some, 'milliseconds for a sixteenth of a megabyte').toBeLessThan(limit / 4)
  const whole = await cpuTime(reading(family, quarter), harmless)
  if (whole <= harmless) return
  expect(whole, 'milliseconds for a quarter of a megabyte').toBeLessThan(limit / 4)
  const half = await cpuTime(reading(family, quarter / 2), 0)
  expect(whole, `milliseconds, twice a text that takes ${half}`).toBeLessThan(maxGrowth * half + noise)
}

const slow = 120_000

describe('a text of one thing over and over is read in linear time', () => {
  it.each(plainFamilies)('$name', checkFamily, slow)
})

describe.each(lexicons)('a text of the words of $lang is read in linear time', lexicon => {
  it.each(familiesOf(lexicon))('$name', checkFamily, slow)
})

describe('a whole megabyte is read in two seconds', () => {
  const hardest = plainFamilies.filter(({ name }) =>
    /"a"|"Aa, "|"No\. "|"- a\\n"|"1\. a\\n"|told again|another victim each$|abbreviated names/.test(name),
  )
  it.each(hardest)(
    '$name',
    async family => {
      expect(await cpuTime(reading(family, megabyte), limit)).toBeLessThan(limit)
    },
    slow,
  )
})

/** What the finders get at most: sentences are cut at this length. */
const lineLength = 4000
/** A megabyte has 250 such lines. */
const lineLimit = limit / (megabyte / lineLength)
const runLength = 1000

/** Everything that looks for phrases in a line. */
function searching(line: string, lexicon: Lexicon, others: readonly (readonly string[])[]): () => void {
  return () => {
    const folded = fold(line)
    const found = scannerOf(lexicon).scan(folded)
    findDates(line, folded, lexicon, found)
    findNumbers(folded, lexicon.numbers)
    for (const list of others) findPhrases(folded, list, lexicon.words)
  }
}

/** Ways to nearly match a phrase: all but its end again and again, apart or in one word, and its last words again. */
const repetitions: readonly (readonly [string, (beginning: string) => string])[] = [
  ['again and again', text => repeated(`${text} `, runLength)],
  ['again and again in one word', text => repeated(text, runLength)],
  ['and its last word again', text => `${text} ${repeated(`${text.split(' ').at(-1)} `, runLength)}`],
  [
    'and its first word again before it',
    text => `${repeated(`${text.split(' ')[0]} `, runLength / 2)}${text}`,
  ],
]

describe.each(lexicons)('the phrases of $lang', lexicon => {
  const scanner = scannerOf(lexicon)
  const lists = listsOf(lexicon)
  const beginnings = new Map<string, string>()
  for (const { path, phrases } of lists)
    for (const phrase of phrases)
      for (const filling of ['short', 'long'] as const) {
        const beginning = withoutEnd(sampleOf(phrase, lexicon.words, filling))
        if (beginning !== '') beginnings.set(beginning, `${path}: ${phrase}`)
      }
  const all = [...beginnings.keys()]
  // Lists with expressions of their own are tried as such where they are written as phrases.
  const others = lists
    .filter(({ path, phrases }) => /^(?:dates|varieties)\./.test(path) && !scanner.covers(phrases))
    .map(({ phrases }) => phrases)
    .filter(phrases => phrases.length > 0 && phrases.every(phrase => !phrase.includes('<weekday>')))

  it.each(repetitions)(
    'are not found slowly where their beginning stands %s',
    async (_, repeat) => {
      const slowOnes: string[] = []
      const perLine = lineLength / runLength
      for (let at = 0; at < all.length; at += perLine) {
        const some = all.slice(at, at + perLine)
        const line = some.map(repeat).join(' ').slice(0, lineLength)
        if ((await cpuTime(searching(line, lexicon, []), lineLimit)) <= lineLimit) continue
        for (const beginning of some) {
          const alone = Array(perLine).fill(repeat(beginning)).join(' ').slice(0, lineLength)
          const time = await cpuTime(searching(alone, lexicon, []), lineLimit)
          if (time > lineLimit) slowOnes.push(`${Math.round(time)} ms: ${beginnings.get(beginning)}`)
        }
      }
      expect(slowOnes).toEqual([])
    },
    slow,
  )

  it('are found in linear time by the expressions of their lists', async () => {
    const line = repeated(all.filter((_, at) => at % 40 === 0).join(' '), lineLength)
    const twice = await cpuTime(searching(line, lexicon, others), lineLimit)
    if (twice > lineLimit) {
      const once = await cpuTime(searching(line.slice(0, lineLength / 2), lexicon, others), 0)
      expect(twice).toBeLessThan(maxGrowth * once)
    }
  })
})
