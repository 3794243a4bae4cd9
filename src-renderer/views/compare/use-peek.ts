import { type FocusEvent, type MouseEvent, useCallback, useEffect, useRef, useState } from 'react'
import { isPlaceOnly } from '../../components/use-focus-when-lost.ts'

/** Milliseconds a pointer rests on a cell before it is told of; somebody crossing the table is not held up. */
const restsFor = 180
/** Milliseconds to get from the cell to what is shown beside it. */
const reachesIn = 140

/** Takes away what is shown of another cell: one at a time. */
let hideOther: (() => void) | null = null

/** Whether the evidence of a cell is shown: on hover and on focus, until Escape. */
export function usePeek() {
  const [isShown, setShown] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const hide = useCallback(() => {
    clearTimeout(timer.current)
    setShown(false)
  }, [])
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      if (hideOther === hide) hideOther = null
    },
    [hide],
  )
  const show = (isNext: boolean) => {
    if (!isNext) return hide()
    if (hideOther !== hide) hideOther?.()
    hideOther = hide
    clearTimeout(timer.current)
    setShown(true)
  }
  const after = (milliseconds: number, isNext: boolean) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => show(isNext), milliseconds)
  }
  return {
    isShown,
    show,
    /** The pointer moved over the cell; where the table moves under the pointer, nobody points at anything. */
    point: ({ movementX, movementY }: MouseEvent) => {
      if (!isShown && (movementX !== 0 || movementY !== 0)) after(restsFor, true)
    },
    /** Over the cell, or over what is shown beside it. */
    hover: (isOver: boolean) => {
      if (isOver) clearTimeout(timer.current)
      else after(reachesIn, false)
    },
    /** Focus that comes back to a cell by itself, as after reading a sentence, shows nothing over the table. */
    focus: ({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>) =>
      show(!isPlaceOnly(relatedTarget) && currentTarget.matches(':focus-visible')),
    blur: () => show(false),
  }
}
