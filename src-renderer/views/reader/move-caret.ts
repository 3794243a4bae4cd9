// The caret in a text that is only read: arrow keys set and move it, with Shift they select, with Ctrl by words.
import type { KeyboardEvent } from 'react'

interface Movement {
  /** Left and right are as the eye has them: in Arabic, left goes on. */
  readonly direction: 'forward' | 'backward' | 'left' | 'right'
  readonly granularity: 'character' | 'word' | 'line' | 'lineboundary' | 'paragraph'
  /** Whether the key begins a caret where there is none, or scrolls then. */
  readonly isBeginning: boolean
}

function movementOf({ key, ctrlKey, metaKey }: KeyboardEvent): Movement | null {
  const byWord = ctrlKey || metaKey
  switch (key) {
    case 'ArrowRight':
      return { direction: 'right', granularity: byWord ? 'word' : 'character', isBeginning: true }
    case 'ArrowLeft':
      return { direction: 'left', granularity: byWord ? 'word' : 'character', isBeginning: true }
    case 'ArrowDown':
      return { direction: 'forward', granularity: byWord ? 'paragraph' : 'line', isBeginning: false }
    case 'ArrowUp':
      return { direction: 'backward', granularity: byWord ? 'paragraph' : 'line', isBeginning: false }
    case 'Home':
      return byWord ? null : { direction: 'backward', granularity: 'lineboundary', isBeginning: false }
    case 'End':
      return byWord ? null : { direction: 'forward', granularity: 'lineboundary', isBeginning: false }
    default:
      return null
  }
}

/** The first words in sight. */
function firstInSight(scroller: HTMLElement, root: HTMLElement): Text | null {
  const { top } = scroller.getBoundingClientRect()
  const elements = [...root.querySelectorAll<HTMLElement>('[data-start]')]
  const seen = elements.find(element => element.getBoundingClientRect().bottom > top + 24)
  return seen?.firstChild instanceof Text ? seen.firstChild : null
}

function followCaret(scroller: HTMLElement, { focusNode, focusOffset }: Selection): void {
  if (!(focusNode instanceof Text)) return
  const range = document.createRange()
  range.setStart(focusNode, Math.min(focusOffset, focusNode.length - 1))
  range.setEnd(focusNode, Math.min(focusOffset + 1, focusNode.length))
  const rect = range.getBoundingClientRect()
  const { top, bottom } = scroller.getBoundingClientRect()
  if (rect.top < top + 40) scroller.scrollTop -= top + 40 - rect.top
  else if (rect.bottom > bottom - 60) scroller.scrollTop += rect.bottom - bottom + 60
}

/** Moves the caret as the key says; `begin` is where it starts. True when the key was one of its own. */
export function moveCaret(
  event: KeyboardEvent,
  scroller: HTMLElement,
  root: HTMLElement,
  begin: Range | null,
): boolean {
  const movement = movementOf(event)
  const selection = document.getSelection()
  if (movement === null || selection === null || event.altKey) return false
  const isThere = selection.rangeCount > 0 && root.contains(selection.focusNode)
  if (!isThere && !movement.isBeginning && !event.shiftKey) return false
  if (!isThere) {
    const node = begin?.startContainer ?? firstInSight(scroller, root)
    if (node === null) return false
    selection.collapse(node, begin?.startOffset ?? 0)
  }
  // The first key shows where the caret is; with Shift it selects at once.
  if (isThere || event.shiftKey)
    selection.modify(event.shiftKey ? 'extend' : 'move', movement.direction, movement.granularity)
  followCaret(scroller, selection)
  return true
}
