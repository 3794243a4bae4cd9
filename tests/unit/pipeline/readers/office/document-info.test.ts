import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../../src-main/pipeline/draft.ts'
import { documentFacts } from '../../../../../src-main/pipeline/readers/office/document-info.ts'

const heading = (text: string): Block => ({ kind: 'heading', text })
const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const body = [paragraph('The council wrote to 5,200 families.'), paragraph('It gave no reason.')]
const none = { title: null, author: null, language: null, properties: new Map<string, string>() }

const titled = (title: string | null, blocks: readonly Block[], styled: Block | null = null) => {
  const facts = documentFacts(blocks, { ...none, title }, styled)
  return [facts.title, facts.origins.title]
}
const bylineOf = (author: string) => documentFacts(body, { ...none, author }, null).byline

describe('the title of an office document', () => {
  const headline = 'Council tells thousands of families of a breach'
  const shown = heading('Families told of breach')

  it('is the one it declares when that stands in the text', () => {
    const blocks = [paragraph('Press release'), paragraph('Families told of breach'), ...body]
    expect(titled('FAMILIES told of breach', blocks)).toEqual(['Families told of breach', 'markup'])
  })

  it('is what one sees as the title rather than what a template left behind', () => {
    expect(titled('Template for letters', [shown, ...body])).toEqual(['Families told of breach', 'markup'])
    expect(titled('Template for letters', [heading('Press'), shown, ...body], shown)).toEqual([
      shown.text,
      'markup',
    ])
  })

  it('is the first line where the text uses none of the words that a template left behind', () => {
    const line = headline
    const { title, blocks } = documentFacts(
      [paragraph(line), ...body],
      { ...none, title: 'Boletín semanal del equipo' },
      null,
    )
    expect({ title, first: blocks[0] }).toEqual({ title: null, first: heading(line) })
  })

  it.each([
    'By Zoë Marsh of the council press team',
    'The Harbour Daily Press and Journal',
    'Monday the 3rd of June 2024',
    'Press release',
  ])('is the declared one over "%s"', line => {
    expect(titled('Boletín semanal del equipo', [paragraph(line), ...body])[0]).toBe(
      'Boletín semanal del equipo',
    )
  })

  it('is the declared one over a first line that is no headline of it', () => {
    const line = 'Statement for immediate use by all newsrooms'
    expect(titled('Council writes to families', [paragraph(line), ...body])[0]).toBe(
      'Council writes to families',
    )
  })

  it.each([
    'NEWS',
    'Technology',
    'Última hora',
    'IT-Sicherheit',
    'Cronaca',
  ])('is the headline below the section "%s", which is taken off', section => {
    const { blocks } = documentFacts([paragraph(section), paragraph(headline), ...body], none, null)
    expect(blocks.slice(0, 2)).toEqual([{ ...paragraph(section), removed: 'site-line' }, heading(headline)])
  })

  it('is the headline below a word in capitals, which stays', () => {
    const { blocks } = documentFacts([paragraph('HACKEO'), paragraph(headline), ...body], none, null)
    expect(blocks.slice(0, 2)).toEqual([heading(headline), paragraph('HACKEO')])
  })

  it('is the first line above anything but a headline', () => {
    const list: Block[] = [{ kind: 'list-item', text: headline }]
    expect(documentFacts([paragraph('NEWS'), ...list], none, null).blocks[0]).toEqual(heading('NEWS'))
    for (const next of ['Zoë Marsh', 'The council wrote to 5,200 families.', 'Monday the 3rd of June 2024']) {
      const { blocks } = documentFacts([paragraph('NEWS'), paragraph(next), ...body], none, null)
      expect(blocks[0]).toEqual(heading('NEWS'))
    }
  })

  it('is the declared one where the text shows none', () => {
    expect(titled('Families told of breach', body)).toEqual(['Families told of breach', 'document-info'])
    expect(titled('Families told of breach', [...body, heading('More')])[1]).toBe('document-info')
  })

  it.each([
    'Document1',
    'Microsoft Word - letter_final.doc',
    'press-release-v3.docx',
    'Sem título 1',
    'Neues Dokument',
    'Untitled',
    'x',
  ])('is not "%s", but the first heading or the first line', declared => {
    expect(titled(declared, body)).toEqual([null, undefined])
    expect(titled(declared, [...body, heading('What now')])).toEqual(['What now', 'markup'])
    const { blocks } = documentFacts(
      [paragraph('Families told'), ...body],
      { ...none, title: declared },
      null,
    )
    expect(blocks[0]).toEqual({ kind: 'heading', text: 'Families told' })
  })

  it('is not made of a first line that is running text, or the only one', () => {
    expect(documentFacts(body, none, null).blocks).toEqual(body)
    expect(documentFacts([paragraph('One line')], none, null).blocks).toEqual([paragraph('One line')])
  })
})

describe('the byline of an office document', () => {
  it.each([
    ['Zoë Marsh', 'Zoë Marsh'],
    ['María de la Cruz; João dos Santos', 'María de la Cruz, João dos Santos'],
    ['Jean-Luc O’Neill', 'Jean-Luc O’Neill'],
  ])('is %s', (author, byline) => {
    expect(bylineOf(author)).toBe(byline)
  })

  it.each([
    'Microsoft Office User',
    'admin',
    'python-docx',
    'User',
    'jsmith',
    'Usuario de Windows',
    'LAPTOP-7F3',
    'Press Team',
    '',
  ])('is not "%s"', author => {
    expect(bylineOf(author)).toBeNull()
  })
})

describe('the day an office document was published', () => {
  const dayOf = (name: string, value: string) =>
    documentFacts(body, { ...none, properties: new Map([[name, value]]) }, null).publishedOn

  it('is what a property says that is called so', () => {
    const found = { value: '2024-05-03', origin: 'document-info', evidence: null }
    expect(dayOf('Publication date', '2024-05-03T00:00:00Z')).toEqual(found)
    expect(dayOf('date_published', '2024-05-03')).toEqual(found)
    expect(dayOf('Fecha de publicación', '2024-05-03')).toEqual(found)
  })

  it('is not the day it was made, checked or printed', () => {
    for (const name of ['created', 'Date completed', 'published by'])
      expect(dayOf(name, '2024-05-03')).toBeNull()
    expect(dayOf('Publication date', 'soon')).toBeNull()
  })
})

describe('lists that were typed', () => {
  it('are lists in office documents too', () => {
    const typed = ['Taken were:', '- names', '- IBANs', '1) first', '2) second', '14. Juli 2024'].map(
      paragraph,
    )
    const { blocks } = documentFacts(typed, none, null)
    expect(blocks.map(({ kind, marker }) => marker ?? kind)).toEqual([
      'paragraph',
      'list-item',
      'list-item',
      '1)',
      '2)',
      'paragraph',
    ])
  })
})
