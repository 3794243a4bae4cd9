// Claims painted on the article with the CSS Custom Highlight API: the text itself is never touched.
import type { FactKind } from '../../src-main/domain/fact-id.ts'
import { kinds } from './claim-words.ts'
import { rangeOf, type Segment } from './places.ts'

export interface Mark {
  readonly kind: FactKind
  readonly start: number
  readonly end: number
  readonly isFocused: boolean
}

/** The text nodes of every element that carries `data-start`, in reading order. */
export function segmentsIn(root: HTMLElement): Segment<Text>[] {
  return [...root.querySelectorAll<HTMLElement>('[data-start]')].flatMap(element => {
    const node = element.firstChild
    if (!(node instanceof Text)) return []
    const start = Number(element.dataset.start)
    return [{ start, end: start + node.length, node }]
  })
}

export function domRange(segments: readonly Segment<Text>[], start: number, end: number): Range | null {
  const found = rangeOf(segments, start, end)
  if (found === null) return null
  const range = document.createRange()
  range.setStart(found.from.node, found.from.offset)
  range.setEnd(found.to.node, found.to.offset)
  return range
}

/** Paints the marks, each kind under its own name, the focused one under another: tints would add up. */
export function paint(segments: readonly Segment<Text>[], marks: readonly Mark[]): void {
  for (const kind of kinds) {
    const ofKind = marks.filter(mark => mark.kind === kind)
    const others = ofKind.filter(mark => !mark.isFocused)
    const focused = ofKind.filter(mark => mark.isFocused)
    set(`claim-${kind}`, segments, others, 0)
    set(`focused-${kind}`, segments, focused, 1)
  }
}

function set(
  name: string,
  segments: readonly Segment<Text>[],
  marks: readonly Mark[],
  priority: number,
): void {
  const ranges = marks.map(({ start, end }) => domRange(segments, start, end)).filter(range => range !== null)
  const highlight = new Highlight(...ranges)
  highlight.priority = priority
  CSS.highlights.set(name, highlight)
}

/** Paints a passage over the claims in it; null takes it away. */
export function paintPassage(range: Range | null): void {
  const highlight = new Highlight(...(range === null ? [] : [range]))
  highlight.priority = 2
  CSS.highlights.set('passage', highlight)
}

export function unpaint(): void {
  CSS.highlights.delete('passage')
  for (const kind of kinds) {
    CSS.highlights.delete(`claim-${kind}`)
    CSS.highlights.delete(`focused-${kind}`)
  }
}
