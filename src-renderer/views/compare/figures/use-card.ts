import { type FocusEvent, type MouseEvent, useCallback, useEffect, useId, useRef, useState } from 'react'
import { useStore } from '../../../state/store.ts'
import type { CardContent, ShownCard } from './figure-card.tsx'
import { claimsOf, placeOf } from './figure-columns.ts'

/** Time to move the pointer from a mark to its card. */
const graceMs = 150

/** The card of what is pointed at or in focus; clicking it, or Enter, opens the first sentence it rests on. */
export function useCard() {
  const id = useId()
  const navigate = useStore(state => state.navigate)
  const [card, setCard] = useState<ShownCard | null>(null)
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined)
  const stay = useCallback(() => clearTimeout(leaving.current), [])
  const dismiss = useCallback(() => {
    clearTimeout(leaving.current)
    setCard(null)
  }, [])
  const leave = useCallback(() => {
    clearTimeout(leaving.current)
    leaving.current = setTimeout(() => setCard(null), graceMs)
  }, [])
  useEffect(() => () => clearTimeout(leaving.current), [])

  const show = (content: CardContent, anchor: HTMLElement) => {
    stay()
    setCard({ content, anchor })
  }
  return {
    /** What the card itself is given; null while there is none. */
    shown: card === null ? null : { id, card, onEnter: stay, onLeave: leave, onDismiss: dismiss },
    /** What a mark, a cell or a figure carries. */
    of: (content: CardContent) => ({
      'aria-describedby': card?.content.title === content.title ? id : undefined,
      onMouseEnter: (event: MouseEvent<HTMLElement>) => show(content, event.currentTarget),
      onMouseLeave: leave,
      onFocus: (event: FocusEvent<HTMLElement>) => show(content, event.currentTarget),
      onBlur: dismiss,
      onClick: () => {
        const [claim] = claimsOf(content.column, content.claimIds)
        if (claim !== undefined) navigate(placeOf(content.column, claim))
      },
    }),
  }
}
