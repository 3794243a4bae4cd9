// What a condition holds for, told apart by whether it can take the tag of a rule.
import { fold } from '../domain/fold.ts'
import type { TagTarget } from '../domain/tag.ts'
import { packTagAt } from '../domain/tag-packs/index.ts'
import type { ReadableVault } from '../vault/vault.ts'
import { carriedRival, rivalsOf } from './exclusive-tags.ts'
import { tagAt } from './make-tag.ts'
import { type Place, taggedTables, targetAt } from './tag-places.ts'

/** What a condition holds for, sorted. */
export interface SortedMatches {
  /** The number of the tag; null while it is not made. */
  readonly tag: number | null
  readonly all: readonly TagTarget[]
  readonly free: readonly Place[]
  readonly carrying: number
  readonly refused: readonly { id: TagTarget; carries: string }[]
}

/** What a condition holds for: what is free to take the tag, what carries it, and what carries another instead. */
export function sortMatches(vault: ReadableVault, path: string, matches: readonly Place[]): SortedMatches {
  const tag = tagAt(vault, path)
  const rivals = rivalsOf(vault, tag?.folded_path ?? fold(packTagAt(fold(path))?.path ?? path))
  const carriers = new Set<TagTarget>(tag === null ? [] : carriersOf(vault, tag.tag_id))
  const all: TagTarget[] = []
  const free: Place[] = []
  const refused: { id: TagTarget; carries: string }[] = []
  let carrying = 0
  for (const match of matches) {
    const { id } = match
    all.push(id)
    const rival = carriedRival(vault, match, rivals)
    if (carriers.has(id)) carrying += 1
    else if (rival !== null) refused.push({ id, carries: rival.path })
    else free.push(match)
  }
  return { tag: tag?.tag_id ?? null, all, free, carrying, refused }
}

/** The ids of everything that carries a tag itself. */
const carriersOf = ({ tables }: ReadableVault, tag: number): TagTarget[] =>
  taggedTables.flatMap(table => tables.tags[table].carrying(tag).map(number => targetAt(table, number)))
