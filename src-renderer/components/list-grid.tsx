import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef } from 'react'
import type { Selection, SelectionChange } from '../state/selection.ts'
import { GridRow, GroupRow, HeadRow, type RowClick } from './grid-parts.tsx'
import styles from './list-grid.module.css'
import { listKey } from './list-keys.ts'
import { useSteadySight } from './use-steady-sight.ts'
import { useWindow } from './use-window.ts'

/** A row, or a heading between rows. */
export type ListLine =
  | { readonly kind: 'row'; readonly id: string }
  | { readonly kind: 'group'; readonly words: string; readonly count: number }

interface ListGridProps {
  readonly label: string
  /** The cells of the heading row. */
  readonly head: ReactNode
  readonly lines: readonly ListLine[]
  /** Sets the columns of the rows and of their heading. */
  readonly columns: string | undefined
  /** What the lines are sorted by. */
  readonly order?: string
  readonly selection: Selection
  renderRow(id: string): ReactNode
  onSelect(change: SelectionChange): void
  onOpen(id: string): void
}

const lineHeights = { row: 30, group: 28 } as const

const pressChange = (click: RowClick, id: string): SelectionChange => {
  if (click.shiftKey) return { kind: 'extend', id }
  return { kind: click.ctrlKey || click.metaKey ? 'toggle' : 'pick', id }
}

/** A long list of rows with columns: one stop for Tab, moved through with the arrows or J and K. */
export function ListGrid({
  label,
  head,
  lines,
  columns,
  order = '',
  selection,
  renderRow,
  onSelect,
  onOpen,
}: ListGridProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const grid = useRef<HTMLDivElement>(null)
  const base = useId()
  const heights = useMemo(() => lines.map(line => lineHeights[line.kind]), [lines])
  const lead = lines.findIndex(line => line.kind === 'row' && line.id === selection.lead)
  const shown = useWindow(scroller, heights)
  const { tops } = shown
  const keys = useMemo(() => lines.map(line => (line.kind === 'row' ? line.id : line.words)), [lines])
  const drawn = useMemo(() => ({ keys, tops, order }), [keys, tops, order])
  useSteadySight(scroller, drawn, selection.lead)
  const selected = new Set(selection.ids)

  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body) grid.current?.focus()
  }, [])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== grid.current || event.altKey) return
    const change = listKey(event, selection.lead)
    if (change !== null) onSelect(change)
    else if (event.key === 'Enter' && selection.lead !== null) onOpen(selection.lead)
    else return
    event.preventDefault()
  }
  const press = (click: RowClick, id: string) => {
    grid.current?.focus()
    onSelect(pressChange(click, id))
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: see grid-parts
    <div
      ref={grid}
      role="grid"
      aria-label={label}
      aria-rowcount={lines.length}
      aria-multiselectable
      aria-activedescendant={lead < 0 ? undefined : `${base}${lead}`}
      tabIndex={0}
      className={styles.grid}
      onKeyDown={onKeyDown}
    >
      <HeadRow className={columns}>{head}</HeadRow>
      {/* biome-ignore lint/a11y/useSemanticElements: see grid-parts */}
      <div ref={scroller} role="rowgroup" className="scroll">
        <div role="presentation" className={styles.lines} style={{ height: shown.height }}>
          {shown.lines.map(({ index, top }) => {
            const line = lines[index]
            if (line === undefined) return null
            if (line.kind === 'group') return <GroupRow key={`group ${line.words}`} {...line} top={top} />
            return (
              <GridRow
                key={line.id}
                id={`${base}${index}`}
                index={index}
                top={top}
                columns={columns}
                isSelected={selected.has(line.id)}
                isLead={line.id === selection.lead}
                onPress={click => press(click, line.id)}
                onOpen={() => onOpen(line.id)}
              >
                {renderRow(line.id)}
              </GridRow>
            )
          })}
        </div>
      </div>
    </div>
  )
}
