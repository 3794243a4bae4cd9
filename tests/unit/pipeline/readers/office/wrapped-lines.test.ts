import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../../src-main/pipeline/draft.ts'
import { documentFacts } from '../../../../../src-main/pipeline/readers/office/document-info.ts'

const info = { title: null, author: null, language: null, properties: new Map<string, string>() }
const textsOf = (lines: readonly string[]) => {
  const blocks = lines.map((text): Block => ({ kind: 'paragraph', text }))
  return documentFacts(blocks, info, null).blocks.map(({ text }) => text)
}

describe('the paragraphs of an office document', () => {
  it('are joined where they are the lines of a wrapped text', () => {
    const lines = [
      'Strangers read the bookings of a ferry company',
      'The ferry company has told its passengers that their bookings were',
      'read for a week, that their names and addresses are in the hands of',
      'strangers, and that it is sorry.',
      'It will write to all of them before the month is out, it said in an',
      'answer to questions from this newspaper, and pay for new passports.',
      'What else was read',
      '- the lists of the crews',
      '- the plans of two ships',
    ]
    expect(textsOf(lines)).toEqual([
      lines[0],
      lines.slice(1, 4).join(' '),
      lines.slice(4, 6).join(' '),
      lines[6],
      'the lists of the crews',
      'the plans of two ships',
    ])
  })

  it('are left alone where they are paragraphs, however short', () => {
    const lines = [
      'Strangers read the bookings of a ferry company',
      'By Ann Lee, our correspondent on the northern islands',
      'The ferry company told its passengers on Monday that strangers had read their bookings for a week.',
      'The names and addresses of 3,000 people are in their hands, and the numbers of their passports too.',
      'It said:',
      'we are sorry for what happened, and will pay for the new passports',
      'we have told the police, and the authority for data protection, and',
      'The authority confirmed that it had the message of the company on the evening of the same Monday.',
    ]
    expect(textsOf(lines)).toEqual(lines)
  })

  it('are left alone where one of them is longer than any line, and joined beside a long address', () => {
    const items = [
      'what was copied from the tables of the bookings, the names among it',
      'what was asked for in the letter that the ferry company found there',
      'what the company told the authority of the islands on that evening',
      'what the authority answered when it had read the letter of the men',
      'what the passengers of the northern lines were told by the company',
    ]
    const paragraph =
      'The ferry company told its passengers on Monday that strangers had read their bookings for a week, and that the names and addresses of 3,000 people are in their hands.'
    const lines = ['Strangers read the bookings', ...items, paragraph]
    expect(textsOf(lines)).toEqual(lines)
    const address = `https://ferry.example/${'notice-'.repeat(20)}`
    expect(textsOf(['Strangers read the bookings', ...items, address])).toContainEqual(
      expect.stringContaining(items.slice(0, 2).join(' ')),
    )
  })
})
