// What a tag looks like and what it means. Whoever says so wants to keep the tag, carried or not.
import { ProblemError } from '../domain/problem.ts'
import type { Tag } from '../domain/tag.ts'
import type { TagRow } from '../vault/tables/rows.ts'
import type { Writer } from '../vault/writer.ts'
import type { Desk } from './desk.ts'
import { refuseContradictions } from './exclusive-tags.ts'
import { existingTag, makeTag, tagAt } from './make-tag.ts'
import { editTree } from './tag-tree.ts'

/** Makes a tag that nothing carries yet. */
export const newTag = (desk: Desk, { path }: { path: string }): Tag[] =>
  editTree(desk, (vault, writer) => {
    const there = tagAt(vault, path)
    if (there !== null) throw new ProblemError('invalid-input', `There is a tag ${there.path} already.`)
    const tag = makeTag(vault, writer, path)
    keep(writer, tag, {})
    return `Made the tag ${tag.path}`
  })

/** Gives a tag, with its children unless it is meant alone, another colour. */
export const recolourTag = (
  desk: Desk,
  { path, colour, withChildren }: { path: string; colour: string; withChildren: boolean },
): Tag[] =>
  editTree(desk, (vault, writer) => {
    const tag = existingTag(vault, path)
    const branch = withChildren ? vault.tables.tags.branch(tag.folded_path) : [tag]
    for (const one of branch)
      if (one.tag_id === tag.tag_id) keep(writer, one, { colour })
      else if (one.colour !== colour) writer.update('tags', { tag_id: one.tag_id }, { colour })
    return `Coloured the tag ${tag.path} ${colour}`
  })

/** Says what a tag means; an empty text takes that away. */
export const describeTag = (
  desk: Desk,
  { path, description }: { path: string; description: string },
): Tag[] =>
  editTree(desk, (vault, writer) => {
    const tag = existingTag(vault, path)
    keep(writer, tag, { description })
    return description === '' ? `Took the description off ${tag.path}` : `Described the tag ${tag.path}`
  })

/** Says whether a thing carries one branch at most of those below a tag. */
export const setExclusive = (
  desk: Desk,
  { path, isExclusive }: { path: string; isExclusive: boolean },
): Tag[] =>
  editTree(desk, (vault, writer) => {
    const tag = existingTag(vault, path)
    keep(writer, tag, { is_exclusive: isExclusive ? 1 : 0 })
    if (isExclusive) refuseContradictions(vault)
    return isExclusive
      ? `Allowed one tag at most below ${tag.path}`
      : `Allowed several tags below ${tag.path}`
  })

/** Says whether a tag, with its children, is not for others: exports hide it, or leave out what carries it. */
export const setSensitive = (
  desk: Desk,
  { path, isSensitive }: { path: string; isSensitive: boolean },
): Tag[] =>
  editTree(desk, (vault, writer) => {
    const tag = existingTag(vault, path)
    keep(writer, tag, { is_sensitive: isSensitive ? 1 : 0 })
    return isSensitive
      ? `Marked the tag ${tag.path} as sensitive`
      : `Marked the tag ${tag.path} as not sensitive`
  })

type Looks = Partial<Pick<TagRow, 'colour' | 'description' | 'is_exclusive' | 'is_sensitive'>>

function keep(writer: Writer, tag: TagRow, looks: Looks): void {
  const changed = Object.entries({ ...looks, is_kept: 1 }).filter(
    ([column, value]) => tag[column as keyof TagRow] !== value,
  )
  if (changed.length > 0) writer.update('tags', { tag_id: tag.tag_id }, Object.fromEntries(changed))
}
