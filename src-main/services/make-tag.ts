// Tags come and go with what carries them; whoever writes a path gets the tag at it, made where it is new.
import { createHash } from 'node:crypto'
import { fold } from '../domain/fold.ts'
import { ProblemError } from '../domain/problem.ts'
import { canBeAsked } from '../domain/search/match-of.ts'
import { tagColours } from '../domain/tag.ts'
import type { PackTag } from '../domain/tag-pack.ts'
import { packTagAt } from '../domain/tag-packs/index.ts'
import { nameOf, parentOf } from '../domain/tag-tree.ts'
import type { TagRow } from '../vault/tables/rows.ts'
import type { ReadableVault, Vault } from '../vault/vault.ts'
import type { Writer } from '../vault/writer.ts'

/** A tree has one colour, the same in every vault. */
function colourOf(folded: string): string {
  const [first = 0] = createHash('sha256')
    .update(folded.split('/', 1)[0] ?? folded)
    .digest()
  return tagColours[first % tagColours.length] ?? tagColours[0]
}

/** The tag somebody means by a path; null: none yet. */
export const tagAt = ({ tables }: ReadableVault, path: string): TagRow | null => tables.tags.meant(fold(path))

/** The numbers of the tag somebody means by a path and of its children; none when there is no such tag. */
export const withChildren = (vault: ReadableVault, path: string): number[] =>
  vault.tables.tags.subtree(tagAt(vault, path)?.folded_path ?? fold(path))

/** The tag somebody means by a path; a problem when there is none. */
export function existingTag(vault: ReadableVault, path: string): TagRow {
  const tag = tagAt(vault, path)
  if (tag === null) throw new ProblemError('not-found', `There is no tag “${path}”.`)
  return tag
}

/** The tag at a path, made with all its parents where it is new; one of a pack is made as the pack has it. */
export function makeTag(vault: Vault, writer: Writer, path: string): TagRow {
  return tagAt(vault, path) ?? insertTag(vault, writer, packTagAt(fold(path)) ?? path)
}

function insertTag(vault: Vault, writer: Writer, tag: PackTag | string): TagRow {
  const wanted = typeof tag === 'string' ? tag : tag.path
  const above = parentOf(wanted)
  const parent = above === null ? null : makeTag(vault, writer, above)
  // Below a parent that is there, a path goes on in the parent's spelling.
  const path = parent === null ? wanted : `${parent.path}/${nameOf(wanted)}`
  const there = vault.tables.tags.byPath(fold(path))
  if (there !== null) return there
  refuseUnsearchable(path)
  const row = {
    path,
    folded_path: fold(path),
    colour: parent?.colour ?? colourOf(fold(path)),
    ...(typeof tag === 'string' ? ownTag : packedTag(tag)),
  }
  return { tag_id: writer.insert('tags', row), ...row }
}

/** Ends an edit that would make a tag no search can name. */
export function refuseUnsearchable(path: string): void {
  if (!canBeAsked(path))
    throw new ProblemError('invalid-input', 'The name of a tag is a word without quotation marks and *.')
}

const ownTag = {
  description: '',
  is_exclusive: 0,
  is_kept: 0,
  pack_path: null,
  term: null,
  is_sensitive: 0,
} as const

const packedTag = ({ description, isExclusive, path, term, colour }: PackTag) => ({
  description,
  is_exclusive: isExclusive ? (1 as const) : (0 as const),
  // What excludes other tags goes on doing so while none of them is carried.
  is_kept: isExclusive ? (1 as const) : (0 as const),
  pack_path: path,
  term,
  colour,
  is_sensitive: 0 as const,
})

/** Takes things away, and after them the tags that nothing else carries. */
export function pruningTagsOf<T>(
  vault: Vault,
  writer: Writer,
  { articles, breaches }: { readonly articles: readonly number[]; readonly breaches: readonly number[] },
  take: () => T,
): T {
  const { tags } = vault.tables
  const carried = new Set([
    ...articles.flatMap(tags.article_tags.carried),
    ...breaches.flatMap(tags.breach_tags.carried),
  ])
  const paths = [...carried].map(tag => tags.byId(tag).folded_path)
  const taken = take()
  for (const path of paths) prune(vault, writer, path)
  return taken
}

/** Removes a tag that nothing carries and nobody wants to keep, and after it its parents of which the same is true. */
export function prune(vault: Vault, writer: Writer, folded: string): void {
  const { tags } = vault.tables
  const [tag, ...children] = tags.branch(folded)
  const isLoose =
    tag !== undefined &&
    tag.folded_path === folded &&
    children.length === 0 &&
    tag.is_kept === 0 &&
    !tags.isCarried(tag.tag_id)
  if (!isLoose) return
  writer.remove('tags', { tag_id: tag.tag_id })
  const parent = parentOf(folded)
  if (parent !== null) prune(vault, writer, parent)
}
