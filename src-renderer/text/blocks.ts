// The clean text as paragraphs and lists, each with its place in it: offsets of claims stay what they are.

export interface TextBlock {
  readonly kind: 'title' | 'paragraph' | 'item'
  /** The stretch shown; a list marker is left out. */
  readonly start: number
  readonly end: number
  /** True for a piece of a paragraph too long to be laid out at once that is not its first. */
  readonly isContinued?: boolean
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

/** A paragraph of more characters is shown in pieces: a browser lays out a paragraph as a whole. */
const longestBlock = 8000

/** The block, or the pieces of one that is too long, cut at the end of a sentence or between words. */
function pieces(block: TextBlock, text: string): TextBlock[] {
  const cut: TextBlock[] = []
  let { start } = block
  while (block.end - start > longestBlock) {
    const window = text.slice(start + longestBlock / 2, start + longestBlock)
    const sentence = Math.max(...['. ', '! ', '? ', '。'].map(sign => window.lastIndexOf(sign)))
    const word = sentence < 0 ? window.lastIndexOf(' ') : sentence + 1
    const length =
      word < 0
        ? longestBlock - (isHighHalf(text, start + longestBlock - 1) ? 1 : 0)
        : longestBlock / 2 + word + 1
    cut.push({ ...block, start, end: start + length, ...(start > block.start && { isContinued: true }) })
    start += length
  }
  cut.push({ ...block, start, ...(start > block.start && { isContinued: true }) })
  return cut
}

const isHighHalf = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xd800

/** One block a line; empty lines separate and are not shown. */
export function blocksOf(text: string, title: string): TextBlock[] {
  const blocks: TextBlock[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '')
      blocks.push(...pieces(blockOf(line, start, blocks.length === 0 && line.trim() === title.trim()), text))
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
