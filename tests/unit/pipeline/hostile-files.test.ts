import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from '../../../src-main/pipeline/read-text.ts'
import { splitSentences } from '../../../src-main/pipeline/stages/split-sentences.ts'
import { textFile } from './source-file.ts'

const names = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a')
const pieces = fc.constantFrom(
  '<div>',
  '</div>',
  '<p>',
  '<ul><li>',
  '</ul>',
  '<table><tr><td>',
  '</tr>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<h1>',
  '</h1>',
  '<a href="/x">',
  '</a>',
  '<article>',
  '<body class="ad">',
  '&amp;',
  '&#0;',
  '# ',
  '- ',
  '1. ',
  '\n',
  '\n\n',
  '---\n',
  '**',
  '[a](',
  ')',
  'Más de 3.000 personas viajaban. ',
  'By Ann Lee | May 3, 2024',
  'S.A. de C.V. ',
  '“',
  '”',
  'e\u0301',
  '\u00ad',
  '\u200b',
  '👨‍👩‍👧',
  '\ud800',
  '\0',
  '|',
  '`',
)

async function check(file: Parameters<typeof readText>[0]) {
  const result = await readText(file)
  if (!result.ok) {
    expect(result.problem.message).toContain(file.name)
    return
  }
  const { text, title, blocks, removed, publishedOn } = result.value
  expect(title.length).toBeGreaterThan(0)
  expect(text.trim().length).toBeGreaterThan(0)
  expect(text).toBe(text.normalize('NFC'))
  for (const { at } of removed) expect(at).toBeLessThanOrEqual(text.length)
  for (const { start, end, text: sentence } of splitSentences({ text, blocks }, 'es')) {
    expect(text.slice(start, end)).toBe(sentence)
  }
  if (publishedOn?.evidence) {
    const { start, end, quote } = publishedOn.evidence
    expect(text.slice(start, end)).toBe(quote)
  }
}

describe('whatever the file', () => {
  it('reads or refuses any bytes, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(names, fc.uint8Array({ maxLength: 400 }), async (name, bytes) =>
        check({ name, bytes }),
      ),
      { numRuns: 300 },
    )
  })

  it('reads or refuses any broken markup, and its places hold', async () => {
    await fc.assert(
      fc.asyncProperty(names, fc.array(pieces, { maxLength: 60 }), async (name, parts) =>
        check(textFile(name, parts.join(''))),
      ),
      { numRuns: 400 },
    )
  })

  it.each([
    ['a.txt', 'one line of ten megabytes', 'palabra '.repeat(1_250_000)],
    ['a.txt', 'hundreds of thousands of lines', 'linea\n'.repeat(200_000)],
    ['a.md', 'emphasis that never closes', '**a '.repeat(50_000)],
    ['a.md', 'links that never close', '[a]('.repeat(200_000)],
    ['a.html', 'spans that never close', `<p>${'<span>x '.repeat(20_000)}`],
    ['a.html', 'comments that never close', '<!--'.repeat(200_000)],
    ['a.html', 'comments before anything else', `${'<!---->'.repeat(500)}${'word '.repeat(2000)}`],
    [
      'a.html',
      'a page of links',
      `<h1>A title of a page</h1>${'<a href="/x">Another story</a> '.repeat(50_000)}<p>words</p>`,
    ],
  ])('%s: reads %s in seconds', async (name, _, text) => {
    expect(await readText(textFile(name, text))).toMatchObject({ ok: true })
  })
})
