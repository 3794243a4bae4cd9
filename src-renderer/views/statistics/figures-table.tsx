import type { ReactNode } from 'react'
import styles from './figures-table.module.css'

export interface FiguresRow {
  readonly id: string
  readonly cells: readonly ReactNode[]
  readonly isSilent?: boolean
}

interface FiguresTableProps {
  readonly label: string
  /** The first column names the row; the others are figures. */
  readonly head: readonly string[]
  readonly rows: readonly FiguresRow[]
  /** The first figure is the one the chart draws. */
  readonly hasMain?: boolean
}

/** The figures behind a chart. */
export const FiguresTable = ({ label, head, rows, hasMain = true }: FiguresTableProps) => (
  <table className={styles.table} aria-label={label} data-main={hasMain || undefined}>
    <thead>
      <tr>
        {head.map(title => (
          <th key={title} scope="col">
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ id, cells: [name, ...cells], isSilent = false }) => (
        <tr key={id} data-silent={isSilent || undefined}>
          <th scope="row">{name}</th>
          {cells.map((cell, index) => (
            <td key={head[index + 1]}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
