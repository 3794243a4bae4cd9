// Controlled vocabularies as tags: installed whole with one edit, and taken out again.
import { ProblemError } from '../domain/problem.ts'
import type { Tag } from '../domain/tag.ts'
import type { PackTag, TagPack, TagPackSummary } from '../domain/tag-pack.ts'
import { tagPacks } from '../domain/tag-packs/index.ts'
import { record } from '../vault/record.ts'
import type { TagRow } from '../vault/tables/rows.ts'
import type { ReadableVault, Vault } from '../vault/vault.ts'
import type { Writer } from '../vault/writer.ts'
import { type Desk, deedOf } from './desk.ts'
import { refuseContradictions } from './exclusive-tags.ts'
import { makeTag } from './make-tag.ts'
import { listTags } from './tag.ts'

/** The packs there are, with how much of each the vault has. */
export function listPacks({ tables }: ReadableVault): TagPackSummary[] {
  const there = tables.tags.packPaths()
  return tagPacks.map(({ id, label, source, description, tags }) => ({
    pack: id,
    label,
    source,
    description,
    tags: tags.length,
    installed: tags.filter(({ path }) => there.has(path)).length,
  }))
}

/** Brings in every tag of a pack that is not there yet; tags of one's own at the same places become part of it. */
export function installPack(desk: Desk, { pack: id }: { pack: string }): Tag[] {
  const pack = packCalled(id)
  return editPack(desk, (vault, writer) => {
    for (const tag of pack.tags) adopt(writer, makeTag(vault, writer, tag.path), tag)
    refuseContradictions(vault)
    return `Installed the tags of ${pack.label}`
  })
}

/** Takes out every tag of a pack that nothing carries; those that are carried stay, as tags of one's own. */
export function removePack(desk: Desk, { pack: id }: { pack: string }): Tag[] {
  const pack = packCalled(id)
  return editPack(desk, (vault, writer) => {
    const { tags, tagRules } = vault.tables
    let staying = 0
    for (const { path } of [...pack.tags].reverse()) {
      const tag = tags.byPackPath(path)
      if (tag === null) continue
      const isUsed =
        tags.isCarried(tag.tag_id) ||
        tags.subtree(tag.folded_path).length > 1 ||
        tagRules.putting(tag.tag_id).length > 0
      if (isUsed) {
        writer.update('tags', { tag_id: tag.tag_id }, { pack_path: null })
        staying += 1
      } else writer.remove('tags', { tag_id: tag.tag_id })
    }
    const rest = staying === 0 ? '' : `; ${staying} that are in use stay`
    return `Took out the tags of ${pack.label}${rest}`
  })
}

function editPack(desk: Desk, edit: (vault: Vault, writer: Writer) => string): Tag[] {
  const vault = desk.session.vault()
  const deed = deedOf(desk, 'tag-pack')
  record(vault, deed, writer => ({ label: edit(vault, writer), subject: null, value: null }))
  return listTags(vault)
}

function packCalled(id: string): TagPack {
  const pack = tagPacks.find(one => one.id === id)
  if (pack !== undefined) return pack
  throw new ProblemError(
    'not-found',
    `There is no pack “${id}”; there are ${tagPacks.map(one => one.id).join(', ')}.`,
  )
}

/** Makes a tag the pack's, and keeps it; what an analyst wrote about it stays. */
function adopt(writer: Writer, tag: TagRow, ofPack: PackTag): void {
  const isNew = tag.pack_path === null
  if (!isNew && tag.is_kept === 1) return
  const own = isNew && {
    pack_path: ofPack.path,
    term: ofPack.term,
    ...(tag.description === '' && { description: ofPack.description }),
    is_exclusive: ofPack.isExclusive ? (1 as const) : tag.is_exclusive,
  }
  writer.update('tags', { tag_id: tag.tag_id }, { ...own, is_kept: 1 })
}
