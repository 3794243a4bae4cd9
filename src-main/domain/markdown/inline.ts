// What stands inside a line of Markdown. Nothing here makes HTML: a note is drawn from this as elements.
import { linksIn, type WrittenLink } from '../note-links.ts'

export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis' | 'struck'; readonly children: readonly Inline[] }
  | ({ readonly kind: 'link' } & Pick<WrittenLink, 'target' | 'factId' | 'words'>)
  /** An address on the web: shown, never opened. */
  | { readonly kind: 'address'; readonly children: readonly Inline[]; readonly address: string }

const marks = [
  { mark: '**', kind: 'strong' },
  { mark: '__', kind: 'strong' },
  { mark: '~~', kind: 'struck' },
  { mark: '*', kind: 'emphasis' },
  { mark: '_', kind: 'emphasis' },
] as const

/** Emphasis in emphasis goes no deeper: nobody means more, and a hostile note could ask for any depth. */
const deepest = 6

const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign)
const isSpace = (sign: string | undefined) => sign === undefined || /\s/u.test(sign)

interface Found {
  readonly node: Inline
  readonly end: number
}

/** The parts of a stretch of text, in their order. */
export function inlinesOf(text: string, depth = 0): Inline[] {
  const links = new Map(linksIn(text).map(link => [link.start, link]))
  /** Marks that are known to be closed nowhere after this place: each is looked for once. */
  const unclosed = new Set<string>()
  const nodes: Inline[] = []
  let plain = ''
  const add = (node: Inline) => {
    if (plain !== '') nodes.push({ kind: 'text', text: plain })
    plain = ''
    nodes.push(node)
  }
  let at = 0
  while (at < text.length) {
    const escaped = /^\\[\\`*_{}[\]()#+\-.!~|>]/u.exec(text.slice(at, at + 2))
    const found = escaped === null ? foundAt(text, at, { links, unclosed, depth }) : null
    if (found !== null) add(found.node)
    else plain += escaped === null ? (text[at] ?? '') : text.charAt(at + 1)
    at = found?.end ?? at + (escaped === null ? 1 : 2)
  }
  if (plain !== '') nodes.push({ kind: 'text', text: plain })
  return nodes
}

interface Known {
  readonly links: ReadonlyMap<number, WrittenLink>
  readonly unclosed: Set<string>
  readonly depth: number
}

function foundAt(text: string, at: number, { links, unclosed, depth }: Known): Found | null {
  const sign = text[at]
  if (sign === '`') return codeAt(text, at, unclosed)
  const link = links.get(at)
  if (link !== undefined) {
    const { target, factId, words, end } = link
    return { node: { kind: 'link', target, factId, words }, end }
  }
  if (depth >= deepest) return null
  if (sign === '[') return addressAt(text, at, depth)
  if (sign !== '*' && sign !== '_' && sign !== '~') return null
  for (const { mark, kind } of marks) {
    if (!text.startsWith(mark, at)) continue
    const end = unclosed.has(mark) ? -1 : closeOf(text, at, mark)
    if (end < 0) unclosed.add(mark)
    if (end <= at) continue
    const inner = text.slice(at + mark.length, end)
    return { node: { kind, children: inlinesOf(inner, depth + 1) }, end: end + mark.length }
  }
  return null
}

/** Where a mark that opens at `at` is closed; −1 nowhere, 0 when it opens nothing. */
function closeOf(text: string, at: number, mark: string): number {
  const from = at + mark.length
  const isWordy = mark.startsWith('_')
  if (isSpace(text[from]) || (isWordy && isLetter(text[at - 1]))) return 0
  let end = text.indexOf(mark, from + 1)
  while (end >= 0) {
    const isLong = mark.length === 1 && (text[end + 1] === mark || text[end - 1] === mark)
    const isClose = !isSpace(text[end - 1]) && !isLong && !(isWordy && isLetter(text[end + mark.length]))
    // Of three stars in a row the inner one belongs to what stands inside.
    if (isClose) return mark.length === 2 && text[end + 2] === mark[0] ? end + 1 : end
    end = text.indexOf(mark, end + 1)
  }
  return -1
}

/** Text between two equally long runs of backticks, as markdown-prose sees it. */
function codeAt(text: string, at: number, unclosed: Set<string>): Found | null {
  const ticks = /^`+/u.exec(text.slice(at, at + 40))?.[0] ?? '`'
  const isRun = text[at - 1] !== '`'
  if (!isRun || unclosed.has(ticks)) return null
  for (let end = text.indexOf(ticks, at + ticks.length); end >= 0; end = text.indexOf(ticks, end + 1)) {
    if (text[end - 1] === '`' || text[end + ticks.length] === '`') continue
    return {
      node: { kind: 'code', text: text.slice(at + ticks.length, end).trim() },
      end: end + ticks.length,
    }
  }
  unclosed.add(ticks)
  return null
}

/** `[words](address)`. */
function addressAt(text: string, at: number, depth: number): Found | null {
  const match = /^\[([^\][\n]{1,500})\]\(\s*([^\s()]{1,2000})\s*\)/u.exec(text.slice(at, at + 2600))
  if (match === null) return null
  const [whole, inner = '', address = ''] = match
  return { node: { kind: 'address', children: inlinesOf(inner, depth + 1), address }, end: at + whole.length }
}
