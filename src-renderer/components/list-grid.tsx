import { type KeyboardEvent, type ReactNode, useId, useMemo, useRef } from 'react'
import type { Selection, SelectionChange } from '../state/selection.ts'
import { GridRow, GroupRow, HeadRow, type RowClick } from './grid-parts.tsx'
import styles from './list-grid.module.css'
import { listKey } from './list-keys.ts'
import { listLayout } from './list-layout.ts'
import { useFocusWhenLost } from './use-focus-when-lost.ts'
import { usePaneKeys } from './use-pane-keys.ts'
import { useSight } from './use-sight.ts'
import { useSteadySight } from './use-steady-sight.ts'

/** A heading, and how many rows stand under it. */
export interface ListGroup {
  readonly words: string
  readonly count: number
}

interface ListGridProps {
  readonly label: string
  /** The cells of the heading row. */
  readonly head: ReactNode
  /** What is in the list, in its order. */
  readonly ids: readonly string[]
  readonly groups?: readonly ListGroup[] | undefined
  /** The widths of the columns, as `grid-template-columns` has them. */
  readonly columns: string
  /** How much larger than usual the text is. */
  readonly scale: number
  /** What the rows are sorted by. */
  readonly order?: string | undefined
  readonly selection: Selection
  renderRow(id: string, index: number): ReactNode
  onSelect(change: SelectionChange): void
  onOpen(id: string): void
}

/** The heights of lines at the usual text size, as grid-parts draws them. */
export const lineHeights = { row: 30, group: 28 } as const
const noGroups: readonly ListGroup[] = []

const pressChange = (click: RowClick, id: string): SelectionChange => {
  if (click.shiftKey) return { kind: 'extend', id }
  return { kind: click.ctrlKey || click.metaKey ? 'toggle' : 'pick', id }
}

/** A list of any length with columns: one stop for Tab, moved through with the arrows or J and K. */
export function ListGrid({
  label,
  head,
  ids,
  groups = noGroups,
  columns,
  scale,
  order = '',
  selection,
  renderRow,
  onSelect,
  onOpen,
}: ListGridProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const grid = useRef<HTMLDivElement>(null)
  const base = useId()
  const layout = useMemo(
    () =>
      listLayout({
        count: ids.length,
        groups: groups.map(({ count }) => count),
        rowHeight: lineHeights.row * scale,
        groupHeight: lineHeights.group * scale,
      }),
    [ids, groups, scale],
  )
  const drawn = useMemo(() => ({ layout, ids, order }), [layout, ids, order])
  const sight = useSight(scroller, layout.rowHeight)
  useSteadySight(scroller, drawn, selection.lead)
  const selected = useMemo(() => new Set(selection.ids), [selection.ids])
  const lead = useMemo(
    () => (selection.lead === null ? -1 : ids.indexOf(selection.lead)),
    [ids, selection.lead],
  )

  const lines = layout.between(sight.top, sight.top + sight.height)
  // A row that is not drawn cannot be pointed at.
  const isLeadDrawn = lines.some(({ kind, index }) => kind === 'row' && index === lead)

  useFocusWhenLost(grid)

  const hear = (
    event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'preventDefault'>,
  ) => {
    if (event.altKey) return
    const change = listKey(event, selection.lead)
    if (change !== null) onSelect(change)
    else if (event.key === 'Enter' && selection.lead !== null) onOpen(selection.lead)
    else return
    event.preventDefault()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target === grid.current) hear(event)
  }
  usePaneKeys(grid, hear)
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
      aria-rowcount={ids.length + groups.length + 1}
      aria-multiselectable
      aria-activedescendant={isLeadDrawn ? `${base}${lead}` : undefined}
      tabIndex={0}
      className={styles.grid}
      onKeyDown={onKeyDown}
    >
      <HeadRow template={columns}>{head}</HeadRow>
      {/* biome-ignore lint/a11y/useSemanticElements: see grid-parts */}
      <div ref={scroller} role="rowgroup" className="scroll">
        <div role="presentation" className={styles.lines} style={{ height: layout.height }}>
          {lines.map((line, place) => {
            if (line.kind === 'group') {
              const { words = '', count = 0 } = groups[line.index] ?? {}
              return <GroupRow key={`group ${words}`} words={words} count={count} top={line.top} />
            }
            const id = ids[line.index]
            if (id === undefined) return null
            return (
              <GridRow
                // Empty rows that rush by are the same rows somewhere else.
                key={sight.isRushing ? place : id}
                id={`${base}${line.index}`}
                // The heading of the columns is the first line.
                index={layout.linesAbove(line.index) + 1}
                top={line.top}
                template={columns}
                isSelected={selected.has(id)}
                isLead={id === selection.lead}
                onPress={click => press(click, id)}
                onOpen={() => onOpen(id)}
              >
                {!sight.isRushing && renderRow(id, line.index)}
              </GridRow>
            )
          })}
        </div>
      </div>
    </div>
  )
}
