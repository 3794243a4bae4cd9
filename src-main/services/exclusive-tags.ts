// Of the branches below an exclusive tag a thing carries one at most: two TLP levels would contradict each other.
import { ProblemError } from '../domain/problem.ts'
import { ancestorsOf, excludeEachOther } from '../domain/tag-tree.ts'
import type { Rival } from '../vault/tables/tags.ts'
import type { ReadableVault } from '../vault/vault.ts'
import { type Place, targetAt } from './tag-places.ts'

/** The tags that what carries the tag at `folded` cannot carry as well. */
export const rivalsOf = ({ tables }: ReadableVault, folded: string): Rival[] =>
  tables.tags
    .exclusive(ancestorsOf(folded))
    .filter(({ group, folded_path }) => excludeEachOther(group, folded, folded_path))

/** The rival a place carries; null when the way is free. */
export const carriedRival = (
  { tables }: ReadableVault,
  { table, number }: Pick<Place, 'table' | 'number'>,
  rivals: readonly Rival[],
): Rival | null => rivals.find(({ tag_id }) => tables.tags[table].has(number, tag_id)) ?? null

/** Whether two breaches carry tags of which one alone is possible: then no machine makes them one. */
export const contradictEachOther = (vault: ReadableVault, one: number, other: number): boolean =>
  vault.tables.tags.breach_tags.carried(one).some(tag => {
    const rivals = rivalsOf(vault, vault.tables.tags.byId(tag).folded_path)
    return carriedRival(vault, { table: 'breach_tags', number: other }, rivals) !== null
  })

/** Ends an edit after which something would carry two tags of which one alone is possible; nothing of it is kept. */
export function refuseContradictions({ tables }: ReadableVault): void {
  const found = tables.tags.contradiction()
  if (found === null) return
  const id = targetAt(found.table, found.carrier)
  throw new ProblemError(
    'invalid-input',
    `${id} would carry ${found.a} and ${found.b}, and of the tags below ${found.group} only one is possible.`,
  )
}
