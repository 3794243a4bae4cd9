import { fuzzyWords } from '../../text/fuzzy.ts'
import {
  type FoldedItem,
  type FoundGroup,
  foldedItem,
  type PaletteItem,
  rank,
  unranked,
} from './palette-item.ts'
import { type Narrowing, paletteText } from './palette-text.ts'
import type { PaletteItems } from './use-palette-items.ts'

/** Items of a group that are shown where there are several groups, and where there is one. */
const few = 5
const many = 60

export interface NamedItems {
  readonly named: readonly FoldedItem[]
  readonly organisations: readonly FoldedItem[]
}

function among(narrowing: Narrowing | null, items: PaletteItems, { named, organisations }: NamedItems) {
  switch (narrowing) {
    case 'commands':
      return items.commands
    case 'tags':
      return items.tags
    case 'organisations':
      return [...named.filter(({ item }) => item.group === 'breaches'), ...organisations]
    case null:
      return [
        ...items.commands,
        ...items.places,
        ...named,
        ...items.searches,
        ...items.statistics,
        ...items.tags,
      ]
  }
}

const bare = (items: readonly FoldedItem[]): PaletteItem[] => items.map(({ item }) => item)

/** What the palette shows for what was typed; `also` comes last. */
export function arrangePalette(
  typed: string,
  items: PaletteItems,
  named: NamedItems,
  also: readonly PaletteItem[],
): FoundGroup[] {
  const { narrowing, text } = paletteText(typed)
  if (text !== '') {
    const found = rank(among(narrowing, items, named), fuzzyWords(text), narrowing === null ? few : many)
    return narrowing === null ? [...found, ...unranked(also, few)] : found
  }
  if (narrowing !== null) return unranked(bare(among(narrowing, items, named)), many)
  const first = [
    ...items.recent,
    ...bare([...items.commands, ...items.places, ...items.searches, ...items.statistics]),
  ]
  return unranked(first, many)
}

/** What can be done with one entry, narrowed by what was typed. */
export const arrangeMore = (typed: string, items: readonly PaletteItem[]): FoundGroup[] =>
  typed.trim() === '' ? unranked(items, many) : rank(items.map(foldedItem), fuzzyWords(typed), many)
