import { describe, expect, it } from 'vitest'
import type { Tag } from '../../../src-main/domain/tag.ts'
import { canBePut, foldedAtFirst, treeStep, visibleLines } from '../../../src-renderer/text/tag-lines.ts'

const tags = [
  'desk',
  'desk/board',
  'vector',
  'vector/malware',
  'vector/malware/ransomware',
  'vector/phishing',
].map(path => ({ path }) as Tag)
const paths = (folded: readonly string[], filter = '') =>
  visibleLines(tags, new Set(folded), filter).map(({ path }) => path)

describe('the lines of the tree', () => {
  it('leave out what is folded away', () => {
    expect(paths(['vector'])).toEqual(['desk', 'desk/board', 'vector'])
    expect(paths(['vector/malware'])).toContain('vector/phishing')
  })
  it('show what a filter finds with what is above it, folded or not', () => {
    expect(paths(['vector'], 'ransom')).toEqual(['vector', 'vector/malware', 'vector/malware/ransomware'])
    expect(visibleLines(tags, new Set(), 'ransom').map(({ isContext }) => isContext)).toEqual([
      true,
      true,
      false,
    ])
    expect(paths([], 'nothing')).toEqual([])
  })
  it('are folded at first where there are very many', () => {
    expect(foldedAtFirst(tags).size).toBe(0)
    const many = Array.from({ length: 100 }, (_, at) => ({ path: `a/${at}` }) as Tag)
    expect([...foldedAtFirst(many)]).toEqual(['a'])
  })
})

describe('the keys of the tree', () => {
  const lines = visibleLines(tags, new Set(['vector/malware']), '')
  const at = (path: string) => lines.findIndex(line => line.path === path)
  it.each([
    ['desk', 'ArrowDown', { kind: 'go', path: 'desk/board' }],
    ['desk', 'ArrowUp', { kind: 'go', path: 'desk' }],
    ['desk/board', 'ArrowLeft', { kind: 'go', path: 'desk' }],
    ['desk', 'ArrowLeft', { kind: 'fold', path: 'desk' }],
    ['desk', 'ArrowRight', { kind: 'go', path: 'desk/board' }],
    ['vector/malware', 'ArrowRight', { kind: 'unfold', path: 'vector/malware' }],
    ['desk/board', 'ArrowRight', null],
    ['desk', 'End', { kind: 'go', path: 'vector/phishing' }],
    ['desk', 'q', null],
  ])('at %s %s', (path, key, step) => expect(treeStep(lines, at(path), key)).toEqual(step))
})

describe('a tag', () => {
  it('can be put anywhere but below itself and where it is', () => {
    expect(canBePut('vector/malware', 'desk')).toBe(true)
    expect(canBePut('vector/malware', null)).toBe(true)
    expect(canBePut('vector/malware', 'vector')).toBe(false)
    expect(canBePut('vector', 'vector/malware')).toBe(false)
    expect(canBePut('vector', 'vector')).toBe(false)
    expect(canBePut('vector', null)).toBe(false)
  })
})
