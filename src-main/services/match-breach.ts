// Which breaches of the vault an article may tell of. Joining two that differ does more harm than keeping one twice:
// domain/likeness.ts says what it takes. Neither outlet nor address nor title is looked at: whole series share them.
import { likenessOf } from '../domain/like-breaches.ts'
import { isCounted } from '../domain/like-figures.ts'
import type { Likeness } from '../domain/likeness.ts'
import type { Telling } from '../domain/telling.ts'
import {
  briefName,
  compareNames,
  initialsOf,
  isNamedIn,
  lookupKeysOf,
  ownWordsOf,
  victimName,
} from '../domain/victim-name.ts'
import type { FoundName } from '../vault/tables/told-names.ts'
import type { ReadableVault } from '../vault/vault.ts'
import { storedTelling } from './tellings.ts'

/** A breach of the vault beside what is asked about. */
export interface Match {
  readonly breach: number
  readonly likeness: Likeness
}

/** Breaches with the text of an article nearly the same as the one asked about, and how much of it is. */
export type SharedTexts = ReadonlyMap<number, number>

/** Breaches compared with one telling, those with the likeliest names first. */
const mostCompared = 16

/** Words of a title that are looked up as beginnings of names. */
const mostTitleWords = 16

/** The breaches that are or may be the one told of, the likeliest first. */
export function matchesOf(vault: ReadableVault, telling: Telling, shared: SharedTexts = new Map()): Match[] {
  return candidatesFor(vault, telling, shared)
    .map(breach => ({
      breach,
      likeness: likenessOf(telling, storedTelling(vault, breach), shared.get(breach) ?? 0),
    }))
    .filter(({ likeness }) => likeness.judgement !== 'different')
    .sort((a, b) => rank(a) - rank(b) || b.likeness.score - a.likeness.score || a.breach - b.breach)
}

const rank = ({ likeness }: Match) => (likeness.judgement === 'same' ? 0 : 1)

/** Breaches worth comparing: found by a name, by a number of people that was counted, or by a text. */
function candidatesFor({ tables }: ReadableVault, telling: Telling, shared: SharedTexts): number[] {
  const weights = new Map<number, number>()
  const note = (breach: number, weight: number) =>
    weights.set(breach, Math.max(weight, weights.get(breach) ?? 0))
  for (const breach of shared.keys()) note(breach, 5)
  for (const { value } of telling.figures)
    if (isCounted(value)) for (const breach of tables.grouping.withFigure(value)) note(breach, 4)
  const own = [...new Set(telling.names.map(victimName))]
  const beside = [...new Set([...telling.group, ...telling.supply, ...telling.rivals].map(victimName))]
  for (const name of own) for (const found of lookUp(tables, name)) note(found.breach, weightOf(name, found))
  for (const name of beside)
    for (const found of tables.toldNames.exact(name)) note(found.breach, weightOf(name, found) / 2)
  for (const title of telling.titles.map(victimName))
    for (const key of ownWordsOf(title).slice(0, mostTitleWords))
      for (const { breach, name } of tables.toldNames.beginningWith(key))
        if (isNamedIn(name, title)) note(breach, 2)
  return [...weights]
    .filter(([, weight]) => weight > 0)
    .sort(([a, left], [b, right]) => right - left || b - a)
    .slice(0, mostCompared)
    .map(([breach]) => breach)
}

/** Letter by letter the same. */
const exactWeight = 4
const nameWeights = { same: 3, part: 2, initials: 1, open: 0, other: 0 }
const weightOf = (name: string, found: FoundName) =>
  name === found.name ? exactWeight : nameWeights[compareNames(name, found.name)]

function lookUp({ toldNames }: ReadableVault['tables'], name: string): FoundName[] {
  const isLetters = !name.includes(' ') && name.length <= 2 * briefName
  return [
    ...toldNames.exact(name),
    ...lookupKeysOf(name).flatMap(toldNames.underKey),
    ...(isLetters ? toldNames.withInitials(name) : []),
    ...initialsOf(name).flatMap(toldNames.exact),
  ]
}
