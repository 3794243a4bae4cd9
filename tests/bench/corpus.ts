// The texts the bench imports: made from a seed, so that every machine measures the same bytes.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cities, gangs, type Phrases, phrases, stems } from './phrases.ts'
import { type Random, seededRandom } from './random.ts'

/** Files to import. */
export interface Corpus {
  readonly folder: string
  readonly files: readonly string[]
  /** Files whose bytes another file has too. */
  readonly duplicates: number
  readonly bytes: number
}

const seed = 20_240_611
const shareOfDuplicates = 0.03
const shareOfNearDuplicates = 0.05
const shareOfRareWords = 0.15
const sentencesBetween = 22

/** The bytes `makeCorpus` must come to: another figure means the generator or the seed is not the same. */
const knownBytes: Readonly<Record<number, number>> = { 1000: 2_730_235, 10000: 27_289_017 }

export function makeCorpus(folder: string, articles: number): Corpus {
  mkdirSync(folder, { recursive: true })
  const random = seededRandom(seed)
  const originals: string[] = []
  const files: string[] = []
  let bytes = 0
  let duplicates = 0
  for (let index = 0; index < articles; index++) {
    const draw = index === 0 ? 'new' : kind(random)
    const earlier = originals[random.whole(0, Math.max(0, originals.length - 1))] ?? ''
    const text = draw === 'new' ? article(random) : draw === 'near' ? reworded(earlier, random) : earlier
    if (draw === 'same') duplicates++
    else originals.push(text)
    const path = join(folder, `${String(index).padStart(6, '0')}.txt`)
    writeFileSync(path, text)
    files.push(path)
    bytes += Buffer.byteLength(text)
  }
  const expected = knownBytes[articles]
  if (expected !== undefined && expected !== bytes) {
    throw new Error(`the corpus of ${articles} articles has ${bytes} bytes instead of ${expected}`)
  }
  return { folder, files, duplicates, bytes }
}

function kind(random: Random): 'same' | 'near' | 'new' {
  if (random.isBelow(shareOfDuplicates)) return 'same'
  return random.isBelow(shareOfNearDuplicates) ? 'near' : 'new'
}

/** The same article as another desk runs it: another last paragraph. */
function reworded(text: string, random: Random): string {
  const language = random.pick(phrases)
  return `${text}\n${filler(language, random)} ${filler(language, random)}\n`
}

/** The text of a new article. */
export function article(random: Random): string {
  const language = random.pick(phrases)
  const org = `${random.pick(stems)}${random.pick(stems).toLowerCase()} ${random.pick(language.suffixes)}`
  const fill = (sentence: string) => fillHoles(sentence, org, language, random)
  const body = language.facts.map(fill)
  for (let left = sentencesBetween; left > 0; left--) {
    body.splice(random.whole(1, body.length), 0, filler(language, random))
  }
  const paragraphs: string[] = []
  while (body.length > 0) paragraphs.push(body.splice(0, random.whole(2, 4)).join(' '))
  return `${fill(random.pick(language.titles))}\n\n${paragraphs.join('\n\n')}\n`
}

function fillHoles(sentence: string, org: string, language: Phrases, random: Random): string {
  const values: Record<string, () => string> = {
    org: () => org,
    city: () => random.pick(cities),
    gang: () => random.pick(gangs),
    count: () => `${random.whole(1, 900)}${language.thousands}${random.whole(100, 999)}`,
    day: () => String(random.whole(1, 28)),
    month: () => random.pick(language.months),
    year: () => String(random.whole(2019, 2025)),
    data: () => random.pick(language.data),
  }
  return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => values[name]?.() ?? hole)
}

function filler(language: Phrases, random: Random): string {
  const words = Array.from({ length: random.whole(9, 18) }, () =>
    random.isBelow(shareOfRareWords) ? rareWord(random) : random.pick(language.words),
  )
  const sentence = words.join(' ')
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

/** Six hundred words that few articles share, as names and terms do. */
const rareWord = (random: Random) => `${random.pick(stems)}${random.pick(stems)}`.toLowerCase()
