import type { ReactNode } from 'react'
import { Tree, type TreeItem } from './tree.tsx'
import styles from './tree-group.module.css'

interface TreeGroupProps {
  readonly label: string
  readonly items: readonly TreeItem[]
  /** Leads to where they are arranged, or makes one. */
  readonly button?: ReactNode
}

/** Places of one kind under their heading; left out while there are none, and nowhere to make one. */
export const TreeGroup = ({ label, items, button }: TreeGroupProps) =>
  (items.length > 0 || button !== undefined) && (
    <div className={styles.group}>
      <div className={styles.head}>
        <h2>{label}</h2>
        {button}
      </div>
      {items.length > 0 && <Tree label={label} items={items} />}
    </div>
  )
