import type { Block } from '../draft.ts'
import { inlineText, isOnlyLink } from './inline-markdown.ts'

const rule = /^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/
const heading = /^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*$/
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/
const item = /^([ \t]*)([-*+]|\d{1,4}[.)])[ \t]+(\S.*)$/
const quote = /^ {0,3}>[ \t]?/
const fence = /^ {0,3}(?:```|~~~)/
const definition = /^ {0,3}\[[^\]]+\]:\s*\S+/
const tableLine = /^\s*\|.*\|\s*$/
const tableRule = /^[\s|:-]+$/

/** Blocks at most this many after the last rule are the site's, when they are few beside the article. */
const maxFootnotes = 3

type Open = { kind: Block['kind']; lines: string[]; depth?: number; marker?: string }

/** The blocks of markdown, in reading order. */
export function markdownBlocks(markdown: string): Block[] {
  const blocks: Block[] = []
  const rules: number[] = []
  const indents: number[] = []
  let open: Open | null = null
  let isCode = false

  const close = () => {
    if (open !== null) blocks.push(...toBlock(open))
    open = null
  }
  for (const raw of markdown.split('\n')) {
    const line: string = isCode ? raw : raw.replace(quote, '')
    if (fence.test(line)) {
      close()
      isCode = !isCode
    } else if (isCode) {
      blocks.push(...toBlock({ kind: 'paragraph', lines: [`\`${line}\``] }))
    } else if (line.trim() === '' || definition.test(line)) {
      close()
    } else if (open?.kind === 'paragraph' && underline.test(line)) {
      open.kind = 'heading'
      close()
    } else if (rule.test(line)) {
      close()
      rules.push(blocks.length)
    } else if (heading.test(line)) {
      close()
      blocks.push(...toBlock({ kind: 'heading', lines: [heading.exec(line)?.[1] ?? ''] }))
    } else if (tableLine.test(line)) {
      close()
      if (!tableRule.test(line)) blocks.push(...toBlock({ kind: 'table-row', lines: [cells(line)] }))
    } else {
      const [, indent = '', marker = '', content] = item.exec(line) ?? []
      if (content !== undefined) {
        close()
        open = { kind: 'list-item', lines: [content], depth: depthOf(indent, indents) }
        if (/\d/.test(marker)) open.marker = marker
      } else if (open !== null) open.lines.push(line)
      else {
        open = { kind: 'paragraph', lines: [line] }
        indents.length = 0
      }
    }
  }
  close()
  return withoutFoot(blocks, rules.at(-1))
}

/** The level of an item, by the indents of the items before it. */
function depthOf(indent: string, indents: number[]): number {
  const width = indent.replaceAll('\t', '    ').length
  while (indents.length > 0 && (indents.at(-1) ?? 0) > width) indents.pop()
  if ((indents.at(-1) ?? -1) < width) indents.push(width)
  return indents.length
}

const cells = (line: string) =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .replaceAll('|', ' | ')

function toBlock({ kind, lines, depth, marker }: Open): Block[] {
  const markdown = lines.join('\n')
  const text = inlineText(markdown)
  if (text === '') return []
  return [
    {
      kind,
      text,
      ...(depth !== undefined && { depth }),
      ...(marker !== undefined && { marker }),
      ...(isOnlyLink(markdown) && kind === 'paragraph' && { removed: 'related-links' }),
    },
  ]
}

/** Takes off what follows the last rule when it is only a few lines: the site's own word, not the article's. */
function withoutFoot(blocks: Block[], lastRule: number | undefined): Block[] {
  if (lastRule === undefined || lastRule === 0 || lastRule === blocks.length) return blocks
  const lengthOf = (some: readonly Block[]) => some.reduce((sum, block) => sum + block.text.length, 0)
  const foot = blocks.slice(lastRule)
  const isSmall = foot.length <= maxFootnotes && lengthOf(foot) * 8 < lengthOf(blocks)
  return isSmall ? blocks.map((block, i) => (i < lastRule ? block : { ...block, removed: 'footer' })) : blocks
}
