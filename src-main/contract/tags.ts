import * as z from 'zod'
import { Tag, TagPath, TagTarget } from '../domain/tag.ts'
import { command } from './command.ts'

const Tagging = z.strictObject({ path: TagPath, targets: z.array(TagTarget).min(1) })

export const tagCommands = {
  /** The whole tree, in the order of the alphabet. */
  'tags.list': command(z.strictObject({}), z.array(Tag)),
  /** Puts a tag on articles and breaches; a tag that is new is made. */
  'tags.add': command(Tagging, z.array(Tag)),
  'tags.remove': command(Tagging, z.array(Tag)),
}
