import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, blocksOf } from '../../../src-main/domain/markdown/blocks.ts'
import { type Inline, inlinesOf } from '../../../src-main/domain/markdown/inline.ts'

/** The nodes in one line: `strong(text)`. */
const shape = (nodes: readonly Inline[]): string => nodes.map(shapeOf).join('')

function shapeOf(node: Inline): string {
  switch (node.kind) {
    case 'text':
      return node.text
    case 'code':
      return `code(${node.text})`
    case 'link':
      return `link(${node.target}${node.factId ?? ''}|${node.words ?? ''})`
    case 'address':
      return `address(${shape(node.children)} ${node.address})`
    default:
      return `${node.kind}(${shape(node.children)})`
  }
}

const words = (markdown: string) => shape(inlinesOf(markdown))

const outline = (blocks: readonly Block[]): string => blocks.map(outlineOf).join(' ')

function outlineOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `h${block.level}(${shape(block.children)})`
    case 'paragraph':
      return `p(${shape(block.children)})`
    case 'quote':
      return `quote(${outline(block.blocks)})`
    case 'code':
      return `code(${block.text})`
    case 'rule':
      return 'rule'
    case 'list': {
      const box = (isDone: boolean | null) => (isDone === null ? '' : isDone ? '[x]' : '[ ]')
      return `list${block.start ?? ''}(${block.entries.map(one => box(one.isDone) + outline(one.blocks)).join(';')})`
    }
  }
}

const page = (...lines: string[]) => outline(blocksOf(lines.join('\n')))

describe('inside a line', () => {
  it.each([
    ['**firm** and *soft*', 'strong(firm) and emphasis(soft)'],
    ['__firm__ _soft_ ~~gone~~', 'strong(firm) emphasis(soft) struck(gone)'],
    ['**firm *and soft***', 'strong(firm emphasis(and soft))'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['snake_case_name', 'snake_case_name'],
    ['**open', '**open'],
    ['\\*plain\\*', '*plain*'],
    ['`a*b*`', 'code(a*b*)'],
    ['``a ` b``', 'code(a ` b)'],
    ['`open', '`open'],
    ['see [[B-0003]] and [[A-12|the report]]', 'see link(B-0003|) and link(A-0012|the report)'],
    ['[[B-3#people]]', 'link(B-0003individualsAffected|)'],
    ['**[[B-3]]**', 'strong(link(B-0003|))'],
    ['`[[B-3]]`', 'code([[B-3]])'],
    ['[[nothing]]', '[[nothing]]'],
    ['[notice](https://example.org/a)', 'address(notice https://example.org/a)'],
    ['[**notice**](javascript:alert)', 'address(strong(notice) javascript:alert)'],
  ])('reads %s', (markdown, expected) => expect(words(markdown)).toBe(expected))
})

describe('blocks', () => {
  it('are headings, paragraphs with their line breaks, rules and quotations', () => {
    expect(page('# One #', 'two', 'three', '', '---', '> four', '> > five')).toBe(
      'h1(One) p(two\nthree) rule quote(p(four) quote(p(five)))',
    )
  })
  it('are lists, in lists, with numbers and with boxes', () => {
    expect(page('- a', '  - b', '- c', '', '- d')).toBe('list(p(a) list(p(b));p(c);p(d))')
    expect(page('3. a', '4. b')).toBe('list3(p(a);p(b))')
    expect(page('- [x] done', '- [ ] open')).toBe('list([x]p(done);[ ]p(open))')
    expect(page('- a', '1. b')).toBe('list(p(a)) list1(p(b))')
    expect(page('- a', '', '  more', '', 'after')).toBe('list(p(a) p(more)) p(after)')
  })
  it('are code, closed or not, in which nothing is a link', () => {
    expect(page('```', '# no', '[[B-1]]', '```', 'yes')).toBe('code(# no\n[[B-1]]) p(yes)')
    expect(page('~~~~', '~~~', 'open')).toBe('code(~~~\nopen)')
  })
})

describe('any text at all', () => {
  const anything = fc.string({
    unit: fc.constantFrom('*', '_', '`', '[', ']', '(', ')', '-', '>', '#', ' ', '\n', 'a', 'B-1', '~', '\\'),
    maxLength: 200,
  })
  it('is read, and no letter of it is lost', () => {
    fc.assert(
      fc.property(anything, text => {
        const letters = (value: string) => value.replaceAll(/[^a]/g, '')
        const told = outline(blocksOf(text)).replaceAll(
          /paragraph|rule|list|quote|code|strong|emphasis|struck|link|address|individualsAffected|h\d/g,
          '',
        )
        // The rest of a line that opens a block of code is a language, and is not shown.
        if (!/`{3}|~{3}/.test(text)) expect(letters(told)).toHaveLength(letters(text).length)
      }),
      { numRuns: 2000 },
    )
  })
  it.each(['*', '_a', '**a ', '- ', '> ', '`', '[[', '~~a', '[a]('])('of many %s is read too', sign => {
    expect(blocksOf(sign.repeat(20_000)).length).toBeGreaterThan(0)
  })
})
