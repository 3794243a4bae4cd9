// The saved pages of `tests/fixtures/pages`, with what is to be read from each.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Origin } from '../../src-main/domain/article.ts'

const folder = join(import.meta.dirname, '..', 'fixtures', 'pages')

interface Known {
  readonly value: string
  readonly origin: Origin
}

/** What a page says about itself, and which of its texts are taken off, and why. */
export interface Expected {
  readonly title: Known
  readonly byline: Known | null
  readonly outlet: Known | null
  readonly canonicalUrl: Known | null
  readonly publishedOn: Known | null
  readonly removed: readonly { readonly text: string; readonly reason: string }[]
}

export interface SavedPage {
  readonly name: string
  readonly bytes: Uint8Array
  readonly paragraphs: readonly string[]
  readonly expected: Expected
}

/** All pages, by name. */
export const savedPages: readonly SavedPage[] = readdirSync(folder)
  .filter(name => name.endsWith('.html'))
  .map(name => {
    const file = join(folder, name.replace(/\.html$/, ''))
    return {
      name,
      bytes: readFileSync(`${file}.html`),
      paragraphs: readFileSync(`${file}.expected.txt`, 'utf8').trim().split('\n\n'),
      expected: JSON.parse(readFileSync(`${file}.expected.json`, 'utf8')),
    }
  })
