// Any run of commands about tags, rules, notes and highlights keeps what must hold, and can be taken back to the byte.
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { articleId, breachId, highlightId } from '../../../src-main/domain/ids.ts'
import { ProblemError } from '../../../src-main/domain/problem.ts'
import { ancestorsOf } from '../../../src-main/domain/tag-tree.ts'
import { applyRules, tagImported } from '../../../src-main/services/apply-rules.ts'
import { addHighlight, changeHighlight, removeHighlight } from '../../../src-main/services/highlights.ts'
import { addNote, changeNote, removeNote } from '../../../src-main/services/notes.ts'
import { listNotes } from '../../../src-main/services/read-notes.ts'
import { addTag, removeTag } from '../../../src-main/services/tag.ts'
import { describeTag, newTag, recolourTag, setExclusive } from '../../../src-main/services/tag-looks.ts'
import { installPack, removePack } from '../../../src-main/services/tag-packs.ts'
import { removeRule, saveRule } from '../../../src-main/services/tag-rules.ts'
import { deleteTag, mergeTags, moveTag, renameTag } from '../../../src-main/services/tag-tree.ts'
import { verifyVault } from '../../../src-main/services/verify-vault.ts'
import { redo, undo } from '../../../src-main/vault/undo.ts'
import { dump, removeFolder, temporaryFolder } from '../vault/fixtures.ts'
import { type TaggingDesk, taggingDesk } from './tagging-desk.ts'

const folder = temporaryFolder()
let on: TaggingDesk
beforeAll(async () => {
  on = await taggingDesk(folder)
})
afterAll(() => {
  on.vault.close()
  removeFolder(folder)
})

const author = { at: '2026-02-03T04:05:06.000Z', who: 'undoer' }

const name = fc.constantFrom('a', 'b', 'A b', 'tlp', 'red')
const path = fc.array(name, { minLength: 1, maxLength: 3 }).map(words => words.join('/'))
const known = fc.oneof(
  path,
  fc.constantFrom('tlp:red', 'tlp/green', 'tlp/amber', 'gdpr/special-categories/health'),
)
const target = fc.oneof(fc.constantFrom(1, 2, 3).map(breachId), fc.constantFrom(1, 2, 3).map(articleId))
const targets = fc.uniqueArray(target, { minLength: 1, maxLength: 4 })
const pack = fc.constantFrom('tlp', 'gdpr', 'admiralty')
const condition = fc.constantFrom('people:>500', 'has:victim -tag:a', 'tag:"A b",a/b', 'lang:en')
const body = fc.constantFrom('one', 'see [[B-0002]]', '[[A-0001]] and `[[B-0003]]`', '[[N-0001]] [[B-0002]]')
const flag = fc.boolean()

type Step = () => unknown
const highlights = () =>
  on.vault.db.prepare('SELECT highlight_id FROM highlights').pluck().all().map(Number).map(highlightId)
