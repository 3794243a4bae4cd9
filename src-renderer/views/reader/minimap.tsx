import { type MouseEvent, memo, type RefObject, useEffect, useState } from 'react'
import { factOf } from '../../../src-main/domain/facts.ts'
import { words } from '../../languages/words.ts'
import { kinds } from '../../text/claim-words.ts'
import type { ShownClaim } from '../../text/claims-of-article.ts'
import type { Box } from './boxes.ts'
import styles from './overlays.module.css'
import type { TextLayout } from './use-layout-of-text.ts'

const texts = words.reader.minimap

interface MinimapProps {
  readonly claims: readonly ShownClaim[]
  readonly layout: TextLayout
  readonly focused: number | null
  readonly scroller: RefObject<HTMLElement | null>
}

const edge = 12

interface DrawnProps extends Omit<MinimapProps, 'scroller'> {
  readonly scale: number
}

/** What does not change while the text is scrolled. */
const Drawn = memo(({ claims, layout, focused, scale }: DrawnProps) => {
  const y = (top: number) => edge + top * scale
  const x = (left: number) => 7 + ((left - layout.left) / Math.max(1, layout.width)) * 20
  // One path for all lines: a long text has thousands, and all of them move when a chunk of it is laid out.
  const bar = ({ top, bottom, left, right }: Box): string => {
    const [width, height] = [Math.max(1, x(right) - x(left)), Math.max(1, (bottom - top) * 0.8 * scale - 1)]
    return `M${x(left).toFixed(1)} ${y(top).toFixed(1)}h${width.toFixed(1)}v${height.toFixed(1)}h${(-width).toFixed(1)}z`
  }
  return (
    <>
      <path className={styles.line} d={layout.lines.map(bar).join('')} />
      {claims.map(({ claimId, factId }) => {
        const boxes = layout.boxes.get(String(claimId)) ?? []
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
    </>
  )
})

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
  const goTo = (event: MouseEvent) => {
    const element = scroller.current
    if (element === null || scale === 0 || event.buttons === 0) return
    const top = (event.clientY - event.currentTarget.getBoundingClientRect().top - edge) / scale
    element.scrollTop = top - element.clientHeight / 2
  }
  return (
    <div
      className={styles.map}
      onPointerDown={goTo}
      onPointerMove={goTo}
      role="img"
      aria-label={texts.map(claims.length)}
    >
      <svg aria-hidden="true">
        <Drawn claims={claims} layout={layout} focused={focused} scale={scale} />
        <rect
          className={styles.sight}
          x="1.5"
          y={edge + sight.top * scale - 6.5}
          width="53"
          rx="3"
          height={Math.max(6, sight.height * scale)}
        />
      </svg>
    </div>
  )
}
