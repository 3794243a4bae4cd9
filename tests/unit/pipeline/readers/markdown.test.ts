import { describe, expect, it } from 'vitest'
import { inlineText } from '../../../../src-main/pipeline/readers/inline-markdown.ts'
import { markdown } from '../../../../src-main/pipeline/readers/markdown.ts'
import { textFile } from '../source-file.ts'

async function read(text: string) {
  const result = await markdown.read({ file: textFile('a.md', text), charset: 'utf-8', text, notes: [] })
  if (!result.ok) throw new Error(result.problem.message)
  return result.value
}

describe('the markdown reader', () => {
  it('reads headings, paragraphs over several lines, lists and tables', async () => {
    const { blocks, title } = await read(
      '# The *title*\n\nOne line\nand the next.\n\nSub\n---\n\n- a\n- b\n  1. c\n\n| x | y |\n|---|---|\n| 1 | 2 |\n',
    )
    expect(title).toBe('The title')
    expect(blocks).toEqual([
      { kind: 'heading', text: 'The title' },
      { kind: 'paragraph', text: 'One line and the next.' },
      { kind: 'heading', text: 'Sub' },
      { kind: 'list-item', text: 'a', depth: 1 },
      { kind: 'list-item', text: 'b', depth: 1 },
      { kind: 'list-item', text: 'c', depth: 2, marker: '1.' },
      { kind: 'table-row', text: 'x | y' },
      { kind: 'table-row', text: '1 | 2' },
    ])
  })

  it('reads front matter and keeps it among what is removed', async () => {
    const document = await read(
      '---\ntitle: "Told: all"\nauthor: Ann Lee\ndate: 2023-04-05T10:00:00Z\noutlet: The Ferry\nlang: en\n---\nFirst words.\n',
    )
    expect(document).toMatchObject({
      title: 'Told: all',
      byline: 'Ann Lee',
      outlet: 'The Ferry',
      declaredLanguage: 'en',
      publishedOn: { value: '2023-04-05', origin: 'meta', evidence: null },
    })
    expect(document.blocks[0]?.removed).toBe('front-matter')
    expect(document.blocks[1]).toEqual({ kind: 'paragraph', text: 'First words.' })
  })

  it('reads what programs for clippings and for reading print above a page', async () => {
    const clipped =
      '---\ntitle: "Leak at Tarn"\nsource: "https://post.example/tarn"\nauthor:\n  - "[[Ann Lee]]"\n  - "[[people/Bo|Bo Ray]]"\npublished: 2024-03-14\ncreated: 2026-11-20\n---\n![[seen.png|400]]\nThe [[tarn|Tarn]] clinic lost files.\n'
    const printed =
      'Title: Leak at Tarn\n\nURL Source: https://post.example/tarn\n\nPublished Time: 2024-03-14T09:00:00+00:00\n\nMarkdown Content:\n# Leak at Tarn\n\nThe Tarn clinic lost files.\n'
    const facts = { title: 'Leak at Tarn', outlet: null, canonicalUrl: 'https://post.example/tarn' }
    expect(await read(clipped)).toMatchObject({ ...facts, byline: 'Ann Lee, Bo Ray' })
    expect(await read(printed)).toMatchObject({ ...facts, byline: null })
    for (const text of [clipped, printed]) {
      const { blocks, publishedOn } = await read(text)
      expect(publishedOn?.value).toBe('2024-03-14')
      expect(blocks.filter(({ removed }) => removed === undefined).at(-1)?.text).toBe(
        'The Tarn clinic lost files.',
      )
    }
  })

  it('takes neither a flag for the day nor a picture for the address', async () => {
    const text =
      '---\ntitle: Leak\npublished: true\ndate: 2024-06-03\nimage: https://cdn.example/tarn.jpg\nauthor:\n  - name: Ann Lee\n---\nWords.\n'
    expect(await read(text)).toMatchObject({
      byline: 'Ann Lee',
      canonicalUrl: null,
      publishedOn: { value: '2024-06-03' },
    })
  })

  it('takes off a lone link and a short foot below the last rule', async () => {
    const body = 'A paragraph that is long enough to be the article itself. '.repeat(6)
    const { blocks } = await read(
      `# Title\n\n${body}\n\n[Read also: more](https://example.org)\n\n---\n\n> Liked it? Tell us.\n`,
    )
    expect(blocks.map(block => block.removed)).toEqual([undefined, undefined, 'related-links', 'footer'])
  })

  it.each([
    ['a [link](https://example.org/a_(b)) here', 'a link here'],
    ['![alt](x.png) seen', 'seen'],
    ['**bold**, *slanted*, `code`, ~~gone~~ and __both__', 'bold, slanted, code, gone and both'],
    ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
    ['\\*not\\* marked', '*not* marked'],
    ['a<br>b <b>c</b> and 3 < 4', 'a b c and 3 < 4'],
    ['see <https://example.org> and [ref][1]', 'see https://example.org and ref'],
  ])('unwraps %s', (source, text) => {
    expect(inlineText(source)).toBe(text)
  })
})
