// The commands about tags, rules, notes and highlights, wired to the services that answer them.
import type { EngineHandlers } from '../contract/index.ts'
import { applyRules } from './apply-rules.ts'
import type { Desk } from './desk.ts'
import { addHighlight, changeHighlight, getHighlight, listHighlights, removeHighlight } from './highlights.ts'
import { linkChoices } from './link-choices.ts'
import { listMatches } from './match-rule.ts'
import { noteHistory } from './note-history.ts'
import { addNote, changeNote, removeNote } from './notes.ts'
import { placeHighlight } from './place-highlight.ts'
import { previewRule } from './preview-rule.ts'
import { backLinks, getNote, listNotes } from './read-notes.ts'
import { addTag, listTags, removeTag } from './tag.ts'
import { describeTag, newTag, recolourTag, setExclusive, setSensitive } from './tag-looks.ts'
import { installPack, listPacks, removePack } from './tag-packs.ts'
import { listRules, removeRule, ruleCalled, saveRule } from './tag-rules.ts'
import { deleteTag, mergeTags, moveTag, renameTag } from './tag-tree.ts'
import { carriedTags, recentTags } from './tags-at-hand.ts'

type Tagging = Pick<
  EngineHandlers,
  Extract<keyof EngineHandlers, `${'tags' | 'rules' | 'notes' | 'highlights'}.${string}`>
>

/** `changing` runs a change and tells the listeners. */
export function taggingHandlers(desk: Desk, changing: <T>(work: () => T) => T): Tagging {
  const vault = () => desk.session.vault()
  return {
    'tags.list': () => listTags(vault()),
    'tags.carried': ({ targets }) => carriedTags(vault(), targets),
    'tags.recent': ({ limit }) => recentTags(vault(), limit),
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
    'tags.setSensitive': input => changing(() => setSensitive(desk, input)),
    'tags.packs': () => listPacks(vault()),
    'tags.install': input => changing(() => installPack(desk, input)),
    'tags.uninstall': input => changing(() => removePack(desk, input)),

    'rules.list': () => listRules(vault()),
    'rules.save': rule => changing(() => saveRule(desk, rule)),
    'rules.remove': input => changing(() => removeRule(desk, input)),
    'rules.preview': input =>
      previewRule(vault(), 'condition' in input ? input : ruleCalled(vault(), input.name)),
    'rules.apply': ({ names }) => changing(() => applyRules(desk, names)),
    'rules.match': ({ condition, target }) => listMatches(vault(), target, condition),

    'notes.list': ({ on, limit }) => listNotes(vault(), on, limit),
    'notes.get': ({ id }) => getNote(vault(), id),
    'notes.add': note => changing(() => addNote(desk, note)),
    'notes.change': note => changing(() => changeNote(desk, note)),
    'notes.remove': note => changing(() => removeNote(desk, note)),
    'notes.linking': ({ id, factId }) => backLinks(vault(), id, factId),
    'notes.targets': ({ typed, limit }) => linkChoices(vault(), typed, limit),
    'notes.history': ({ id }) => noteHistory(vault(), id),

    'highlights.list': ({ articleId }) => listHighlights(vault(), articleId),
    'highlights.get': ({ id }) => getHighlight(vault(), id),
    'highlights.add': highlight => changing(() => addHighlight(desk, highlight)),
    'highlights.change': change => changing(() => changeHighlight(desk, change)),
    'highlights.place': placed => changing(() => placeHighlight(desk, placed)),
    'highlights.remove': highlight => changing(() => removeHighlight(desk, highlight)),
  }
}
