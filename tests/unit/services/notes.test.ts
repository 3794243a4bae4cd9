import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { articleId, breachId, type NoteId, noteId, numberOf } from '../../../src-main/domain/ids.ts'
import type { NoteOn } from '../../../src-main/domain/note.ts'
import {
  addHighlight,
  changeHighlight,
  listHighlights,
  removeHighlight,
} from '../../../src-main/services/highlights.ts'
import { linkChoices } from '../../../src-main/services/link-choices.ts'
import { noteHistory } from '../../../src-main/services/note-history.ts'
import { addNote, changeNote, removeNote } from '../../../src-main/services/notes.ts'
import { backLinks, getNote, listNotes } from '../../../src-main/services/read-notes.ts'
import { verifyVault } from '../../../src-main/services/verify-vault.ts'
import { undo } from '../../../src-main/vault/undo.ts'
import { article, removeFolder, save, temporaryFolder } from '../vault/fixtures.ts'
import { type TaggingDesk, taggingDesk } from './tagging-desk.ts'

let folder: string
let on: TaggingDesk
beforeAll(async () => {
  folder = temporaryFolder()
  on = await taggingDesk(folder)
})
afterEach(() => on.reset())
afterAll(() => {
  on.vault.close()
  removeFolder(folder)
})

const onBreach = (number: number, factId: 'victim' | 'individualsAffected' | null = null): NoteOn => ({
  breachId: breachId(number),
  factId,
})
const onArticle = (number: number): NoteOn => ({ articleId: articleId(number) })
const write = (where: NoteOn, body: string) => addNote(on.desk, { on: where, body })
const bodies = (where?: NoteOn) => listNotes(on.vault, where, 100).map(({ body }) => body)
const histories = (id: NoteId) => noteHistory(on.vault, id).map(({ body }) => body)

describe('notes', () => {
  it('stand on articles, breaches and single facts, each in its place', () => {
    on.edit(() => write(onBreach(1), 'whole'))
    on.edit(() => write(onBreach(1, 'victim'), 'who'))
    on.edit(() => write(onArticle(1), 'report'))
    write(onBreach(2), 'another')
    expect(bodies(onBreach(1))).toEqual(['whole', 'who'])
    expect(bodies(onBreach(1, 'victim'))).toEqual(['who'])
    expect(bodies(onBreach(1, 'individualsAffected'))).toEqual([])
    expect(bodies(onArticle(1))).toEqual(['report'])
    expect(bodies()).toEqual(['another', 'report', 'who', 'whole'])
    expect(on.lastLabel()).toBe('Wrote a note on B-0002')
  })

  it('are refused on what is not there', () => {
    expect(() => write(onBreach(9), 'x')).toThrow('There is no breach B-0009.')
    expect(() => write(onArticle(9), 'x')).toThrow('There is no article A-0009.')
    expect(() => listNotes(on.vault, onBreach(9), 10)).toThrow('There is no breach B-0009.')
    expect(() => getNote(on.vault, noteId(99))).toThrow('There is no note N-0099.')
  })

  it('change and go as one edit each, and say when nothing changed', () => {
    const { noteId: id } = write(onBreach(1, 'victim'), 'see [[B-0002]] and [[B-0003]]')
    on.edit(() => changeNote(on.desk, { id, body: 'see [[B-0003]] and [[A-0001]]' }))
    expect(on.lastLabel()).toBe(`Changed the note ${id} on victim of B-0001`)
    const lines = on.vault.tables.edits.lastId()
    changeNote(on.desk, { id, body: 'see [[B-0003]] and [[A-0001]]' })
    expect(on.vault.tables.edits.lastId()).toBe(lines)
    on.edit(() => removeNote(on.desk, { id }))
    expect(bodies()).toEqual([])
  })
})

describe('a sitting', () => {
  it('is undone whole, and leaves what was written before it', () => {
    const { noteId: id } = write(onBreach(1), 'before')
    const sitting = '7f9c2d4e-1a2b-4c3d-8e4f-5a6b7c8d9e0f'
    for (const body of ['a', 'ab', 'abc']) changeNote(on.desk, { id, body, sitting })
    expect(on.lastLabel()).toBe(`Changed the note ${id} on B-0001`)
    undo(on.vault, { at: '2026-02-03T04:05:06.000Z', who: 'undoer' })
    expect(bodies()).toEqual(['before'])
  })
})

