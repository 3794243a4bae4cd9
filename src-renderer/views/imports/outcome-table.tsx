import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef } from 'react'
import type { ImportOutcome, ImportSummary } from '../../../src-main/contract/index.ts'
import { knownOutcome } from '../../api/outcome-pages.ts'
import { ColumnHead, HeadRow } from '../../components/grid-parts.tsx'
import grid from '../../components/list-grid.module.css'
import { lineHeights } from '../../components/list-grid.tsx'
import { listKey } from '../../components/list-keys.ts'
import { useFocusWhenLost } from '../../components/use-focus-when-lost.ts'
import { scrollTopFor, useRows } from '../../components/use-rows.ts'
import { words } from '../../languages/words.ts'
import type { OutcomeFilter } from '../../state/slices/imports-slice.ts'
import { useStore } from '../../state/store.ts'
import { useTextScale } from '../../state/use-text-scale.ts'
import { ChooseColumns } from './choose-columns.tsx'
import { OutcomeLine } from './outcome-line.tsx'
import { OutcomePage } from './outcome-page.tsx'
import { pagesBetween, placeAt, rowCount, rowOf, sectionsOf } from './outcome-sections.ts'
import styles from './outcome-table.module.css'
import { isUnknownTable } from './outcomes.ts'
import { useAnchor } from './use-anchor.ts'

const texts = words.imports.outcomeTable

interface OutcomeTableProps {
  readonly summary: ImportSummary
  readonly filter: OutcomeFilter
}

/** What came of each file, what needs a person first. Only what is in sight is asked for and drawn. */
export function OutcomeTable({ summary, filter }: OutcomeTableProps) {
  const { importId } = summary
  const rowHeight = lineHeights.row * useTextScale()
  const navigate = useStore(state => state.navigate)
  const scroller = useRef<HTMLDivElement>(null)
  const table = useRef<HTMLDivElement>(null)
  const base = useId()
  const lead = useStore(state => state.outcomeLead)
  const columnsOf = useStore(state => state.columnsOf)
  const chooseColumns = useStore(state => state.chooseColumns)
  const setLead = useStore(state => state.leadOutcome)
  const sections = useMemo(() => sectionsOf(summary, filter), [summary, filter])
  const count = rowCount(sections)
  const leadRow = lead === null ? null : rowOf(sections, lead)
  const { from, to } = useRows(scroller, rowHeight, count)
  const isLeadDrawn = leadRow !== null && leadRow >= from && leadRow < to
  useAnchor(scroller, sections, rowHeight, lead)

  const latestRow = useRef(leadRow)
  latestRow.current = leadRow
  // Only when another row leads: one that is scrolled out of sight stays there while rows come in.
  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null || lead === null || latestRow.current === null) return
    const sight = { top: element.scrollTop, height: element.clientHeight }
    element.scrollTop = scrollTopFor(sight, rowHeight, latestRow.current)
  }, [lead, rowHeight])

  // It is gone while everything that failed is read again.
  useFocusWhenLost(table)

  const moveTo = (row: number) => {
    const place = placeAt(sections, Math.min(Math.max(row, 0), count - 1))
    if (place !== null) setLead(place)
  }
  const open = (one: ImportOutcome) => {
    const { articleId, file } = one
    if (articleId !== null) navigate({ kind: 'reader', articleId, breachId: null, claimId: null })
    else if (isUnknownTable(one)) {
      // What was pressed may be gone afterwards.
      table.current?.focus()
      chooseColumns({ importId, file })
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== table.current || event.altKey) return
    const change = listKey(event, null)
    if (change?.kind === 'step') moveTo(leadRow === null ? Math.max(0, change.by - 1) : leadRow + change.by)
    else if (event.key === 'Enter') {
      const one = lead === null ? undefined : knownOutcome(importId, lead.kind, lead.index)
      if (one !== undefined) open(one)
    } else return
    event.preventDefault()
  }
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: see grid-parts */}
      <div
        ref={table}
        role="grid"
        aria-label={texts.label}
        aria-rowcount={count + 1}
        aria-activedescendant={isLeadDrawn ? `${base}${leadRow}` : undefined}
        tabIndex={0}
        className={grid.grid}
        onKeyDown={onKeyDown}
      >
        <HeadRow className={styles.columns}>
          <ColumnHead>{texts.outcome}</ColumnHead>
          <ColumnHead>{texts.file}</ColumnHead>
          <ColumnHead className={styles.size}>{texts.size}</ColumnHead>
          <ColumnHead>{texts.happened}</ColumnHead>
          <ColumnHead>
            <span className="sr">{texts.action}</span>
          </ColumnHead>
        </HeadRow>
        {/* biome-ignore lint/a11y/useSemanticElements: see grid-parts */}
        <div ref={scroller} role="rowgroup" className="scroll">
          <div role="presentation" className={grid.lines} style={{ height: count * rowHeight }}>
            {pagesBetween(sections, from, to).map(part => (
              <OutcomePage
                key={`${part.kind} ${part.page}`}
                importId={importId}
                part={part}
                rowHeight={rowHeight}
                lead={leadRow}
                idOf={row => `${base}${row}`}
                onPress={row => {
                  table.current?.focus()
                  moveTo(row)
                }}
                onOpen={open}
              />
            ))}
          </div>
        </div>
      </div>
      <OutcomeLine importId={importId} place={leadRow === null ? null : lead} onOpen={open} />
      {columnsOf !== null && 'importId' in columnsOf && columnsOf.importId === importId && (
        <ChooseColumns table={columnsOf} />
      )}
    </>
  )
}
