// The clean text as paragraphs and lists, each with its place in it: offsets of claims stay what they are.

export interface TextBlock {
  readonly kind: 'title' | 'paragraph' | 'item'
  /** The stretch shown; a list marker is left out. */
  readonly start: number
  readonly end: number
}

/** A paragraph, or items that follow one another. */
export type TextPart =
  | { readonly kind: 'title' | 'paragraph'; readonly block: TextBlock }
  | { readonly kind: 'list'; readonly blocks: readonly TextBlock[] }

const marker = /^\s*(?:[-–•*‣]|\d{1,3}[.)])\s+/

function blockOf(line: string, start: number, isTitle: boolean): TextBlock {
  const end = start + line.trimEnd().length
  if (isTitle) return { kind: 'title', start, end }
  const length = marker.exec(line)?.[0].length ?? 0
  return { kind: length > 0 ? 'item' : 'paragraph', start: start + length, end }
}

/** One block a line; empty lines separate and are not shown. */
export function blocksOf(text: string, title: string): TextBlock[] {
  const blocks: TextBlock[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '')
      blocks.push(blockOf(line, start, blocks.length === 0 && line.trim() === title.trim()))
    start += line.length + 1
  }
  return blocks
}

/** Blocks with neighbouring items gathered into lists. */
export function partsOf(blocks: readonly TextBlock[]): TextPart[] {
  const parts: TextPart[] = []
  let items: TextBlock[] = []
  for (const block of blocks) {
    if (block.kind !== 'item') {
      items = []
      parts.push({ kind: block.kind, block })
      continue
    }
    if (items.length === 0) parts.push({ kind: 'list', blocks: items })
    items.push(block)
  }
  return parts
}
