import type { Block } from '../../draft.ts'
import { normaliseText } from '../../stages/normalise-text.ts'
import { repairMojibake } from '../../stages/repair-mojibake.ts'
import { articleBlocks, asBlock } from '../html/article-blocks.ts'
import { pageBlocks } from '../html/page-blocks.ts'
import { pageFacts } from '../html/page-facts.ts'
import { parsePage } from '../html/parse-page.ts'
import { plainBlocks } from '../plain-text.ts'
import { withoutEntities } from './plain-words.ts'

/** A text as blocks, and what a person should know about it. */
export interface TextCell {
  readonly blocks: readonly Block[]
  readonly notes: readonly string[]
}

/** Reads the cell that holds the text: markup as markup, anything else as plain text. */
export async function textCell(cell: string, hasTitle: boolean): Promise<TextCell> {
  const repaired = repairMojibake(cell)
  const notes = repaired === null ? [] : ['Letters that had been encoded twice (Ã© for é) were repaired.']
  const { text, mark, missing } = withoutMark(unescaped(repaired ?? cell))
  if (missing !== null) {
    notes.push(`Only the beginning of this article is in the file: ${missing} characters of it are missing.`)
  }
  const blocks = isMarkup(text) ? await markupBlocks(text) : plainBlocks(plainText(text), !hasTitle)
  const rest: Block[] = mark === null ? [] : [{ kind: 'paragraph', text: mark, removed: 'truncation-mark' }]
  return { blocks: [...blocks, ...rest], notes }
}

/** News services cut a text off and say by how much: `the clinic sa… [+2314 chars]`. */
function withoutMark(text: string): { text: string; mark: string | null; missing: string | null } {
  const [mark, missing] = /\[\+(\d{1,9}) chars?\]\s*$/.exec(text.slice(-40)) ?? []
  if (mark === undefined || missing === undefined) return { text, mark: null, missing: null }
  return { text: text.slice(0, -mark.length).trimEnd(), mark: mark.trim(), missing }
}

const blockTag =
  /<\/?(?:p|div|br|h[1-6]|ul|ol|li|blockquote|table|tr|section|article|main|figure|pre|html|body)(?:\s[^<>]{0,1000})?\/?>/gi
const opensWithTag = /^\s*<(?:!doctype|!--|\?xml|\/?[a-z][a-z0-9]*[\s/>])/i
const escapedTag = /^\s*&lt;(?:!doctype|[a-z][a-z0-9]*(?:\s|\/|&gt;))/i
const wholePage = /^[^<]{0,200}<(?:!doctype\s+html|html|head|body)[\s>]/i

/** Enough of a text to tell markup from prose. */
const told = 20_000

function isMarkup(text: string): boolean {
  const head = text.slice(0, told)
  if (opensWithTag.test(head)) return true
  return (head.match(blockTag)?.length ?? 0) > 1
}

async function markupBlocks(text: string): Promise<readonly Block[]> {
  const page = parsePage(text)
  if (!wholePage.test(text.slice(0, told))) return pageBlocks(page.root).blocks.map(asBlock)
  return (await articleBlocks(page.root, pageFacts(page))).blocks
}

/** Line ends that were written out as `\n`, and markup that was escaped as a whole. */
function unescaped(text: string): string {
  const lines =
    !text.includes('\n') && /[.!?…"”»>]\s?(?:\\r)?\\n/.test(text) ? text.replace(/(?:\\r)?\\n/g, '\n') : text
  return escapedTag.test(lines.slice(0, told)) ? withoutEntities(lines) : lines
}

const plainText = (text: string) => normaliseText(withoutEntities(text)).replace(/\r\n?/g, '\n')
