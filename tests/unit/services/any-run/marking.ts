// What analysts do with tags, packs, rules, notes, highlights and saved searches.
import { highlightId } from '../../../../src-main/domain/ids.ts'
import { savedName } from '../../../../src-main/domain/search/match-of.ts'
import { applyRules, tagImported } from '../../../../src-main/services/apply-rules.ts'
import { setExportName } from '../../../../src-main/services/exports/export-names.ts'
import { addHighlight, changeHighlight, removeHighlight } from '../../../../src-main/services/highlights.ts'
import { addNote, changeNote, removeNote } from '../../../../src-main/services/notes.ts'
import { listNotes } from '../../../../src-main/services/read-notes.ts'
import { forgetSearch, renameSearch, saveSearch } from '../../../../src-main/services/saved-searches.ts'
import { addTag, removeTag } from '../../../../src-main/services/tag.ts'
import {
  describeTag,
  newTag,
  recolourTag,
  setExclusive,
  setSensitive,
} from '../../../../src-main/services/tag-looks.ts'
import { installPack, removePack } from '../../../../src-main/services/tag-packs.ts'
import { removeRule, saveRule } from '../../../../src-main/services/tag-rules.ts'
import { deleteTag, mergeTags, moveTag, renameTag } from '../../../../src-main/services/tag-tree.ts'
import type { Steps, World } from './world.ts'

const words = ['a', 'b', 'A b', 'tlp', 'red'] as const
const bodies = ['one', 'see [[B-0002]]', '[[A-0001]] and `[[B-0003]]`', '[[N-0001]] [[B-0002]]'] as const
const conditions = ['people:>500', 'has:victim -tag:a', 'tag:"A b",a/b', 'lang:en'] as const
const names = ['Large', 'To read', 'Mine'] as const
const queries = ['people:>500', 'tag:a larch', 'saved:"To read"', 'has:note', 'id:B-0002'] as const

const path = ({ random }: World) =>
  Array.from({ length: random.whole(1, 3) }, () => random.pick(words)).join('/')
/** Mostly a tag that is there. */
function known(world: World): string {
  const { random, vault, among } = world
  if (random.isBelow(0.6)) return among(vault.tables.tags.all())?.path ?? path(world)
  return random.isBelow(0.5)
    ? path(world)
    : random.pick(['tlp:red', 'tlp/green', 'gdpr/special-categories/health'])
}
const note = ({ vault, among }: World) => among(listNotes(vault, undefined, 100))?.noteId ?? null
const highlight = ({ vault, among }: World) => {
  const one = among(vault.db.prepare('SELECT highlight_id FROM highlights').pluck().all())
  return one === null ? null : highlightId(Number(one))
}
const colour = '#e0b341'

export const marking: Steps = {
  tag: world =>
    addTag(world.desk, {
      path: known(world),
      targets: world.targets(),
      replace: world.random.isBelow(0.5),
    }),
  untag: world => removeTag(world.desk, { path: known(world), targets: world.targets() }),
  'rename tag': world => renameTag(world.desk, { path: known(world), name: world.random.pick(words) }),
  'move tag': world =>
    moveTag(world.desk, { path: known(world), below: world.random.isBelow(0.3) ? null : known(world) }),
  'merge tags': world => mergeTags(world.desk, { path: known(world), into: known(world) }),
  'delete tag': world => deleteTag(world.desk, { path: known(world) }),
  'new tag': world => newTag(world.desk, { path: path(world) }),
  'colour tag': world =>
    recolourTag(world.desk, {
      path: known(world),
      colour: world.random.pick(['#123456', '#654321']),
      withChildren: world.random.isBelow(0.5),
    }),
  'describe tag': world =>
    describeTag(world.desk, { path: known(world), description: world.random.pick(['in words', '']) }),
  'exclusive tag': world =>
    setExclusive(world.desk, { path: known(world), isExclusive: world.random.isBelow(0.5) }),
  'sensitive tag': world =>
    setSensitive(world.desk, { path: known(world), isSensitive: world.random.isBelow(0.5) }),
  'name for exports': ({ desk, random }) =>
    setExportName(desk, {
      name: random.pick(['Ana Vale', 'Élan  Vital', 'ANA VALE']),
      isHidden: random.pick([true, false, null]),
    }),
  'install pack': world => installPack(world.desk, { pack: world.random.pick(['tlp', 'gdpr']) }),
  'remove pack': world => removePack(world.desk, { pack: world.random.pick(['tlp', 'gdpr']) }),
  'save rule': world =>
    saveRule(world.desk, {
      name: world.random.pick(words),
      condition: world.random.pick(conditions),
      tag: known(world),
      target: world.random.pick(['articles', 'breaches']),
      runsOnImport: world.random.isBelow(0.5),
    }),
  'remove rule': world => removeRule(world.desk, { name: world.random.pick(words) }),
  'apply rules': ({ desk }) => applyRules(desk, []),
  'tag imported': ({ desk, vault, articles, among }) => {
    const article = among(articles())
    if (article === null) return
    tagImported(desk, vault.tables.articles.row(Number(article.slice(2)))?.import_id ?? '')
  },
  'add note': world => {
    const { desk, random, among, articles, breaches } = world
    const body = random.pick(bodies)
    const [article, breach, marked] = [among(articles()), among(breaches()), highlight(world)]
    if (marked !== null && random.isBelow(0.2)) addNote(desk, { on: { highlightId: marked }, body })
    else if (breach !== null && random.isBelow(0.6))
      addNote(desk, { on: { breachId: breach, factId: random.pick([null, 'sector']) }, body })
    else if (article !== null) addNote(desk, { on: { articleId: article }, body })
  },
  'change note': world => {
    const id = note(world)
    if (id !== null) changeNote(world.desk, { id, body: world.random.pick(bodies) })
  },
  'remove note': world => {
    const id = note(world)
    if (id !== null) removeNote(world.desk, { id })
  },
  highlight: ({ desk, random, among, articles }) => {
    const article = among(articles())
    const start = random.whole(0, 60)
    const end = start + random.whole(1, 12)
    if (article !== null)
      addHighlight(desk, { articleId: article, start, end, colour, note: random.pick([null, ...bodies]) })
  },
  'change highlight': world => {
    const id = highlight(world)
    if (id !== null) changeHighlight(world.desk, { id, note: world.random.pick([null, ...bodies]) })
  },
  'remove highlight': world => {
    const id = highlight(world)
    if (id !== null) removeHighlight(world.desk, { id })
  },
  'save search': ({ desk, random }) =>
    saveSearch(desk, {
      name: random.pick(names),
      query: random.pick(queries),
      kind: random.pick(['articles', 'breaches']),
      sort: 'relevance',
    }),
  'rename search': ({ desk, random }) =>
    renameSearch(desk, savedName(random.pick(names)), random.pick(names)),
  'forget search': ({ desk, random }) => forgetSearch(desk, savedName(random.pick(names))),
}