const notes = () => listNotes(on.vault, undefined, 100).map(({ noteId }) => noteId)
/** Of what there is, the one a number falls on. */
const among = <T>(all: readonly T[], at: number, use: (one: T) => unknown) => {
  const one = all[at % Math.max(1, all.length)]
  if (one !== undefined) use(one)
}

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(known, targets, flag).map(
    ([at, all, replace]): Step =>
      () =>
        addTag(on.desk, { path: at, targets: all, replace }),
  ),
  fc.tuple(known, targets).map(
    ([at, all]): Step =>
      () =>
        removeTag(on.desk, { path: at, targets: all }),
  ),
  fc.tuple(known, name).map(
    ([at, to]): Step =>
      () =>
        renameTag(on.desk, { path: at, name: to }),
  ),
  fc.tuple(known, fc.option(known)).map(
    ([at, below]): Step =>
      () =>
        moveTag(on.desk, { path: at, below }),
  ),
  fc.tuple(known, known).map(
    ([at, into]): Step =>
      () =>
        mergeTags(on.desk, { path: at, into }),
  ),
  known.map(
    (at): Step =>
      () =>
        deleteTag(on.desk, { path: at }),
  ),
  path.map(
    (at): Step =>
      () =>
        newTag(on.desk, { path: at }),
  ),
  fc.tuple(known, flag).map(
    ([at, withChildren]): Step =>
      () =>
        recolourTag(on.desk, { path: at, colour: '#123456', withChildren }),
  ),
  known.map(
    (at): Step =>
      () =>
        describeTag(on.desk, { path: at, description: 'in words' }),
  ),
  fc.tuple(known, flag).map(
    ([at, isExclusive]): Step =>
      () =>
        setExclusive(on.desk, { path: at, isExclusive }),
  ),
  pack.map(
    (id): Step =>
      () =>
        installPack(on.desk, { pack: id }),
  ),
  pack.map(
    (id): Step =>
      () =>
        removePack(on.desk, { pack: id }),
  ),
  fc.tuple(name, condition, known, fc.constantFrom('articles' as const, 'breaches' as const), flag).map(
    ([called, says, tag, of, runsOnImport]): Step =>
      () =>
        saveRule(on.desk, { name: called, condition: says, tag, target: of, runsOnImport }),
  ),
  name.map(
    (called): Step =>
      () =>
        removeRule(on.desk, { name: called }),
  ),
  fc.constant((): unknown => applyRules(on.desk, [])),
  fc.constant((): unknown => tagImported(on.desk, importOfFirst())),
  fc.tuple(target, body).map(
    ([where, text]): Step =>
      () =>
        addNote(on.desk, { on: onOf(where), body: text }),
  ),
  fc.tuple(fc.nat(), body).map(
    ([at, text]): Step =>
      () =>
        among(notes(), at, id => changeNote(on.desk, { id, body: text })),
  ),
  fc.nat().map(
    (at): Step =>
      () =>
        among(notes(), at, id => removeNote(on.desk, { id })),
  ),
  fc.tuple(fc.nat(10), fc.integer({ min: 1, max: 12 }), fc.option(body)).map(
    ([start, length, note]): Step =>
      () =>
        addHighlight(on.desk, {
          articleId: articleId(1),
          start,
          end: start + length,
          colour: '#e0b341',
          note,
        }),
  ),
  fc.tuple(fc.nat(), fc.option(body)).map(
    ([at, note]): Step =>
      () =>
        among(highlights(), at, id => changeHighlight(on.desk, { id, note })),
  ),
  fc.nat().map(
    (at): Step =>
      () =>
        among(highlights(), at, id => removeHighlight(on.desk, { id })),
  ),
)

/** Two trees that exclude, carried by all, so that steps run into each other often. */
const beginning: readonly Step[] = [
  () => addTag(on.desk, { path: 'a/red', targets: [1, 2, 3].map(breachId), replace: false }),
  () => addTag(on.desk, { path: 'b/red', targets: [1, 2, 3].map(breachId), replace: false }),
  () => addTag(on.desk, { path: 'A b/b', targets: [1, 2, 3].map(articleId), replace: false }),
  () => setExclusive(on.desk, { path: 'a', isExclusive: true }),
]

const importOfFirst = () => on.vault.tables.articles.row(1)?.import_id ?? ''
const onOf = (id: ReturnType<typeof breachId> | ReturnType<typeof articleId>) =>
  id.startsWith('A')
    ? { articleId: articleId(Number(id.slice(2))) }
    : { breachId: breachId(Number(id.slice(2))), factId: null }

/** Does a step; what it refuses it leaves as it was. True when it was an edit. */
function did(work: Step): boolean {
  const lines = on.vault.tables.edits.lastId()
  const before = dump(on.vault)
  try {
    work()
  } catch (thrown) {
    if (!(thrown instanceof ProblemError)) throw thrown
    expect(dump(on.vault)).toEqual(before)
  }
  return on.vault.tables.edits.lastId() !== lines
}

function check(): void {
  const { tags } = on.vault.tables
  expect(tags.contradiction()).toBeNull()
  for (const { path: written } of tags.all())
    for (const parent of ancestorsOf(written))
      expect(tags.byPath(parent.toLowerCase())?.path, `the parent of ${written}`).toBe(parent)
}

it('any run of commands keeps the tree whole and can be taken back and done again', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 15, maxLength: 40 }), steps => {
      const states = [dump(on.vault)]
      for (const work of [...beginning, ...steps]) {
        if (did(work)) states.push(dump(on.vault))
        check()
      }
      expect(verifyVault(on.vault).faults).toEqual([])
      for (const state of states.slice(0, -1).reverse()) {
        undo(on.vault, author)
        expect(dump(on.vault)).toEqual(state)
      }
      for (const state of states.slice(1)) {
        redo(on.vault, author)
        expect(dump(on.vault)).toEqual(state)
      }
      on.reset()
      expect(dump(on.vault)).toEqual(states[0])
    }),
    { numRuns: 25 },
  )
})
