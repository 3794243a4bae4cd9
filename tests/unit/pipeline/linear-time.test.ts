// No text takes long, however it was made: a megabyte of it is read in a few times what ordinary prose takes.
import { beforeAll, describe, expect, it } from 'vitest'
import { lexicons } from '../../../src-main/pipeline/lexicons/index.ts'
import type { Lexicon } from '../../../src-main/pipeline/lexicons/lexicon.ts'
import { readArticle } from '../../../src-main/pipeline/read-article.ts'
import { findDates } from '../../../src-main/pipeline/text/date-mentions.ts'
import { fold } from '../../../src-main/pipeline/text/fold.ts'
import { findNumbers } from '../../../src-main/pipeline/text/numbers.ts'
import { partsOf } from '../../../src-main/pipeline/text/phrase-parts.ts'
import { scannerOf } from '../../../src-main/pipeline/text/phrase-scanner.ts'
import { isFewTexts } from '../../../src-main/pipeline/text/phrase-variants.ts'
import { cpuTime } from './cpu-time.ts'
import { listsOf, repeated, sampleOf, withoutEnd } from './near-matches.ts'
import { type Family, familiesOf, ordinary, plainFamilies, textOf } from './pathological-texts.ts'
import { textFile } from './source-file.ts'

const megabyte = 1_000_000
/** The hardest text takes eight times what ordinary prose does; one that takes the square of its length, hundreds. */
const timesOrdinary = 20

const reading = (family: Family, length: number) => {
  const source = textFile(family.file, textOf(family, length))
  return () => readArticle(source)
}

const timeOfOrdinary = () => cpuTime(reading(ordinary, megabyte), 0)

/** What a megabyte may take on this machine, in milliseconds of the processor. */
let limit = 0
beforeAll(async () => {
  limit = timesOrdinary * (await timeOfOrdinary())
})

/** What proved hardest, and some of each kind: these are read whole. */
const hardest =
  /“a "|names of three|"a\\n"|"1\. a\\n"|told again|another victim each$|abbreviated names|quotations|"S\.A\. "/

async function checkFamily(family: Family): Promise<void> {
  /** A tenth of a megabyte in this time is fine even where time grows by the square of what is searched. */
  const harmless = limit / 9
  const tenth = await cpuTime(reading(family, megabyte / 10), harmless)
  if (tenth <= harmless && !hardest.test(family.name)) return
  const time = await cpuTime(reading(family, megabyte), limit)
  // Other work slows this thread too: what seems slow is compared with what ordinary prose takes at the same time.
  if (time > limit) expect(time / (await timeOfOrdinary()), 'times ordinary').toBeLessThan(timesOrdinary)
}

const slow = 120_000

describe('a megabyte of one thing over and over', () => {
  it.each(plainFamilies)('$name', checkFamily, slow)
})

/** The rest of the words are tried phrase by phrase below. */
const wordFamilies = 3

describe.each(lexicons)('a megabyte of the words of $lang', lexicon => {
  it.each(familiesOf(lexicon).slice(0, wordFamilies))('$name', checkFamily, slow)
})

/** What the finders get at most: sentences are cut at this length. */
const lineLength = 4000
/** So many such lines of a text are searched. */
const searchedLines = 30
const runLength = 1000
/** One phrase of so many is tried; those that stand for a few plain texts are only compared. */
const everyPhrase = 40

/** Everything that looks for phrases in a line. */
function searching(line: string, lexicon: Lexicon): () => void {
  return () => {
    const folded = fold(line)
    findDates(line, folded, lexicon, scannerOf(lexicon).scan(folded))
    findNumbers(folded, lexicon.numbers)
  }
}

/** Ways to nearly match a phrase: all but its end again and again, apart or in one word, and its last words again. */
const repetitions: readonly (readonly [string, (beginning: string) => string])[] = [
  ['again and again', text => repeated(`${text} `, runLength)],
  ['again and again in one word', text => repeated(text, runLength)],
  ['and its last word again', text => `${text} ${repeated(`${text.split(' ').at(-1)} `, runLength)}`],
]

describe.each(lexicons)('the phrases of $lang', lexicon => {
  const beginnings = new Map<string, string>()
  const asked = listsOf(lexicon).filter(({ phrases }) => scannerOf(lexicon).covers(phrases))
  for (const { path, phrases } of asked)
    for (const phrase of phrases) {
      const beginning = withoutEnd(sampleOf(phrase, lexicon.words, 'long'))
      const isCompared = isFewTexts(partsOf(phrase, lexicon.words))
      if (beginning !== '' && !isCompared) beginnings.set(beginning, `${path}: ${phrase}`)
    }
  const all = [...beginnings.keys()].filter((_, at) => at % everyPhrase === 0)

  it.each(repetitions)(
    'are not found slowly where their beginning stands %s',
    async (_, repeat) => {
      const slowOnes: string[] = []
      const lineLimit = limit / searchedLines
      for (const beginning of all) {
        const line = repeated(repeat(beginning), lineLength).slice(0, lineLength)
        const time = await cpuTime(searching(line, lexicon), lineLimit)
        if (time > lineLimit) slowOnes.push(`${Math.round(time)} ms: ${beginnings.get(beginning)}`)
      }
      expect(slowOnes).toEqual([])
    },
    slow,
  )
})