describe('links', () => {
  it('name what they point to, and say what is not there', () => {
    const first = write(onArticle(2), '# First\nof two')
    const { links } = write(onBreach(1), `[[B-0002]] [[A-0003]] [[B-0099]] [[${first.noteId}]] [[b-2|again]]`)
    expect(links).toEqual([
      { target: 'B-0002', factId: null, name: 'Birch', at: 'B-0002' },
      { target: 'A-0003', factId: null, name: 'Breach at Cedar', at: 'A-0003' },
      { target: 'B-0099', factId: null, name: null, at: null },
      { target: first.noteId, factId: null, name: 'First', at: 'A-0002' },
    ])
  })

  it('are offered by the words of a name, by an id, or the newest', () => {
    const { noteId: id } = write(onArticle(2), '# Cedar again\nof two')
    const named = (typed: string) => linkChoices(on.vault, typed, 12).map(({ target }) => target)
    expect(named('ced')).toEqual(['B-0003', 'A-0003', id])
    expect(named('CÉDAR bre')).toEqual(['A-0003'])
    expect(named('b-2')).toEqual(['B-0002'])
    expect(named(id.toLowerCase())).toEqual([id])
    expect(named('A-99')).toEqual([])
    expect(named('***')).toEqual([])
    expect(named('')).toEqual(['B-0003', 'B-0002', 'B-0001', 'A-0003', 'A-0002', 'A-0001', id])
    expect(linkChoices(on.vault, '', 2)).toHaveLength(2)
  })

  it('are found from the other end, with the line they stand in', () => {
    const { noteId: id } = write(onBreach(1), 'one\nlike [[B-0002]], say\n`[[B-0002]]`')
    write(onArticle(3), 'the count of [[B-0002#individualsAffected]]')
    const seen = (factId: string | null) =>
      backLinks(on.vault, breachId(2), factId).map(({ note, line }) => [note.at.name, line])
    expect(seen(null)).toEqual([
      ['Ash', 'like [[B-0002]], say'],
      ['Breach at Cedar', 'the count of [[B-0002#individualsAffected]]'],
    ])
    expect(seen('individualsAffected')).toEqual([
      ['Breach at Cedar', 'the count of [[B-0002#individualsAffected]]'],
    ])
    changeNote(on.desk, { id, body: 'nothing any more' })
    expect(seen(null)).toHaveLength(1)
  })
})

describe('the history of a note', () => {
  it('holds every version, through undo and redo, and after it was removed', () => {
    for (let count = 0; count < 10; count += 1) write(onBreach(2), 'before')
    const { noteId: id } = write(onBreach(1), 'one [[B-0002]]')
    expect(histories(id)).toEqual(['one [[B-0002]]'])
    changeNote(on.desk, { id, body: 'two' })
    changeNote(on.desk, { id, body: 'three' })
    write(onBreach(1), 'another note')
    expect(histories(id)).toEqual(['one [[B-0002]]', 'two', 'three'])
    undo(on.vault, { at: '2026-02-03T04:05:06.000Z', who: 'undoer' })
    undo(on.vault, { at: '2026-02-03T04:05:06.000Z', who: 'undoer' })
    expect(histories(id)).toEqual(['one [[B-0002]]', 'two', 'three', 'two'])
    removeNote(on.desk, { id })
    expect(histories(id)).toEqual(['one [[B-0002]]', 'two', 'three', 'two', null])
    expect(noteHistory(on.vault, id).map(({ who }) => who)).toEqual([
      'tester',
      'tester',
      'tester',
      'undoer',
      'tester',
    ])
    // The number of another note begins with the same digit.
    expect(histories(noteId(Number(String(numberOf(id))[0])))).not.toContain('two')
    expect(() => noteHistory(on.vault, noteId(999))).toThrow('There never was a note N-0999.')
  })
})

