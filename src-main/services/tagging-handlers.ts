// The commands about tags, rules, notes and highlights, wired to the services that answer them.
import type { EngineHandlers } from '../contract/index.ts'
import type { Desk } from './desk.ts'
import { addTag, listTags, removeTag } from './tag.ts'
import { describeTag, newTag, recolourTag, setExclusive } from './tag-looks.ts'
import { installPack, listPacks, removePack } from './tag-packs.ts'
import { deleteTag, mergeTags, moveTag, renameTag } from './tag-tree.ts'

type Tagging = Pick<EngineHandlers, Extract<keyof EngineHandlers, `tags.${string}`>>

/** `changing` runs a change and tells the listeners. */
export function taggingHandlers(desk: Desk, changing: <T>(work: () => T) => T): Tagging {
  const vault = () => desk.session.vault()
  return {
    'tags.list': () => listTags(vault()),
    'tags.add': tagging => changing(() => addTag(desk, tagging)),
    'tags.remove': tagging => changing(() => removeTag(desk, tagging)),
    'tags.make': tag => changing(() => newTag(desk, tag)),
    'tags.rename': input => changing(() => renameTag(desk, input)),
    'tags.move': input => changing(() => moveTag(desk, input)),
    'tags.merge': input => changing(() => mergeTags(desk, input)),
    'tags.delete': input => changing(() => deleteTag(desk, input)),
    'tags.recolour': input => changing(() => recolourTag(desk, input)),
    'tags.describe': input => changing(() => describeTag(desk, input)),
    'tags.setExclusive': input => changing(() => setExclusive(desk, input)),
    'tags.packs': () => listPacks(vault()),
    'tags.install': input => changing(() => installPack(desk, input)),
    'tags.uninstall': input => changing(() => removePack(desk, input)),
  }
}
