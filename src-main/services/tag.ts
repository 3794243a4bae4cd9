import { ProblemError } from '../domain/problem.ts'
import type { Tag, TagTarget } from '../domain/tag.ts'
import { record } from '../vault/record.ts'
import type { ReadableVault } from '../vault/vault.ts'
import { type Desk, deedOf } from './desk.ts'
import { carriedRival, rivalsOf } from './exclusive-tags.ts'
import { existingTag, makeTag, prune } from './make-tag.ts'
import { inWords, placesOf, put, subjectOf, takeOff } from './tag-places.ts'

interface Tagging {
  readonly path: string
  readonly targets: readonly TagTarget[]
  /** True: tags that exclude this one are taken off; otherwise they are why it is refused. */
  readonly replace?: boolean
}

export const listTags = ({ tables }: ReadableVault): Tag[] => tables.tags.all()

/** Puts a tag on articles and breaches, all of them or none. */
export function addTag(desk: Desk, { path, targets, replace = false }: Tagging): Tag[] {
  const vault = desk.session.vault()
  const places = placesOf(vault, targets)
  record(vault, deedOf(desk, 'tag'), writer => {
    const tag = makeTag(vault, writer, path)
    const rivals = rivalsOf(vault, tag.folded_path)
    for (const place of places) {
      const { id, table, number } = place
      for (let rival = carriedRival(vault, place, rivals); rival !== null; ) {
        if (!replace)
          throw new ProblemError(
            'invalid-input',
            `${id} carries ${rival.path} already, and only one of these is possible.`,
          )
        takeOff(writer, table, number, rival.tag_id)
        rival = carriedRival(vault, place, rivals)
      }
      if (!vault.tables.tags[table].has(number, tag.tag_id)) put(writer, table, number, tag.tag_id)
    }
    if (replace) for (const { folded_path } of rivals) prune(vault, writer, folded_path)
    return { label: `Tagged ${inWords(targets)} with ${tag.path}`, subject: subjectOf(targets), value: null }
  })
  return listTags(vault)
}

/** Takes a tag off articles and breaches; a tag that nothing carries any more is gone, unless it is to be kept. */
export function removeTag(desk: Desk, { path, targets }: Tagging): Tag[] {
  const vault = desk.session.vault()
  const { tags } = vault.tables
  const places = placesOf(vault, targets)
  const tag = existingTag(vault, path)
  record(vault, deedOf(desk, 'untag'), writer => {
    for (const { table, number } of places)
      if (tags[table].has(number, tag.tag_id)) takeOff(writer, table, number, tag.tag_id)
    prune(vault, writer, tag.folded_path)
    return { label: `Took ${tag.path} off ${inWords(targets)}`, subject: subjectOf(targets), value: null }
  })
  return listTags(vault)
}
