import { describe, expect, it } from 'vitest'
import { plainText } from '../../../../src-main/pipeline/readers/plain-text.ts'
import { unwrapLines } from '../../../../src-main/pipeline/readers/unwrap-lines.ts'
import { textFile } from '../source-file.ts'

async function blocksOf(text: string) {
  const result = await plainText.read({ file: textFile('a.txt', text), charset: 'utf-8', text, notes: [] })
  if (!result.ok) throw new Error(result.problem.message)
  return result.value.blocks
}

const long =
  'The company that runs the ferries told its passengers that a stranger had read their bookings for a week.'

describe('the plain text reader', () => {
  it('makes every line a block, the first one a heading', async () => {
    expect(await blocksOf(`A title\n\n${long}\n${long}`)).toEqual([
      { kind: 'heading', text: 'A title' },
      { kind: 'paragraph', text: long },
      { kind: 'paragraph', text: long },
    ])
  })

  it('does not call the only line of a file a heading', async () => {
    expect(await blocksOf('A note of one line.')).toEqual([
      { kind: 'paragraph', text: 'A note of one line.' },
    ])
  })

  it('finds headings between paragraphs', async () => {
    const kinds = (
      await blocksOf(`A title\n\n${long}\n\nWhat was read\n\n${long}\n\nAny questions?\n${long}`)
    ).map(b => b.kind)
    expect(kinds).toEqual(['heading', 'paragraph', 'heading', 'paragraph', 'heading', 'paragraph'])
  })

  it('reads bulleted and numbered lists with their depth', async () => {
    const blocks = await blocksOf(
      `A title\n${long}\n  • names\n  * places\n    - streets\n1. first\n2. second`,
    )
    expect(blocks.slice(2)).toEqual([
      { kind: 'list-item', text: 'names', depth: 1 },
      { kind: 'list-item', text: 'places', depth: 1 },
      { kind: 'list-item', text: 'streets', depth: 2 },
      { kind: 'list-item', text: 'first', depth: 1, marker: '1.' },
      { kind: 'list-item', text: 'second', depth: 1, marker: '2.' },
    ])
  })

  it('takes a date that opens a line for no list', async () => {
    const blocks = await blocksOf(`A title\n2. Juli 2024\n${long}`)
    expect(blocks[1]).toEqual({ kind: 'paragraph', text: '2. Juli 2024' })
  })
})

describe('unwrap-lines', () => {
  const wrapped = [
    'The ferry company has told its passengers that their bookings were',
    'read for a week, that their names and addresses are in the hands of',
    'strangers, and that it is sorry.',
    '',
    'It will write to all of them before the month is out, it said in an',
    'answer to questions from this newspaper, and pay for new passports.',
  ]

  it('joins the lines of a text wrapped at a fixed width', () => {
    const lines = unwrapLines(wrapped).filter(line => line !== '')
    expect(lines).toEqual([wrapped.slice(0, 3).join(' '), wrapped.slice(4).join(' ')])
  })

  it('leaves lines that are paragraphs alone', () => {
    const lines = ['A title', long, long, 'By Ann Lee', long, long]
    expect(unwrapLines(lines)).toEqual(lines)
  })
})
