// Which breaches of the vault an article may tell of. Joining two that differ does more harm than keeping one twice:
// domain/likeness.ts says what it takes. Neither outlet nor address nor title is looked at: whole series share them.
import { likenessOf } from '../domain/like-breaches.ts'
import { isCounted } from '../domain/like-figures.ts'
import type { Likeness } from '../domain/likeness.ts'
import { bareWords } from '../domain/search/words.ts'
import type { Telling } from '../domain/telling.ts'
import {
  briefName,
  compareNames,
  initialsOf,
  isCommonName,
  isNamedIn,
  lookupKeysOf,
  ownWordsOf,
  victimName,
} from '../domain/victim-name.ts'
import type { FoundName } from '../vault/tables/told-names.ts'
import type { ReadableVault } from '../vault/vault.ts'
import { storedTellings } from './tellings.ts'

/** A breach of the vault beside what is asked about. */
export interface Match {
  readonly breach: number
  readonly likeness: Likeness
}

/** Breaches with the text of an article nearly the same as the one asked about, and how much of it is. */
export type SharedTexts = ReadonlyMap<number, number>

/** Breaches compared with one telling, those with the likeliest names first. */
const mostCompared = 24

/** The breaches that are or may be the one told of, the likeliest first. */
export function matchesOf(vault: ReadableVault, telling: Telling, shared: SharedTexts = new Map()): Match[] {
  const candidates = candidatesFor(vault, telling, shared)
  return storedTellings(vault, candidates)
    .map((stored, at) => {
      const breach = candidates[at] ?? 0
      return { breach, likeness: likenessOf(telling, stored, shared.get(breach) ?? 0) }
    })
    .filter(({ likeness }) => likeness.judgement !== 'different')
    .sort((a, b) => rank(a) - rank(b) || b.likeness.score - a.likeness.score || a.breach - b.breach)
}

const rank = ({ likeness }: Match) => (likeness.judgement === 'same' ? 0 : 1)

/** What a breach is found by, the more telling the higher: a name letter by letter tells less than a counted figure. */
const weights = { text: 5, figure: 4, exact: 3.5, same: 3, part: 2, title: 2, beside: 1.5, initials: 1 }

/** Breaches worth comparing: found by a name, by a number of people that was counted, or by a text. */
function candidatesFor({ tables }: ReadableVault, telling: Telling, shared: SharedTexts): number[] {
  const found = new Map<number, number>()
  const note = (breach: number, weight: number) => {
    if (weight > (found.get(breach) ?? 0)) found.set(breach, weight)
  }
  for (const breach of shared.keys()) note(breach, weights.text)
  for (const { value } of telling.figures)
    if (isCounted(value)) for (const breach of tables.grouping.withFigure(value)) note(breach, weights.figure)
  const names = namesIn(telling)
  for (const { breach, name } of lookUp(tables, names)) {
    for (const own of names.own) note(breach, weightOf(own, name))
    if (names.beside.includes(name)) note(breach, weights.beside)
    if (names.titles.some(title => isNamedIn(name, title))) note(breach, weights.title)
  }
  return [...found]
    .sort(([a, left], [b, right]) => right - left || b - a)
    .slice(0, mostCompared)
    .map(([breach]) => breach)
}

function weightOf(own: string, name: string): number {
  if (own === name) return weights.exact
  const likeness = compareNames(own, name)
  return likeness === 'open' || likeness === 'other' ? 0 : weights[likeness]
}

interface Names {
  readonly written: readonly string[]
  readonly own: readonly string[]
  readonly beside: readonly string[]
  readonly titles: readonly string[]
}

function namesIn({ names, group, supply, rivals, titles }: Telling): Names {
  const folded = (written: readonly string[]) => [...new Set(written.map(victimName))]
  return {
    written: names,
    own: folded(names),
    beside: folded([...group, ...supply, ...rivals]),
    titles: folded(titles),
  }
}

/** Every name in the vault that may be one of these, each breach with it. */
function lookUp(tables: ReadableVault['tables'], { written, own, beside, titles }: Names): FoundName[] {
  const { toldNames, grouping } = tables
  const letters = own.filter(name => !name.includes(' ') && name.length <= 2 * briefName)
  const keys = new Set(own.flatMap(lookupKeysOf))
  const words = titles.flatMap(ownWordsOf).filter(word => !keys.has(word))
  const shown = grouping.shownAs([...new Set(written.map(bareWords))])
  return [
    ...shown.map(({ breach, name }) => ({ breach, name: victimName(name) })),
    ...toldNames.exact([...own, ...own.flatMap(initialsOf), ...beside]),
    ...toldNames.longerThan(own.filter(name => !isCommonName(name))),
    ...toldNames.underKeys([...keys]),
    ...toldNames.beginningWith([...new Set(words)]),
    ...letters.flatMap(toldNames.withInitials),
  ]
}
