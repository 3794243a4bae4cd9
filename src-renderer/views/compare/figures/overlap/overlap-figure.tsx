import { X } from 'lucide-react'
import { useRef } from 'react'
import type { OverlapCell } from '../../../../../src-main/domain/overlap.ts'
import { Icon } from '../../../../components/icon.tsx'
import { words } from '../../../../languages/words.ts'
import { dataTypeWord } from '../../../../text/fact-words.ts'
import { FigureCard } from '../figure-card.tsx'
import { FigureEmpty } from '../figure-empty.tsx'
import type { FigureProps } from '../figure-props.ts'
import { FigureScroll } from '../figure-scroll.tsx'
import legend from '../legend.module.css'
import { useCard } from '../use-card.ts'
import { useStops } from '../use-stops.ts'
import styles from './overlap-figure.module.css'
import { OverlapPairs } from './overlap-pairs.tsx'

const texts = words.figures.overlap

const Sign = ({ state, isDisputed }: Pick<OverlapCell, 'state' | 'isDisputed'>) => (
  <i className={styles.sign} data-state={state} data-disputed={isDisputed} aria-hidden="true">
    {state === 'not-exposed' && <Icon of={X} size={12} />}
  </i>
)

const stateWords = ({ state, isDisputed }: OverlapCell) => (isDisputed ? texts.disputed : texts.states[state])

/** Which kinds of data were exposed in which breach; a silence is drawn apart from a no. */
export function OverlapFigure({ comparison: { overlap }, columns }: FigureProps) {
  const table = useRef<HTMLTableElement>(null)
  const card = useCard()
  const stops = useStops(
    table,
    overlap.types.map(({ type, cells }) =>
      cells.flatMap((cell, index) => (cell.claims.length === 0 ? [] : { id: `${type} ${index}`, at: index })),
    ),
  )
  if (overlap.types.length === 0) return <FigureEmpty title={texts.nothing} />
  return (
    <>
      <FigureScroll label={texts.label}>
        <div className={styles.both}>
          <table
            ref={table}
            className={styles.matrix}
            data-many={columns.length > 3}
            aria-label={texts.label}
            onKeyDown={stops.onKeyDown}
            onFocus={stops.onFocus}
          >
            <thead>
              <tr>
                <th scope="col">{texts.type}</th>
                {columns.map(({ index, name, isReference }) => (
                  <th key={index} scope="col" title={name} data-reference={isReference}>
                    <span>{name}</span>
                  </th>
                ))}
                <th scope="col">{texts.count}</th>
              </tr>
            </thead>
            <tbody>
              {overlap.types.map(({ type, cells }) => {
                const exposing = cells.filter(({ state }) => state === 'exposed').length
                return (
                  <tr key={type} className={exposing === cells.length ? styles.shared : undefined}>
                    <th scope="row">{dataTypeWord(type)}</th>
                    {cells.map((cell, index) => {
                      const column = columns[index]
                      if (column === undefined) return null
                      const state = stateWords(cell)
                      const content = {
                        title: texts.says(column.name, dataTypeWord(type), state),
                        notes: [],
                        column,
                        claimIds: cell.claims,
                      }
                      return (
                        <td key={column.index} data-reference={column.isReference}>
                          {cell.claims.length === 0 ? (
                            <span className={styles.cell} title={state}>
                              <Sign {...cell} />
                              <span className="sr">{state}</span>
                            </span>
                          ) : (
                            <button
                              type="button"
                              className={styles.cell}
                              aria-label={state}
                              {...stops.of(`${type} ${index}`)}
                              {...card.of(content)}
                            >
                              <Sign {...cell} />
                            </button>
                          )}
                        </td>
                      )
                    })}
                    <td className="num muted">{texts.of(exposing, cells.length)}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
          <OverlapPairs overlap={overlap} columns={columns} />
        </div>
      </FigureScroll>
      <ul className={legend.legend} aria-label={texts.legend}>
        {(['exposed', 'not-exposed', 'silent'] as const).map(state => (
          <li key={state}>
            <Sign state={state} isDisputed={false} />
            {texts.states[state]}
          </li>
        ))}
        <li>{texts.shared(overlap.sharedByAll, overlap.types.length)}</li>
      </ul>
      {card.shown !== null && <FigureCard {...card.shown} />}
    </>
  )
}
