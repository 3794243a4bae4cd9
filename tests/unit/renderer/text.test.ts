import { describe, expect, it } from 'vitest'
import { blocksOf, partsOf } from '../../../src-renderer/text/blocks.ts'
import { covering, rangeOf, type Segment } from '../../../src-renderer/text/places.ts'
import { cutAt } from '../../../src-renderer/text/snippet.ts'
import { tagLines } from '../../../src-renderer/text/tag-tree.ts'

const text = 'Un titre 😀\n\nPremier alinéa.\n- un\n- deux\n2. trois\n\n  Fin.  \n'
const blocks = blocksOf(text, 'Un titre 😀')

describe('blocksOf', () => {
  it('gives every stretch its place in the text', () => {
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Un titre 😀',
      'Premier alinéa.',
      'un',
      'deux',
      'trois',
      '  Fin.',
    ])
  })

  it('knows the title, paragraphs and items', () => {
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'title',
      'paragraph',
      'item',
      'item',
      'item',
      'paragraph',
    ])
    expect(blocksOf(text, 'Another')[0]?.kind).toBe('paragraph')
  })

  it('gathers items into one list', () => {
    expect(partsOf(blocks).map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'list', 'paragraph'])
  })
})

describe('rangeOf', () => {
  const segments: Segment<string>[] = blocks.map(({ start, end }) => ({
    start,
    end,
    node: text.slice(start, end),
  }))
  const wordsOf = (start: number, end: number) => {
    const range = rangeOf(segments, start, end)
    return range && [range.from.node.slice(range.from.offset), range.to.node.slice(0, range.to.offset)]
  }

  it('finds a stretch inside one node', () => {
    const start = text.indexOf('alinéa')
    expect(rangeOf(segments, start, start + 6)).toEqual({
      from: { node: 'Premier alinéa.', offset: 8 },
      to: { node: 'Premier alinéa.', offset: 14 },
    })
  })

  it('spans nodes, and ends at the end of a node when the text between is not shown', () => {
    expect(wordsOf(text.indexOf('Premier'), text.indexOf('deux') + 4)).toEqual(['Premier alinéa.', 'deux'])
    expect(wordsOf(text.indexOf('un\n'), text.indexOf('deux'))).toEqual(['un', 'un'])
  })

  it('is clipped to what is shown', () => {
    expect(wordsOf(text.indexOf('deux'), text.length + 5)).toEqual(['deux', '  Fin.'])
  })

  it('is null where nothing of it is shown', () => {
    const gap = text.indexOf('- un')
    expect(rangeOf(segments, gap, gap + 2)).toBeNull()
    expect(rangeOf(segments, text.length, text.length + 5)).toBeNull()
  })
})

describe('covering', () => {
  it('puts the shortest stretch first and leaves out what only touches', () => {
    const spans = [
      { start: 0, end: 50 },
      { start: 10, end: 20 },
      { start: 20, end: 30 },
    ]
    expect(covering(spans, 19)).toEqual([spans[1], spans[0]])
    expect(covering(spans, 60)).toEqual([])
  })
})

describe('cutAt', () => {
  it('cuts a snippet at its matches and loses nothing', () => {
    const pieces = cutAt('abc def ghi', [[4, 7]])
    expect(pieces).toEqual([
      ['abc ', false],
      ['def', true],
      [' ghi', false],
    ])
    expect(cutAt('abc', [])).toEqual([['abc', false]])
  })
})

describe('tagLines', () => {
  const tag = (path: string) => ({ path, colour: '#c2503b', articles: 1, breaches: 2, tagId: 1 })

  it('puts children under parents, and makes up a parent nobody made', () => {
    const tags = [tag('vector/ransomware'), tag('desk'), tag('desk/board'), tag('desk-two')] as never
    expect(tagLines(tags).map(({ name, depth }) => `${depth} ${name}`)).toEqual([
      '0 desk',
      '1 board',
      '0 desk-two',
      '0 vector',
      '1 ransomware',
    ])
  })
})
