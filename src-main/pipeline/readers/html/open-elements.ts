// Which elements are open while a page is parsed, and which of them a tag closes, as browsers decide it.
import { isInline } from './inline-tags.ts'

const cells = ['td', 'th', 'caption', 'table']
// biome-ignore format: a list
const formatting = new Set([
  'abbr', 'b', 'big', 'cite', 'code', 'del', 'em', 'font', 'i', 'ins', 'kbd', 'mark', 'nobr', 'q', 's', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var',
])
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']

interface Closing {
  /** The elements an opening tag closes. */
  readonly closes: readonly string[]
  /** Elements these must lie in: one that is open further out stays open. */
  readonly within: readonly string[]
}

const row = { closes: ['tr', 'td', 'th'], within: ['table'] }
const part = { closes: ['thead', 'tbody', 'tfoot', 'caption', ...row.closes], within: ['table'] }
const term = { closes: ['dt', 'dd'], within: ['dl', ...cells] }
const byOpening = new Map<string, Closing>(
  Object.entries({
    body: { closes: ['head'], within: [] },
    li: { closes: ['li'], within: ['ul', 'ol', 'menu', 'article', 'section', ...cells] },
    dt: term,
    dd: term,
    thead: part,
    tbody: part,
    tfoot: part,
    tr: row,
    td: { closes: ['td', 'th'], within: ['tr', 'table'] },
    th: { closes: ['td', 'th'], within: ['tr', 'table'] },
    option: { closes: ['option'], within: ['select', 'datalist'] },
    optgroup: { closes: ['option', 'optgroup'], within: ['select'] },
    a: { closes: ['a'], within: cells },
    ...Object.fromEntries(headings.map(tag => [tag, { closes: ['p', ...headings], within: cells }])),
  }),
)
const paragraph: Closing = { closes: ['p'], within: ['button', 'object', ...cells] }
const byClosing = new Map<string, readonly string[]>(
  Object.entries({
    table: [],
    caption: ['table'],
    td: ['table'],
    th: ['table'],
    tr: ['table'],
    thead: ['table'],
    tbody: ['table'],
    tfoot: ['table'],
    li: ['ul', 'ol', ...cells],
  }),
)

/** The names of the open elements, from the outermost on. Every question takes constant time, however many are open. */
export interface OpenElements {
  readonly size: number
  /** How many elements stay open when this tag opens. */
  keptByOpening(tag: string): number
  /** How many elements stay open when this tag closes: all of them when it closes nothing. */
  keptByClosing(tag: string): number
  push(tag: string): void
  pop(): string | undefined
}

/** No element is open. */
export function openElements(): OpenElements {
  const tags: string[] = []
  const places = new Map<string, number[]>()
  const blocks: number[] = []
  const last = (tag: string) => places.get(tag)?.at(-1) ?? -1
  const lastOf = (some: readonly string[]) => {
    let found = -1
    for (const tag of some) found = Math.max(found, last(tag))
    return found
  }
  /** The outermost of the elements that lie inside a boundary. */
  const outermost = ({ closes, within }: Closing) => {
    const boundary = lastOf(within)
    let found = tags.length
    for (const tag of closes) {
      const place = last(tag)
      if (place > boundary && place < found) found = place
    }
    return found
  }
  return {
    get size() {
      return tags.length
    },
    keptByOpening(tag) {
      const closing = byOpening.get(tag) ?? (isInline(tag) ? undefined : paragraph)
      return closing === undefined ? tags.length : outermost(closing)
    },
    keptByClosing(tag) {
      const place = headings.includes(tag) ? lastOf(headings) : last(tag)
      if (place < 0 || place < lastOf(byClosing.get(tag) ?? cells)) return tags.length
      // "<b><p>one</b> two</p>": what browsers make of it reads as if the tag were not there.
      const isCrossed = formatting.has(tag) && (blocks.at(-1) ?? -1) > place
      return isCrossed ? tags.length : place
    },
    push(tag) {
      if (!isInline(tag)) blocks.push(tags.length)
      const known = places.get(tag)
      if (known === undefined) places.set(tag, [tags.length])
      else known.push(tags.length)
      tags.push(tag)
    },
    pop() {
      const tag = tags.pop()
      if (tag === undefined) return undefined
      places.get(tag)?.pop()
      if (blocks.at(-1) === tags.length) blocks.pop()
      return tag
    },
  }
}
