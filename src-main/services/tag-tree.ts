// What is done to the tree of tags itself. Each is one edit, and all its children follow.
import { fold } from '../domain/fold.ts'
import { ProblemError } from '../domain/problem.ts'
import { longestPath, type Tag } from '../domain/tag.ts'
import { isBelow, nameOf, parentOf, rebased } from '../domain/tag-tree.ts'
import { record } from '../vault/record.ts'
import type { TagRow } from '../vault/tables/rows.ts'
import type { Vault } from '../vault/vault.ts'
import type { Writer } from '../vault/writer.ts'
import { type Desk, deedOf } from './desk.ts'
import { refuseContradictions } from './exclusive-tags.ts'
import { existingTag, makeTag, prune, refuseUnsearchable } from './make-tag.ts'
import { listTags } from './tag.ts'
import { put, taggedTables, takeOff } from './tag-places.ts'
import { followTag, removeRulesOf } from './tag-rules.ts'

/** Runs one edit of the tree; `edit` answers with what it did, in words. */
export function editTree(desk: Desk, edit: (vault: Vault, writer: Writer) => string): Tag[] {
  const vault = desk.session.vault()
  const deed = deedOf(desk, 'tag-tree')
  record(vault, deed, writer => {
    return { label: edit(vault, writer), subject: null, value: null }
  })
  return listTags(vault)
}

/** Gives a tag another name at the place where it is. */
export const renameTag = (desk: Desk, { path, name }: { path: string; name: string }): Tag[] =>
  editTree(desk, (vault, writer) => {
    const tag = existingTag(vault, path)
    const parent = parentOf(tag.path)
    const to = parent === null ? name : `${parent}/${name}`
    relocate(vault, writer, tag, to)
    return `Renamed the tag ${tag.path} to ${to}`
  })

/** Puts a tag below another one, made if it is new; below null it stands at the top. */
export const moveTag = (desk: Desk, { path, below }: { path: string; below: string | null }): Tag[] =>
  editTree(desk, (vault, writer) => {
    const tag = existingTag(vault, path)
    const parent = below === null ? null : makeTag(vault, writer, below)
    if (parent !== null && isSameOrBelow(parent, tag))
      throw new ProblemError('invalid-input', `${tag.path} cannot be put below itself.`)
    const to = parent === null ? nameOf(tag.path) : `${parent.path}/${nameOf(tag.path)}`
    relocate(vault, writer, tag, to)
    refuseContradictions(vault)
    return `Moved the tag ${tag.path} to ${to}`
  })

/** Makes two tags one: what carries the first, or one of its children, carries the second or the child of that name. */
export const mergeTags = (desk: Desk, { path, into }: { path: string; into: string }): Tag[] =>
  editTree(desk, (vault, writer) => {
    const { tags } = vault.tables
    const [from, to] = [existingTag(vault, path), existingTag(vault, into)]
    if (isSameOrBelow(to, from))
      throw new ProblemError(
        'invalid-input',
        `Name another tag than ${from.path} and its children to merge it into.`,
      )
    for (const tag of tags.branch(from.folded_path)) {
      const target = rebased(tag.path, from.path, to.path)
      const there = tags.byPath(fold(target))
      if (there === null) place(writer, tag, target)
      else absorb(vault, writer, tag, there)
    }
    followTag(vault, writer, from.path, to.path)
    pruneAbove(vault, writer, from)
    refuseContradictions(vault)
    return `Merged the tag ${from.path} into ${to.path}`
  })

/** Removes a tag with its children from the tree, from everything that carries them, and the rules that put them. */
export const deleteTag = (desk: Desk, { path }: { path: string }): Tag[] =>
  editTree(desk, (vault, writer) => {
    const { tags } = vault.tables
    const tag = existingTag(vault, path)
    const branch = tags.branch(tag.folded_path)
    const rules = branch.flatMap(({ tag_id }) => removeRulesOf(vault, writer, tag_id))
    for (const { tag_id } of branch.reverse()) {
      for (const table of taggedTables)
        for (const number of tags[table].carrying(tag_id)) takeOff(writer, table, number, tag_id)
      writer.remove('tags', { tag_id })
    }
    pruneAbove(vault, writer, tag)
    const others = branch.length - 1
    const children = others === 0 ? '' : others === 1 ? ', its child' : `, its ${others} children`
    const withRules =
      rules.length > 0 ? ` and the ${rules.length > 1 ? 'rules' : 'rule'} ${rules.join(', ')}` : ''
    return `Deleted the tag ${tag.path}${children}${withRules}`
  })

const isSameOrBelow = (tag: TagRow, parent: TagRow): boolean =>
  tag.tag_id === parent.tag_id || isBelow(tag.folded_path, parent.folded_path)

/** Moves a tag with its children to a path that is free. */
function relocate(vault: Vault, writer: Writer, tag: TagRow, to: string): void {
  const there = vault.tables.tags.byPath(fold(to))
  if (there !== null && there.tag_id !== tag.tag_id)
    throw new ProblemError(
      'invalid-input',
      `There is a tag ${there.path} already; merge the two to make them one.`,
    )
  for (const one of vault.tables.tags.branch(tag.folded_path))
    place(writer, one, rebased(one.path, tag.path, to))
  followTag(vault, writer, tag.path, to)
  if (there === null) pruneAbove(vault, writer, tag)
}

function place(writer: Writer, tag: TagRow, path: string): void {
  if (path.length > longestPath)
    throw new ProblemError(
      'invalid-input',
      `${path.slice(0, 40)}… would be longer than ${longestPath} characters.`,
    )
  if (nameOf(path) !== nameOf(tag.path)) refuseUnsearchable(nameOf(path))
  if (path !== tag.path) writer.update('tags', { tag_id: tag.tag_id }, { path, folded_path: fold(path) })
}

/** Everything a tag is on, and the rules that put it, go over to another; then it is gone. */
function absorb({ tables }: Vault, writer: Writer, tag: TagRow, into: TagRow): void {
  const { tags, tagRules } = tables
  for (const table of taggedTables)
    for (const number of tags[table].carrying(tag.tag_id)) {
      takeOff(writer, table, number, tag.tag_id)
      if (!tags[table].has(number, into.tag_id)) put(writer, table, number, into.tag_id)
    }
  for (const { rule_id } of tagRules.putting(tag.tag_id))
    writer.update('tag_rules', { rule_id }, { tag_id: into.tag_id })
  writer.remove('tags', { tag_id: tag.tag_id })
  const kept = {
    description: into.description === '' ? tag.description : into.description,
    is_exclusive: into.is_exclusive === 1 || tag.is_exclusive === 1 ? (1 as const) : (0 as const),
    is_kept: into.is_kept === 1 || tag.is_kept === 1 ? (1 as const) : (0 as const),
    is_sensitive: into.is_sensitive === 1 || tag.is_sensitive === 1 ? (1 as const) : (0 as const),
  }
  if (Object.entries(kept).some(([column, value]) => into[column as keyof typeof kept] !== value))
    writer.update('tags', { tag_id: into.tag_id }, kept)
}

function pruneAbove(vault: Vault, writer: Writer, { folded_path }: TagRow): void {
  const parent = parentOf(folded_path)
  if (parent !== null) prune(vault, writer, parent)
}
