import { useEffect, useState } from 'react'
import type { ImportOutcome, ListedOutcome } from '../../../src-main/contract/index.ts'
import { pageOf, pageSize } from '../../api/outcome-pages.ts'
import { peek } from '../../api/query-cache.ts'
import { useQuery } from '../../api/use-query.ts'
import { GridCell, GridRow } from '../../components/grid-parts.tsx'
import { Icon } from '../../components/icon.tsx'
import { words } from '../../languages/words.ts'
import { formatSize } from '../../text/format.ts'
import { problemLine } from '../../text/problem-words.ts'
import type { PagePart } from './outcome-sections.ts'
import styles from './outcome-table.module.css'
import { type OutcomeNames, OutcomeWords, ToArticle, ToColumns, useOutcomeNames } from './outcome-words.tsx'
import { isUnknownTable, lookOf } from './outcomes.ts'

const texts = words.imports.outcomePage

/** A page that is only scrolled past is not asked for. Milliseconds. */
const stay = 50

/** True once a page is known, or has been in sight for a moment. */
function useIsDue(importId: string, { kind, page }: PagePart): boolean {
  const isKnown = () => peek('imports.outcomes', pageOf(importId, kind, page)).data !== undefined
  const [isDue, setDue] = useState(isKnown)
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), stay)
    return () => clearTimeout(timer)
  }, [])
  return isDue
}

interface OutcomeCellsProps {
  readonly one: ListedOutcome
  readonly names: OutcomeNames
  onOpen(): void
}

const OutcomeCells = ({ one, names, onOpen }: OutcomeCellsProps) => {
  const { word, icon, className } = lookOf(one)
  return (
    <>
      <GridCell className={styles.outcome}>
        <span className={className}>
          <Icon of={icon} size={14} />
          {word}
        </span>
      </GridCell>
      <GridCell className={`${styles.file} clip`} title={one.file}>
        {one.file}
      </GridCell>
      <GridCell className={styles.size}>{one.sizeBytes !== null && formatSize(one.sizeBytes)}</GridCell>
      <GridCell
        className={styles.happened}
        title={one.problem === null ? undefined : problemLine(one.problem)}
      >
        <OutcomeWords one={one} names={names} isReachable={false} />
        {isUnknownTable(one) && <ToColumns isReachable={false} onChoose={onOpen} />}
      </GridCell>
      <GridCell className={styles.action}>
        {one.articleId !== null && (
          <ToArticle articleId={one.articleId} isReachable={false}>
            {texts.read}
          </ToArticle>
        )}
      </GridCell>
    </>
  )
}

interface OutcomePageProps {
  readonly importId: string
  readonly part: PagePart
  readonly rowHeight: number
  /** The number of the row the keys act on. */
  readonly lead: number | null
  idOf(row: number): string
  onPress(row: number): void
  onOpen(one: ImportOutcome): void
}

/** The rows of one page that are in sight. */
export function OutcomePage(props: OutcomePageProps) {
  const { importId, part, rowHeight, lead } = props
  const { kind, page, from, to } = part
  const isDue = useIsDue(importId, part)
  const { data } = useQuery('imports.outcomes', isDue ? pageOf(importId, kind, page) : null)
  const names = useOutcomeNames(data ?? [])
  const places = Array.from({ length: to - from }, (_, index) => from + index)
  return places.map(place => {
    const row = part.row + place - from
    const one = data?.[place - page * pageSize]
    return (
      <GridRow
        key={place}
        id={props.idOf(row)}
        // The heading is the first.
        index={row + 1}
        top={row * rowHeight}
        columns={styles.columns}
        isSelected={row === lead}
        isLead={row === lead}
        onPress={() => props.onPress(row)}
        onOpen={() => one !== undefined && props.onOpen(one)}
      >
        {one === undefined ? (
          <GridCell>…</GridCell>
        ) : (
          <OutcomeCells one={one} names={names} onOpen={() => props.onOpen(one)} />
        )}
      </GridRow>
    )
  })
}
