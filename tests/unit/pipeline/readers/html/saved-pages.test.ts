// Real-life markup of many systems in six languages: what is the article's is kept, what is the site's is told why.
import { describe, expect, it } from 'vitest'
import { type ReadText, readText } from '../../../../../src-main/pipeline/read-text.ts'
import { isHidden } from '../../../../../src-main/pipeline/readers/html/furniture.ts'
import { isElement, type PageNode } from '../../../../../src-main/pipeline/readers/html/page-tree.ts'
import { parsePage } from '../../../../../src-main/pipeline/readers/html/parse-page.ts'
import { type SavedPage, savedPages } from '../../../../helpers/saved-pages.ts'

async function read({ name, bytes }: SavedPage): Promise<ReadText> {
  const result = await readText({ name, bytes })
  if (!result.ok) throw new Error(result.problem.message)
  return result.value
}

/** How many paragraphs of the one list stand in the other, each counted once. */
function shareOf(some: readonly string[], others: readonly string[]): number {
  const left = [...others]
  const found = some.filter(paragraph => {
    const at = left.indexOf(paragraph)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return found.length / some.length
}

const scores: { precision: number; recall: number }[] = []

describe.each(savedPages)('$name', page => {
  it('is read in its paragraphs', async () => {
    const { text, blocks } = await read(page)
    const paragraphs = blocks.map(({ start, end }) => text.slice(start, end))
    const score = {
      precision: shareOf(paragraphs, page.paragraphs),
      recall: shareOf(page.paragraphs, paragraphs),
    }
    scores.push(score)
    if (Math.min(score.precision, score.recall) < 0.9) expect(paragraphs).toEqual(page.paragraphs)
  })

  it('says who wrote it, where and when', async () => {
    const { title, byline, outlet, canonicalUrl, publishedOn, origins } = await read(page)
    const known = (value: string | null, origin: string | undefined) =>
      value === null ? null : { value, origin }
    const { removed: _, ...expected } = page.expected
    expect({
      title: known(title, origins.title),
      byline: known(byline, origins.byline),
      outlet: known(outlet, origins.outlet),
      canonicalUrl: known(canonicalUrl, origins.canonicalUrl),
      publishedOn: publishedOn === null ? null : { value: publishedOn.value, origin: publishedOn.origin },
    }).toEqual(expected)
  })

  it('says why what was taken off was', async () => {
    const { removed } = await read(page)
    const reasons = page.expected.removed.map(({ text, reason }) => {
      const found = removed.filter(other => other.text.includes(text) || text.includes(other.text))
      return { text, reason: found.find(other => other.reason === reason)?.reason ?? found[0]?.reason }
    })
    expect(reasons).toEqual(page.expected.removed)
  })

  it('loses nothing that can be seen', async () => {
    const { text, removed } = await read(page)
    const kept = lettersOf([text, ...removed.map(other => other.text)].join('\n'))
    const { root } = parsePage(new TextDecoder().decode(page.bytes))
    expect(visibleTexts(root).filter(seen => !kept.includes(lettersOf(seen)))).toEqual([])
  })
})

it('reads nearly every paragraph of nearly every page', () => {
  const mean = (key: 'precision' | 'recall') =>
    scores.reduce((sum, score) => sum + score[key], 0) / scores.length
  expect(scores.length).toBeGreaterThanOrEqual(24)
  expect(mean('precision')).toBeGreaterThanOrEqual(0.97)
  expect(mean('recall')).toBeGreaterThanOrEqual(0.97)
})

const lettersOf = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')

/** The text nodes below an element that people see. */
function visibleTexts(node: PageNode): string[] {
  if (!isElement(node)) return lettersOf(node) === '' ? [] : [node]
  if (node.tag === 'head' || node.tag === 'title' || isHidden(node.attributes)) return []
  return node.children.flatMap(visibleTexts)
}
