import { type MouseEvent, type RefObject, useEffect, useState } from 'react'
import { factOf } from '../../../src-main/domain/facts.ts'
import { kinds } from '../../text/claim-words.ts'
import type { ShownClaim } from '../../text/claims-of-article.ts'
import { counted } from '../../text/format.ts'
import styles from './overlays.module.css'
import type { ClaimsLayout } from './use-layout-of-claims.ts'

interface MinimapProps {
  readonly claims: readonly ShownClaim[]
  readonly layout: ClaimsLayout
  readonly focused: number | null
  readonly scroller: RefObject<HTMLElement | null>
}

const edge = 12

/** The whole article at a glance: a lane for each kind, so that place stands in for colour. A click goes there. */
export function Minimap({ claims, layout, focused, scroller }: MinimapProps) {
  const [sight, setSight] = useState({ top: 0, height: 0 })
  useEffect(() => {
    const element = scroller.current
    if (element === null) return
    const look = () => setSight({ top: element.scrollTop, height: element.clientHeight })
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [scroller])

  const scale = layout.height === 0 ? 0 : Math.min(0.62, (sight.height - 2 * edge) / layout.height)
  const y = (top: number) => edge + top * scale
  const x = (left: number) => 7 + ((left - layout.left) / Math.max(1, layout.width)) * 20
  const onClick = (event: MouseEvent) => {
    const element = scroller.current
    if (element === null || scale === 0) return
    const top = (event.clientY - event.currentTarget.getBoundingClientRect().top - edge) / scale
    element.scrollTop = top - element.clientHeight / 2
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a picture for the mouse; the keys scroll the text itself
    <div
      className={styles.map}
      onClick={onClick}
      role="img"
      aria-label={`Map of ${counted(claims.length, 'claim', 'claims')}`}
    >
      <svg aria-hidden="true">
        {layout.lines.map(({ top, left, right }) => (
          <rect
            key={`${top} ${left}`}
            className={styles.line}
            x={x(left)}
            y={y(top)}
            width={Math.max(1, x(right) - x(left))}
            height={Math.max(1, 20 * scale - 2)}
          />
        ))}
        {claims.map(({ claimId, factId }) => {
          const boxes = layout.claims.get(claimId) ?? []
          const [first, last] = [boxes[0], boxes.at(-1)]
          if (first === undefined || last === undefined) return null
          const { kind } = factOf(factId)
          const height = (last.bottom - first.top) * scale
          return (
            <g key={claimId} data-kind={kind}>
              <rect
                className={styles.claim}
                x={29 + kinds.indexOf(kind) * 4}
                y={y(first.top)}
                width="3"
                rx="1"
                height={Math.max(5, height - 1)}
              />
              {claimId === focused && (
                <rect
                  className={styles.focus}
                  x="3.5"
                  y={y(first.top) - 3}
                  width="49"
                  rx="2"
                  height={height + 6}
                />
              )}
            </g>
          )
        })}
        <rect
          className={styles.sight}
          x="1.5"
          y={y(sight.top) - 6.5}
          width="53"
          rx="3"
          height={sight.height * scale}
        />
      </svg>
    </div>
  )
}
