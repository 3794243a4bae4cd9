import { describe, expect, it } from 'vitest'
import { NoteBody } from '../../../src-main/domain/note.ts'
import { lineAt, linksIn } from '../../../src-main/domain/note-links.ts'

const targets = (markdown: string) => linksIn(markdown).map(({ target }) => target)

describe('links in a note', () => {
  it('are found with what they mean and where they stand', () => {
    const markdown = 'As in [[B-0003]] and [[a-12|the first report]], see [[B-7#individualsAffected]].'
    const links = linksIn(markdown)
    expect(links.map(({ target, factId, words }) => [target, factId, words])).toEqual([
      ['B-0003', null, null],
      ['A-0012', null, 'the first report'],
      ['B-0007', 'individualsAffected', null],
    ])
    expect(links.map(({ start, end }) => markdown.slice(start, end))).toEqual([
      '[[B-0003]]',
      '[[a-12|the first report]]',
      '[[B-7#individualsAffected]]',
    ])
  })

  it.each([
    ['[[N-0001]] [[H-0002]] [[B-123456]]', ['N-0001', 'H-0002', 'B-123456']],
    ['[[ B-0003 | ]]', ['B-0003']],
    ['[B-0003] [[B-]] [[X-0001]] [[B-0003', []],
    ['[[B-0003#nonsense]] [[A-0001#victim]]', []],
    ['[[B-0001|two\nlines]]', []],
    ['[[B-0001#people]] [[B-0002#dates.notified]]', ['B-0001', 'B-0002']],
    ['Jürgen 👩‍💻 [[B-0001]]', ['B-0001']],
  ])('%j', (markdown, found) => expect(targets(markdown)).toEqual(found))

  it.each([
    ['`[[B-0001]]` [[B-0002]]', ['B-0002']],
    ['``[[B-0001]] ` [[B-0003]]`` [[B-0002]]', ['B-0002']],
    ['` [[B-0001]]', ['B-0001']],
    ['`` [[B-0001]] ` [[B-0002]] `', ['B-0001']],
    ['```\n[[B-0001]]\n```\n[[B-0002]]', ['B-0002']],
    ['~~~text\n[[B-0001]]\n```\n[[B-0003]]\n~~~\n[[B-0002]]', ['B-0002']],
    ['````\n```\n[[B-0001]]\n````\n[[B-0002]]', ['B-0002']],
    ['```\n[[B-0001]]', []],
    ['```\n``` no end\n[[B-0001]]\n```', []],
    ['```[[B-0001]]``` [[B-0002]]', ['B-0002']],
  ])('are text inside code: %j', (markdown, found) => expect(targets(markdown)).toEqual(found))

  it('are found after very many backticks', () => {
    expect(targets(`${'`a``b```c'.repeat(11_000)}\n[[B-0001]]`)).toEqual(['B-0001'])
  })

  it('stand in a line that can be shown', () => {
    const text = 'first\n  the line \nlast'
    expect([lineAt(text, 0), lineAt(text, 8), lineAt(text, text.length)]).toEqual([
      'first',
      'the line',
      'last',
    ])
  })
})

describe('the text of a note', () => {
  it('is kept with plain line ends, whole characters and nothing at its end', () => {
    expect(NoteBody.parse('  one\r\ntwo\rthree\ud83d\0 \n')).toBe('  one\ntwo\nthree\ufffd')
  })
  it.each(['', ' \n\t', 'x'.repeat(100_001)])('is not %#', text =>
    expect(NoteBody.safeParse(text).success).toBe(false))
})
