import type { BreachSummary } from '../../../src-main/domain/breach.ts'
import { Figure } from '../../components/figure.tsx'
import { GridCell } from '../../components/grid-parts.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { TagMarks } from '../../components/tag-mark.tsx'
import { words } from '../../languages/words.ts'
import { sectorWord } from '../../text/fact-words.ts'
import { formatCount, formatCountry } from '../../text/format.ts'
import { formatDate, formatDayInYear } from '../../text/format-date.ts'
import { toldBy } from '../../text/likeness.ts'
import styles from './cells.module.css'
import type { ListColumn } from './list-columns.ts'

const texts = words.library.breachColumns

export interface BreachRow {
  readonly breach: BreachSummary
  /** Under a heading with the year, the date leaves it out. */
  readonly isByYear: boolean
  readonly colours: ReadonlyMap<string, string>
}

const note = `${styles.note} clip`
const figure = `${styles.note} ${styles.right} num`

export const breachColumns: readonly ListColumn<BreachRow>[] = [
  {
    id: 'state',
    label: texts.state,
    sort: null,
    width: 18,
    rank: 8,
    render: ({ breach: { state } }) => (
      <GridCell>
        <StateMark state={state} isCalm />
      </GridCell>
    ),
  },
  {
    id: 'name',
    label: texts.victim,
    sort: 'name',
    width: 168,
    grows: true,
    rank: 9,
    render: ({ breach: { name, country } }) => (
      <GridCell className={`${styles.name} clip`} title={name}>
        {name}
        {country !== null && (
          <span className={styles.country} title={formatCountry(country)}>
            {country}
          </span>
        )}
      </GridCell>
    ),
  },
  {
    id: 'sector',
    label: texts.sector,
    sort: 'sector',
    width: 80,
    rank: 4,
    render: ({ breach: { sector } }) => (
      <GridCell className={note}>{sector !== null && sectorWord(sector)}</GridCell>
    ),
  },
  {
    id: 'country',
    label: texts.country,
    sort: 'country',
    width: 100,
    isExtra: true,
    rank: 3,
    render: ({ breach: { country } }) => (
      <GridCell className={note}>{country !== null && formatCountry(country)}</GridCell>
    ),
  },
  {
    id: 'people',
    label: texts.people,
    sort: 'people',
    width: 92,
    isRight: true,
    rank: 7,
    render: ({ breach: { individualsAffected, qualifier } }) => (
      <GridCell className={styles.right}>
        {individualsAffected !== null && (
          <Figure text={formatCount(individualsAffected)} qualifier={qualifier} />
        )}
      </GridCell>
    ),
  },
  {
    id: 'discovered',
    label: texts.discovered,
    sort: 'discovered',
    width: 82,
    isRight: true,
    rank: 6,
    render: ({ breach: { discovered }, isByYear }) => (
      <GridCell className={figure}>
        {discovered !== null && (isByYear ? formatDayInYear(discovered) : formatDate(discovered))}
      </GridCell>
    ),
  },
  {
    id: 'sources',
    label: texts.sources,
    head: texts.sourcesHead,
    sort: 'sources',
    width: 36,
    isRight: true,
    rank: 5,
    render: ({ breach: { sources, articles } }) => (
      <GridCell className={figure} title={toldBy(sources, articles)}>
        {formatCount(sources)}
      </GridCell>
    ),
  },
  {
    id: 'tags',
    label: texts.tags,
    sort: null,
    width: 104,
    rank: 2,
    render: ({ breach: { tags }, colours }) => (
      <GridCell>
        <TagMarks paths={tags} colours={colours} most={1} />
      </GridCell>
    ),
  },
  {
    id: 'id',
    label: texts.id,
    sort: 'added',
    width: 58,
    isExtra: true,
    rank: 1,
    render: ({ breach: { breachId } }) => (
      <GridCell className={styles.note}>
        <span className="mono">{breachId}</span>
      </GridCell>
    ),
  },
]
