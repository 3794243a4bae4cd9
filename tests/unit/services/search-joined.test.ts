// Searches over what is not in the texts: notes, tags of packs, and breaches that became one.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deleteArticles } from '../../../src-main/services/delete-articles.ts'
import { addHighlight, removeHighlight } from '../../../src-main/services/highlights.ts'
import { mergeBreaches } from '../../../src-main/services/merge-breaches.ts'
import { addNote, changeNote, removeNote } from '../../../src-main/services/notes.ts'
import { runSearch } from '../../../src-main/services/search.ts'
import { addTag } from '../../../src-main/services/tag.ts'
import { renameTag } from '../../../src-main/services/tag-tree.ts'
import { redo, undo } from '../../../src-main/vault/undo.ts'
import { A, author, B, type GroupedVault, threeBreaches } from './grouped-vault.ts'

let on: GroupedVault
beforeAll(async () => {
  on = await threeBreaches()
})
afterAll(() => on.close())

const page = (query: string, kind: 'articles' | 'breaches') =>
  runSearch(on.vault, { query, kind, sort: 'added', isReversed: true, limit: 100, after: null })
function idsOf(query: string, kind: 'articles' | 'breaches' = 'articles'): string[] {
  const found = page(query, kind)
  return found.kind === 'articles'
    ? found.hits.map(({ article }) => article.articleId)
    : found.hits.map(({ breach }) => breach.breachId)
}

describe('notes', () => {
  it('are found by their words, on articles, breaches and facts, and say where the words stand', () => {
    const { noteId: id } = addNote(on.desk, { on: { articleId: A(3) }, body: 'Ask the *Überprüfer* again' })
    addNote(on.desk, { on: { breachId: B(3), factId: 'sector' }, body: 'zeppelin trade' })
    expect(idsOf('uberprufer')).toEqual([A(3)])
    expect(idsOf('note:"ask the"')).toEqual([A(3)])
    expect(idsOf('has:note', 'breaches')).toEqual([B(2), B(3)])
    expect(idsOf('zeppelin', 'breaches')).toEqual([B(3)])
    const found = page('zeppelin', 'breaches')
    expect(found.hits[0]?.elsewhere).toEqual(['note:zeppelin'])
    changeNote(on.desk, { id, body: 'nothing more' })
    expect(idsOf('uberprufer')).toEqual([])
    removeNote(on.desk, { id })
    expect(idsOf('note:nothing')).toEqual([])
    undo(on.vault, author)
    expect(idsOf('note:nothing')).toEqual([A(3)])
  })

  it('are found on highlights, until the highlight or its article is gone', () => {
    const marked = { articleId: A(1), start: 0, end: 5, colour: '#e0b341', note: 'quagga' }
    const { highlightId } = addHighlight(on.desk, marked)
    expect(idsOf('quagga')).toEqual([A(1)])
    removeHighlight(on.desk, { id: highlightId })
    expect(idsOf('quagga')).toEqual([])
    undo(on.vault, author)
    expect(idsOf('has:note note:quagga')).toEqual([A(1)])
    deleteArticles(on.desk, [A(1)])
    expect(idsOf('quagga')).toEqual([])
    undo(on.vault, author)
    expect(idsOf('quagga')).toEqual([A(1)])
  })
})

describe('tags', () => {
  it('are found by another spelling of a pack, and after one of a pack was renamed', () => {
    addTag(on.desk, { path: 'TLP:RED', targets: [B(2)] })
    expect(idsOf('tag:tlp:red', 'breaches')).toEqual([B(2)])
    expect(idsOf('tag:tlp', 'breaches')).toEqual([B(2)])
    renameTag(on.desk, { path: 'tlp/red', name: 'crimson' })
    expect(idsOf('tag:tlp:red', 'breaches')).toEqual([B(2)])
    expect(idsOf('tag:tlp/crimson', 'breaches')).toEqual([B(2)])
    expect([idsOf('crimson', 'breaches'), idsOf('red', 'breaches')]).toEqual([[B(2)], []])
  })
})

describe('a breach that became a part of another', () => {
  it('is found by its id, its notes and its tags under the other', () => {
    mergeBreaches(on.desk, B(1), [B(3), B(2)])
    for (const query of ['id:B-0003', 'id:b2', 'note:zeppelin', 'tag:tlp:red', 'id:B-0001 has:tag'])
      expect(idsOf(query, 'breaches'), query).toEqual([B(1)])
    expect(idsOf('id:B-0003')).toHaveLength(5)
    undo(on.vault, author)
    expect(idsOf('id:B-0003', 'breaches')).toEqual([B(3)])
    redo(on.vault, author)
    expect(idsOf('victim:oak', 'breaches')).toEqual([B(1)])
  })
})
