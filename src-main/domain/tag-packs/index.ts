import { fold } from '../fold.ts'
import type { PackTag, TagPack } from '../tag-pack.ts'
import { admiralty } from './admiralty.ts'
import { estimative } from './estimative.ts'
import { gdpr } from './gdpr.ts'
import { hhs } from './hhs.ts'
import { tlp } from './tlp.ts'
import { veris } from './veris.ts'

/** Every pack that can be installed, in the order of menus. */
export const tagPacks: readonly TagPack[] = [tlp, admiralty, estimative, hhs, veris, gdpr]

const byWriting = new Map<string, PackTag>()
for (const { tags } of tagPacks)
  for (const tag of tags) for (const writing of [fold(tag.path), ...tag.aliases]) byWriting.set(writing, tag)

/** The tag of a pack that a folded path means: its own path, the exact spelling of the term, or an older name. */
export const packTagAt = (folded: string): PackTag | null => byWriting.get(folded) ?? null

/** The pack a tag came with, from the path it has there. */
export const packOf = (packPath: string): TagPack | null =>
  tagPacks.find(({ id }) => id === packPath.split('/', 1)[0]) ?? null
