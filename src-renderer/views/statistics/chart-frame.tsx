import { type ReactNode, useId } from 'react'
import type { FactKind } from '../../../src-main/domain/fact-id.ts'
import { Segmented } from '../../components/segmented.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import styles from './chart-frame.module.css'

const texts = words.statistics.chartFrame

interface ChartFrameProps {
  /** What the choice between chart and table is kept under. */
  readonly id: string
  readonly title: string
  /** How it is to be read. */
  readonly legend?: ReactNode
  /** How many breaches it rests on. */
  readonly restsOn?: string
  readonly kind: FactKind
  readonly control?: ReactNode
  readonly chart: ReactNode
  readonly table: ReactNode
}

/** A chart and the table behind it, under their title; which of both is shown is kept. */
export function ChartFrame({ id, title, legend, restsOn, kind, control, chart, table }: ChartFrameProps) {
  const heading = useId()
  const asTables = useStore(({ view }) => (view.kind === 'statistics' ? view.settings.asTables : none))
  const arrange = useStore(state => state.arrangeStatistics)
  const isTable = asTables.includes(id)
  const show = (as: 'chart' | 'table') => {
    const others = asTables.filter(other => other !== id)
    arrange({ asTables: as === 'table' ? [...others, id].sort() : others })
  }
  return (
    <figure className={styles.figure} aria-labelledby={heading} data-kind={kind} data-chart={id}>
      <figcaption className={styles.caption}>
        <h2 id={heading}>{title}</h2>
        {control}
        <span className="grow" />
        <Segmented
          label={texts.as(title)}
          value={isTable ? 'table' : 'chart'}
          choices={[
            { value: 'chart', label: texts.chart },
            { value: 'table', label: texts.table },
          ]}
          onChange={show}
        />
        <p className={styles.legend}>
          {restsOn} {!isTable && legend}
        </p>
      </figcaption>
      {isTable ? <div className={styles.table}>{table}</div> : chart}
    </figure>
  )
}

const none: readonly string[] = []
