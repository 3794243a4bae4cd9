import { useRef } from 'react'
import { words } from '../../../../languages/words.ts'
import { useTextScale } from '../../../../state/use-text-scale.ts'
import { useWidth } from '../../../library/use-width.ts'
import { FigureCard } from '../figure-card.tsx'
import type { FigureProps } from '../figure-props.ts'
import { textWidth } from '../text-width.ts'
import { useCard } from '../use-card.ts'
import { useStops } from '../use-stops.ts'
import { FigureMark } from './figure-mark.tsx'
import styles from './people.module.css'
import { PeopleAxis } from './people-axis.tsx'
import { peopleItems } from './people-items.ts'
import { decadesShown, decadeTicks, peopleScale, threshold } from './people-scale.ts'
import { besideFigure } from './people-words.ts'

const texts = words.figures.people

const rowHeight = 40
const rivalHeight = 13

/** The people affected of each breach on a scale of powers of ten. */
export function PeopleFigureView({ comparison, columns }: FigureProps) {
  const scale = useTextScale()
  const holder = useRef<HTMLDivElement>(null)
  const axis = useRef<HTMLDivElement>(null)
  const width = useWidth(axis)
  const decades = decadesShown(comparison.people)
  const x = peopleScale(decades, width)
  const ticks = decadeTicks(decades, Math.floor(width / (80 * scale)))
  const rows = columns.map(column => {
    const figure = comparison.people[column.index] ?? null
    return { column, figure, items: peopleItems({ column, figure, scale: x, width }) }
  })
  const stops = useStops(
    holder,
    rows.map(({ items }) => items.map(({ id, drawing }) => ({ id, at: drawing.at }))),
  )
  const card = useCard()
  const middle = 14 * scale
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its buttons are what is stopped at; this only hears their keys.
    <div ref={holder} className={styles.people} onKeyDown={stops.onKeyDown} onFocus={stops.onFocus}>
      <div className={styles.head}>
        <div ref={axis} className={styles.axisPlace}>
          <PeopleAxis ticks={ticks} x={x} width={width} scale={scale} />
        </div>
      </div>
      <ol aria-label={texts.label}>
        {rows.map(({ column, figure, items }) => {
          const beside = figure === null ? '' : besideFigure(figure)
          const [own] = items
          // Other sources stand on a line of their own.
          const height = (items.length > 1 ? rowHeight + rivalHeight : rowHeight) * scale
          const wide = textWidth(beside, scale)
          const from = own === undefined ? 0 : Math.max(0, Math.min(own.drawing.at - 5 * scale, width - wide))
          return (
            <li
              key={column.index}
              className={styles.row}
              data-reference={column.isReference}
              aria-label={column.name}
            >
              <div className={styles.name}>
                <span title={column.name}>{column.name}</span>
                {column.isReference && <b>{words.figures.card.reference}</b>}
              </div>
              <div className={styles.plot} style={{ height }}>
                <svg width={width} height={height} className={styles.drawing} aria-hidden="true">
                  {ticks.map(tick => (
                    <line key={tick} x1={x(tick)} x2={x(tick)} y2={height} className={styles.grid} />
                  ))}
                  <line x1={x(threshold)} x2={x(threshold)} y2={height} className={styles.limit} />
                  {items.toReversed().map(({ id, drawing, isRival }) => (
                    <FigureMark
                      key={id}
                      drawing={drawing}
                      isRival={isRival}
                      middle={isRival ? middle + rivalHeight * scale : middle}
                      scale={scale}
                    />
                  ))}
                  <text x={from} y={height - 6 * scale} className={styles.words}>
                    {beside}
                  </text>
                </svg>
                {figure === null && <p className={styles.emptiness}>{texts.notStated}</p>}
                {items.map(({ id, drawing, isRival, content }) => {
                  const target = 24 * scale
                  const room = Math.max(0, target - (drawing.to - drawing.from)) / 2
                  return (
                    <button
                      key={id}
                      type="button"
                      className={styles.target}
                      aria-label={content.title}
                      style={{
                        left: drawing.from - room,
                        width: Math.max(target, drawing.to - drawing.from),
                        top: (isRival ? middle + rivalHeight * scale : middle) - target / 2,
                        height: target,
                      }}
                      {...stops.of(id)}
                      {...card.of(content)}
                    />
                  )
                })}
              </div>
            </li>
          )
        })}
      </ol>
      {card.shown !== null && <FigureCard {...card.shown} />}
    </div>
  )
}
