import type { BreachSummary } from '../../../src-main/domain/breach.ts'
import { wordFor } from '../../../src-main/domain/wording.ts'
import { Figure } from '../../components/figure.tsx'
import { GridCell } from '../../components/grid-parts.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { TagMarks } from '../../components/tag-mark.tsx'
import { formatCount, formatCountry } from '../../text/format.ts'
import { formatDate, formatDayInYear } from '../../text/format-date.ts'
import { toldBy } from '../../text/likeness.ts'
import styles from './cells.module.css'

interface BreachCellsProps {
  readonly breach: BreachSummary
  /** Under a heading with the year, the date leaves it out. */
  readonly isByYear: boolean
  readonly colours: ReadonlyMap<string, string>
}

export function BreachCells({ breach, isByYear, colours }: BreachCellsProps) {
  const {
    name,
    country,
    sector,
    individualsAffected,
    qualifier,
    discovered,
    articles,
    sources,
    tags,
    state,
  } = breach
  return (
    <>
      <GridCell>
        <StateMark state={state} isCalm />
      </GridCell>
      <GridCell className={`${styles.name} clip`} title={name}>
        {name}
        {country !== null && (
          <span className={styles.country} title={formatCountry(country)}>
            {country}
          </span>
        )}
      </GridCell>
      <GridCell className={`${styles.note} ${styles.wideOnly} clip`}>
        {sector !== null && wordFor(sector)}
      </GridCell>
      <GridCell className={styles.right}>
        {individualsAffected !== null && (
          <Figure text={formatCount(individualsAffected)} qualifier={qualifier} />
        )}
      </GridCell>
      <GridCell className={`${styles.note} ${styles.right} num`}>
        {discovered !== null && (isByYear ? formatDayInYear(discovered) : formatDate(discovered))}
      </GridCell>
      <GridCell className={`${styles.note} ${styles.right} num`} title={toldBy(sources, articles)}>
        {formatCount(sources)}
      </GridCell>
      <GridCell className={styles.wideOnly}>
        <TagMarks paths={tags} colours={colours} most={1} />
      </GridCell>
    </>
  )
}
