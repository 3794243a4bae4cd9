import type { PdfText } from './make-pdf.ts'

/** Where a column of text stands, and how it is set. */
export interface ColumnPlan {
  readonly x: number
  /** The first baseline, from the foot of the page. */
  readonly y: number
  /** Characters on a line; the type is as wide for each of them. */
  readonly width: number
  readonly size?: number
  readonly leading?: number
  /** Lines down to the foot of the column; the rest is left for the next. */
  readonly lines?: number
  /** How far the first line of each paragraph is set in, in characters. */
  readonly indent?: number
}

/** Lines of a text wrapped at a width; a word with `\u00ac` in it is divided there when its line ends. */
export function wrapped(text: string, width: number, indent = 0): string[] {
  const lines: string[] = []
  let line = ' '.repeat(indent)
  for (const word of text.split(' ')) {
    const [head = '', tail] = word.split('\u00ac')
    const whole = `${head}${tail ?? ''}`
    const lead = line.trim() === '' ? line : `${line} `
    if (lead.length + whole.length <= width) line = lead + whole
    else if (tail !== undefined && lead.length + head.length < width) {
      lines.push(`${lead}${head}-`)
      line = tail
    } else {
      lines.push(line)
      line = whole
    }
  }
  return [...lines, line]
}

/** Sets paragraphs in columns one after the other. */
export function setColumns(paragraphs: readonly string[], columns: readonly ColumnPlan[]): PdfText[][] {
  const open = [...columns]
  const pages: PdfText[][] = []
  let column = open.shift()
  let texts: PdfText[] = []
  for (const paragraph of paragraphs) {
    const rest = wrapped(paragraph, column?.width ?? 0, column?.indent)
    for (const line of rest) {
      if (column === undefined) throw new Error('the text does not fit into its columns')
      const { x, y, size = 8, leading = 10, lines = 60 } = column
      const setIn = line.length - line.trimStart().length
      texts.push({
        x: x + setIn * 0.6 * size,
        y: y - texts.length * leading,
        size,
        font: 'mono',
        text: line.trim(),
      })
      if (texts.length < lines) continue
      pages.push(texts)
      texts = []
      column = open.shift()
    }
  }
  return [...pages, texts]
}
