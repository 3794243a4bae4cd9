// Why two breaches are alike, in short words.
import type { Breach } from '../../src-main/domain/breach.ts'
import { nameWords } from '../../src-main/domain/name-forms.ts'
import type { SimilarityReason } from '../../src-main/domain/similarity.ts'
import { words } from '../languages/words.ts'
import { choiceWord, dataTypeWord, sectorWord } from './fact-words.ts'
import { formatCount, formatCountry } from './format.ts'

const texts = words.breach.similarBreaches

/** A reason as the screen shows it. */
export interface LikenessLine {
  readonly label: string
  /** What both have. */
  readonly shared: string
  /** How rare that is; null where it says nothing. */
  readonly rarity: string | null
}

/** The names a breach has something to do with, as its articles write them. */
export function namesIn({ facts }: Pick<Breach, 'facts'>): string[] {
  const values = facts.flatMap(fact => [...fact.values, ...fact.claims].map(({ value }) => value))
  return values.flatMap(value =>
    typeof value === 'string' ? [value] : typeof value === 'object' && 'name' in value ? [value.name] : [],
  )
}

/** A name that a search spells `grey moss`, as it is written. */
function written(spelt: string, names: readonly string[]): string {
  const spellings = names.map(name => ({ name, words: `${nameWords(name).join(' ')} ` }))
  return spellings.find(({ words }) => words.startsWith(`${spelt} `))?.name ?? spelt
}

function sharedOf({ kind, values }: SimilarityReason, names: readonly string[]): string {
  switch (kind) {
    case 'vector':
      return values.map(value => choiceWord('attackVector', value)).join(', ')
    case 'data':
      return values.map(dataTypeWord).join(', ')
    case 'sector':
      return values.map(sectorWord).join(', ')
    case 'country':
      return values.map(formatCountry).join(', ')
    case 'size': {
      const [here = 0, there = 0] = values.map(Number)
      return here === there
        ? texts.samePeople(formatCount(here))
        : texts.people(formatCount(here), formatCount(there))
    }
    case 'vendor':
    case 'vendor-of':
    case 'actor':
      return values.map(value => written(value, names)).join(', ')
    case 'words':
      return values.join(', ')
  }
}

/** `names` are those of the breach shown. */
export function likenessLine(reason: SimilarityReason, names: readonly string[]): LikenessLine {
  const { kind, shared } = reason
  const rarity =
    shared === null ? null : kind === 'words' ? texts.inArticles(shared) : texts.inBreaches(shared)
  return { label: texts.kinds[kind], shared: sharedOf(reason, names), rarity }
}
