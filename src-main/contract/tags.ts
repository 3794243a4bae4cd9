import * as z from 'zod'
import { CarriedTag, Tag, TagColour, TagName, TagPath, TagTarget } from '../domain/tag.ts'
import { TagPackSummary } from '../domain/tag-pack.ts'
import { command } from './command.ts'

const Tagging = z.strictObject({ path: TagPath, targets: z.array(TagTarget).min(1) })
const OneTag = z.strictObject({ path: TagPath })
const Pack = z.strictObject({ pack: z.string() })
const Tags = z.array(Tag)

// Every change answers with the whole tree as it is afterwards.
export const tagCommands = {
  /** The whole tree in the order of the alphabet, with what carries each tag. */
  'tags.list': command(z.strictObject({}), Tags),
  /** What these articles and breaches carry, each tag with how many of them, and with the rules that gave it. */
  'tags.carried': command(z.strictObject({ targets: z.array(TagTarget) }), z.array(CarriedTag)),
  /** The tags that were put on last, the latest first. */
  'tags.recent': command(
    z.strictObject({ limit: z.int().positive().max(50).default(6) }),
    z.array(z.string()),
  ),
  /** Puts a tag on articles and breaches; a tag that is new is made. With `replace`, tags that exclude it go. */
  'tags.add': command(z.strictObject({ ...Tagging.shape, replace: z.boolean().default(false) }), Tags),
  'tags.remove': command(Tagging, Tags),
  /** Makes a tag that nothing carries yet. */
  'tags.make': command(OneTag, Tags),
  /** Gives a tag another name where it is; its children follow. */
  'tags.rename': command(z.strictObject({ path: TagPath, name: TagName }), Tags),
  /** Puts a tag with its children below another one, or, below null, at the top. */
  'tags.move': command(z.strictObject({ path: TagPath, below: TagPath.nullable() }), Tags),
  /** Makes two tags one, child by child. */
  'tags.merge': command(z.strictObject({ path: TagPath, into: TagPath }), Tags),
  /** Removes a tag with its children from the tree and from everything that carries them. */
  'tags.delete': command(OneTag, Tags),
  'tags.recolour': command(
    z.strictObject({ path: TagPath, colour: TagColour, withChildren: z.boolean().default(true) }),
    Tags,
  ),
  /** Says what a tag means; an empty description takes that away. */
  'tags.describe': command(z.strictObject({ path: TagPath, description: z.string().trim().max(1000) }), Tags),
  /** Says whether a thing carries one branch at most of those below the tag. */
  'tags.setExclusive': command(z.strictObject({ path: TagPath, isExclusive: z.boolean() }), Tags),
  /** Says whether the tag, with its children, is not for others: exports hide it, or leave out what carries it. */
  'tags.setSensitive': command(z.strictObject({ path: TagPath, isSensitive: z.boolean() }), Tags),
  /** The packs there are. */
  'tags.packs': command(z.strictObject({}), z.array(TagPackSummary)),
  'tags.install': command(Pack, Tags),
  /** Takes out the tags of a pack that nothing carries; the others stay. */
  'tags.uninstall': command(Pack, Tags),
}
