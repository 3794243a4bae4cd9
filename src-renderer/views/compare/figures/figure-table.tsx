import type { ReactNode } from 'react'
import styles from './figure-table.module.css'

interface FigureTableProps {
  readonly label: string
  readonly heads: readonly string[]
  readonly children: ReactNode
}

/** A figure in words. It scrolls by itself where it is wider than its place. */
export const FigureTable = ({ label, heads, children }: FigureTableProps) => (
  <table className={styles.table} aria-label={label}>
    <thead>
      <tr>
        {heads.map(head => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>{children}</tbody>
  </table>
)
