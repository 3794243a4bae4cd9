// Links in notes: `[[B-0003]]`, `[[A-0012|the first report]]`, `[[B-0003#people]]`. In code they are text.
import type { FactId } from './fact-id.ts'
import { articleId, breachId, highlightId, noteId } from './ids.ts'
import { proseOf } from './markdown-prose.ts'
import type { LinkTarget } from './note.ts'
import { factCalled } from './search/fields.ts'

/** A link where it stands in the Markdown, in UTF-16 code units, brackets included. */
export interface WrittenLink {
  readonly target: LinkTarget
  readonly factId: FactId | null
  /** What is to be read in its place; null for the id. */
  readonly words: string | null
  readonly start: number
  readonly end: number
}

const ids = { A: articleId, B: breachId, N: noteId, H: highlightId } as const

const link =
  /\[\[\s*(?<kind>[ABNH])-(?<number>\d{1,15})(?:#(?<fact>[\w.]+))?\s*(?:\|(?<words>[^\]\n]*))?\]\]/giu

/** The links of a note, in their order. */
export function linksIn(markdown: string): WrittenLink[] {
  const prose = proseOf(markdown)
  const links: WrittenLink[] = []
  for (const { 0: text, index, groups } of prose.matchAll(link)) {
    const kind = (groups?.kind ?? '').toUpperCase() as keyof typeof ids
    const factId = groups?.fact === undefined ? null : factCalled(groups.fact)
    // What is no fact of a breach is no link.
    if (groups?.fact !== undefined && (factId === null || kind !== 'B')) continue
    const words = groups?.words?.trim()
    links.push({
      target: ids[kind](Number(groups?.number)),
      factId,
      words: words === undefined || words === '' ? null : words,
      start: index,
      end: index + text.length,
    })
  }
  return links
}

/** The line of the text around a place. */
export function lineAt(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at)
  return text.slice(start, end < 0 ? text.length : end).trim()
}
