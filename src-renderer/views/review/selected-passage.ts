import type { Passage } from '../../state/view.ts'
import { segmentsIn } from '../../text/highlights.ts'

/**
 * The words selected, as a place in the clean text; null where none of it is. A selection may begin and end outside of
 * the text's own nodes: a triple click ends where the next paragraph begins.
 */
export function selectedPassage(text: HTMLElement): Passage | null {
  const selection = window.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const touched = segmentsIn(text).filter(({ node }) => range.intersectsNode(node))
  const places = touched.flatMap(({ start, end, node }) => {
    const from = node === range.startContainer ? start + range.startOffset : start
    const to = node === range.endContainer ? start + range.endOffset : end
    return from < to ? [{ start: from, end: to }] : []
  })
  const [first, last] = [places[0], places.at(-1)]
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end }
}
