import type { Comparison } from '../../../src-main/domain/comparison-of.ts'
import { Kbd } from '../../components/kbd.tsx'
import { words } from '../../languages/words.ts'
import styles from './compare-view.module.css'

interface TableKeysProps {
  readonly kind: Comparison['kind']
}

/** The keys that the table hears, for the eye. */
export const TableKeys = ({ kind }: TableKeysProps) => (
  <div className={styles.keys} aria-hidden="true">
    {words.compare.comparisonTable.keys[kind].map(([keys, does]) => (
      <span key={does} className="nowrap">
        {keys.map(key => (
          <Kbd key={key}>{key}</Kbd>
        ))}{' '}
        {does}
      </span>
    ))}
  </div>
)
