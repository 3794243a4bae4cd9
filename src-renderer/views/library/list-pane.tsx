import { ChartColumn } from 'lucide-react'
import { type ReactNode, useMemo, useRef } from 'react'
import type { Problem } from '../../../src-main/domain/problem.ts'
import { showStatistics } from '../../actions/statistics.ts'
import { ActionIcon } from '../../components/action-button.tsx'
import { ProblemSentence } from '../../components/field.tsx'
import { ListGrid } from '../../components/list-grid.tsx'
import { Pane, PaneHead } from '../../components/pane.tsx'
import type { ListKind } from '../../state/list-preferences.ts'
import { useStore } from '../../state/store.ts'
import { useTextScale } from '../../state/use-text-scale.ts'
import { formatCount } from '../../text/format.ts'
import { BulkPanel } from './bulk-panel.tsx'
import { ColumnHeads } from './column-heads.tsx'
import { arrangeColumns, fittingColumns, type ListColumn, templateOf } from './list-columns.ts'
import { ListOptions } from './list-options.tsx'
import styles from './list-pane.module.css'
import { SelectedFoot } from './selected-foot.tsx'
import type { ListOrder } from './use-list-order.ts'
import { useWidth } from './use-width.ts'

interface ListPaneProps<Row> {
  readonly kind: ListKind
  readonly label: string
  readonly title: string
  readonly columns: readonly ListColumn<Row>[]
  readonly order: ListOrder | undefined
  readonly problem: Problem | null
  /** What can be done with what is selected. */
  readonly actions: ReactNode
  /** In place of an empty list. */
  readonly empty: ReactNode
  readonly foot: ReactNode
  renderRow(id: string, index: number, columns: readonly ListColumn<Row>[]): ReactNode
  onOpen(id: string): void
}

/** A list of the library: its head, its columns, its rows, and what it comes to. */
export function ListPane<Row>(props: ListPaneProps<Row>) {
  const { kind, label, title, columns, order, problem, actions, empty, foot, renderRow, onOpen } = props
  const liked = useStore(state => state.preferences.lists[kind])
  const selection = useStore(state => state.selections[kind])
  const select = useStore(state => state.select)
  const scale = useTextScale()
  const body = useRef<HTMLDivElement>(null)
  const width = useWidth(body)
  const placed = useMemo(() => arrangeColumns(columns, liked.columns), [columns, liked.columns])
  const shown = useMemo(() => fittingColumns(placed, width, scale), [placed, width, scale])
  const drawn = useMemo(() => shown.map(({ column }) => column), [shown])
  const ids = order?.ids ?? []
  return (
    <Pane label={label} tone="list">
      <PaneHead className={styles.head}>
        <h1>{title}</h1>
        <span className="muted num">{order && formatCount(order.ids.length)}</span>
        <span className="grow" />
        {selection.ids.length < 2 && actions}
        <ActionIcon action={showStatistics} icon={ChartColumn} />
        <ListOptions kind={kind} placed={placed} />
      </PaneHead>
      {problem !== null && (
        <div className={styles.problem}>
          <ProblemSentence of={problem} />
        </div>
      )}
      <div ref={body} className={styles.body}>
        {order !== undefined && ids.length === 0 ? (
          empty
        ) : (
          <ListGrid
            label={label}
            columns={templateOf(shown, width, scale)}
            ids={ids}
            groups={order?.groups}
            scale={scale}
            order={order?.order}
            selection={selection}
            head={<ColumnHeads kind={kind} placed={placed} shown={shown} scale={scale} />}
            renderRow={(id, index) => renderRow(id, index, drawn)}
            onSelect={change => select(kind, ids, change)}
            onOpen={onOpen}
          />
        )}
      </div>
      <BulkPanel kind={kind} />
      {selection.ids.length > 1 ? <SelectedFoot kind={kind} /> : <div className={styles.foot}>{foot}</div>}
    </Pane>
  )
}
