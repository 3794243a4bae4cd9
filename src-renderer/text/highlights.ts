// Stretches of text painted with the CSS Custom Highlight API: the text itself is never touched. The browser knows one
// list of ranges for each name, whoever they belong to; two texts side by side paint under the same names.
import type { FactKind } from '../../src-main/domain/fact-id.ts'
import { kinds } from './claim-words.ts'
import { rangeOf, type Segment } from './places.ts'

export interface Mark {
  readonly kind: FactKind
  readonly start: number
  readonly end: number
  readonly isFocused: boolean
}

export type Segments = readonly Segment<Text>[]

const known = new WeakMap<HTMLElement, { readonly content: string; readonly segments: Segments }>()

/** The text nodes of every element that carries `data-start`, in reading order; `content` is the text they are of. */
export function segmentsIn(root: HTMLElement, content: string): Segments {
  const before = known.get(root)
  if (before?.content === content && before.segments[0]?.node.isConnected !== false) return before.segments
  const segments = [...root.querySelectorAll<HTMLElement>('[data-start]')].flatMap(element => {
    const node = element.firstChild
    if (!(node instanceof Text)) return []
    const start = Number(element.dataset.start)
    return [{ start, end: start + node.length, node }]
  })
  known.set(root, { content, segments })
  return segments
}

export function domRange(segments: Segments, start: number, end: number): Range | null {
  const found = rangeOf(segments, start, end)
  if (found === null) return null
  const range = document.createRange()
  range.setStart(found.from.node, found.from.offset)
  range.setEnd(found.to.node, found.to.offset)
  return range
}

const painted = new Map<string, Map<object, readonly Range[]>>()

/** Paints ranges under a name, for an owner, in the place of those it had there; none takes them away. */
export function paintRanges(owner: object, name: string, ranges: readonly Range[], priority = 0): void {
  const owners = painted.get(name) ?? new Map<object, readonly Range[]>()
  if (ranges.length === 0 && !owners.has(owner)) return
  if (ranges.length === 0) owners.delete(owner)
  else owners.set(owner, ranges)
  painted.set(name, owners)
  if (owners.size === 0) {
    CSS.highlights.delete(name)
    return
  }
  // Made one by one: a call takes no tens of thousands of arguments.
  const highlight = new Highlight()
  for (const range of [...owners.values()].flat()) highlight.add(range)
  highlight.priority = priority
  CSS.highlights.set(name, highlight)
}

/** Takes away all that an owner has painted. */
export function unpaint(owner: object): void {
  for (const name of painted.keys()) paintRanges(owner, name, [])
}

/** Paints claims, each kind under its own name, the focused one under another: tints would add up. */
export function paintClaims(owner: object, segments: Segments, marks: readonly Mark[]): void {
  const rangesOf = (some: readonly Mark[]) =>
    some.map(({ start, end }) => domRange(segments, start, end)).filter(range => range !== null)
  for (const kind of kinds) {
    const ofKind = marks.filter(mark => mark.kind === kind)
    paintRanges(owner, `claim-${kind}`, rangesOf(ofKind.filter(mark => !mark.isFocused)), 1)
    paintRanges(owner, `focused-${kind}`, rangesOf(ofKind.filter(mark => mark.isFocused)), 2)
  }
}