describe('highlights', () => {
  const text = () => on.vault.tables.articles.text(1)
  const mark = (quote: string, note: string | null = null) => {
    const start = text().indexOf(quote)
    return addHighlight(on.desk, {
      articleId: articleId(1),
      start,
      end: start + quote.length,
      quote,
      colour: '#e0b341',
      note,
    })
  }

  it('keep the quote beside the offsets, in the order of the text', () => {
    on.edit(() => mark('400 people'))
    on.edit(() => mark('Breach at Ash', 'the **title**, as in [[B-0002]]'))
    const found = listHighlights(on.vault, articleId(1))
    expect(found.map(({ quote }) => quote)).toEqual(['Breach at Ash', '400 people'])
    expect(found.map(({ start, end }) => text().slice(start, end))).toEqual(['Breach at Ash', '400 people'])
    expect(found[0]?.note).toMatchObject({
      at: { id: 'A-0001', name: 'Breach at Ash' },
      links: [{ name: 'Birch' }],
    })
    expect(backLinks(on.vault, breachId(2), null)).toHaveLength(1)
    expect(on.lastLabel()).toBe('Highlighted “Breach at Ash” in A-0001')
  })

  it('change colour and note, and take the note with them when they go', () => {
    const { highlightId: id } = mark('400 people')
    const change = (more: { colour?: string; note?: string | null }) =>
      on.edit(() => changeHighlight(on.desk, { id, ...more }))
    expect(change({ colour: '#3f8f5b' })).toMatchObject({ colour: '#3f8f5b', note: null })
    expect(change({ note: 'first' }).note?.body).toBe('first')
    expect(change({ note: 'second' }).note?.body).toBe('second')
    expect(() => write({ highlightId: id }, 'another')).toThrow(`${id} has a note already`)
    expect(change({ note: null }).note).toBeNull()
    on.edit(() => write({ highlightId: id }, 'again [[B-0003]]'))
    on.edit(() => removeHighlight(on.desk, { id }))
    expect(bodies()).toEqual([])
    expect(() => removeHighlight(on.desk, { id })).toThrow(`There is no highlight ${id}.`)
  })

  it.each([
    [{ start: 5, end: 5 }, /no text from 5 to 5/],
    [{ start: 0, end: 100_000 }, /no text from 0 to 100000/],
    [{ start: 13, end: 15 }, /at least one word/],
    [{ start: 0, end: 6, quote: 'breach' }, /something else there: “Breach”/],
  ])('are refused where there is nothing to mark: %j', (span, sentence) => {
    const wanted = { articleId: articleId(1), colour: '#e0b341', note: null, ...span }
    expect(() => addHighlight(on.desk, wanted)).toThrow(sentence)
    expect(listHighlights(on.vault, articleId(1))).toEqual([])
  })

  it('keep their place among characters of every length, and never cut one in two', () => {
    const body = 'So\u00ad\u200bft 👩‍💻 e\u0301té “quoted” 漢字 end'
    const { articleId: id } = save(on.vault, article('Odd characters', [], body))
    const long = save(on.vault, article('Long', [], 'word '.repeat(5000))).articleId
    const text = on.vault.tables.articles.text(Number(id.slice(2)))
    const at = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length })
    const add = (span: { start: number; end: number }) =>
      addHighlight(on.desk, { articleId: id, ...span, colour: '#e0b341', note: null })
    for (const quote of ['So\u00ad\u200bft', '👩‍💻', 'e\u0301té', '漢字 end'])
      expect(add(at(quote)).quote).toBe(quote)
    const half = { start: at('👩').start, end: at('👩').start + 1 }
    expect(() => add(half)).toThrow('cuts a character in two')
    expect(verifyVault(on.vault).faults).toEqual([])
    const all = { articleId: long, start: 0, end: 20_001, colour: '#e0b341', note: null }
    expect(() => addHighlight(on.desk, all)).toThrow('Mark at most 20000 characters at once.')
  })

  it('are found by the check of the vault when the text is not what they mark', () => {
    const { highlightId: id } = mark('400 people', 'see [[B-0002]]')
    expect(verifyVault(on.vault)).toMatchObject({ faults: [], checked: { highlights: 1 } })
    const { db } = on.vault
    const spoil = (sql: string) => {
      db.exec(`SAVEPOINT spoilt; ${sql}`)
      const { faults } = verifyVault(on.vault)
      db.exec('ROLLBACK TO spoilt; RELEASE spoilt')
      return faults
    }
    expect(spoil('UPDATE highlights SET start_offset = start_offset + 1')).toEqual([
      `Highlight ${id} marks what A-0001 does not say at its place.`,
    ])
    expect(spoil('DELETE FROM note_links')).toEqual([
      expect.stringMatching(/^The links kept of note N-\d+ are not those of its text\.$/),
    ])
    expect(
      spoil(`INSERT INTO tags (path, folded_path, colour, is_exclusive) VALUES
          ('x', 'x', '#000000', 1), ('x/A', 'x/a', '#000000', 0), ('x/B', 'x/b', '#000000', 0);
        INSERT INTO breach_tags SELECT 1, tag_id FROM tags WHERE path LIKE 'x/%'`),
    ).toEqual(['B-0001 carries x/A and x/B, of which only one is possible.'])
  })
})
