import type { LucideIcon } from 'lucide-react'
import { type Folded, foldedText, fuzzyMatch } from '../../text/fuzzy.ts'

export type PaletteGroup =
  | 'recent'
  | 'commands'
  | 'places'
  | 'breaches'
  | 'articles'
  | 'organisations'
  | 'searches'
  | 'comparisons'
  | 'tags'
  | 'also'
  | 'more'

/** Something the palette offers. */
export interface PaletteItem {
  readonly id: string
  readonly group: PaletteGroup
  readonly label: string
  /** What tells it apart from others of the name, behind it. */
  readonly detail?: string
  readonly icon?: LucideIcon
  /** A tag's dot in place of an icon. */
  readonly colour?: string
  readonly keys?: string
  /** How much it comes before others that fit as well. */
  readonly weight?: number
  run(): void
  /** What else can be done with it. */
  more?(): readonly PaletteItem[]
}

/** An item with its letters, folded once. */
export interface FoldedItem {
  readonly item: PaletteItem
  readonly folded: Folded
}

export const foldedItem = (item: PaletteItem): FoldedItem => ({ item, folded: foldedText(item.label) })

export interface FoundItem {
  readonly item: PaletteItem
  readonly matches: readonly [number, number][]
}

export interface FoundGroup {
  readonly group: PaletteGroup
  readonly items: readonly FoundItem[]
}

interface Scored extends FoundItem {
  readonly score: number
}

/** From this on a word of what was typed stands in the name as it was typed. */
const telling = 10

/**
 * What fits what was typed, in groups, the group with the best match first. Scattered letters count only where nothing
 * has the words themselves.
 */
export function rank(items: readonly FoldedItem[], words: readonly string[], most: number): FoundGroup[] {
  const scored = items.flatMap(({ item, folded }): Scored[] => {
    const match = fuzzyMatch(words, folded)
    if (match === null) return []
    return [{ item, matches: match.matches, score: match.score + (item.weight ?? 0) }]
  })
  const best = Math.max(0, ...scored.map(({ score }) => score))
  const least = best >= telling * words.length ? telling * words.length : Number.NEGATIVE_INFINITY
  const groups = new Map<PaletteGroup, Scored[]>()
  for (const one of scored) {
    if (one.score < least) continue
    groups.set(one.item.group, [...(groups.get(one.item.group) ?? []), one])
  }
  return [...groups]
    .map(([group, found]) => ({ group, items: found.sort((a, b) => b.score - a.score).slice(0, most) }))
    .sort((a, b) => (b.items[0]?.score ?? 0) - (a.items[0]?.score ?? 0))
    .map(({ group, items: found }) => ({ group, items: found }))
}

/** As they come, the first of each group. */
export function unranked(items: readonly PaletteItem[], most: number): FoundGroup[] {
  const groups = new Map<PaletteGroup, FoundItem[]>()
  for (const item of items) {
    const group = groups.get(item.group) ?? []
    if (group.length < most) groups.set(item.group, [...group, { item, matches: [] }])
  }
  return [...groups].map(([group, found]) => ({ group, items: found }))
}
