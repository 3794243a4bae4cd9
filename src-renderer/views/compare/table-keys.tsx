import { Kbd } from '../../components/kbd.tsx'
import { words } from '../../languages/words.ts'
import styles from './compare-view.module.css'

/** The keys that the table hears, for the eye. */
export const TableKeys = () => (
  <div className={`${styles.keys} hide-narrow`} aria-hidden="true">
    {words.compare.comparisonTable.keys.map(([keys, does]) => (
      <span key={does} className="nowrap">
        {keys.map(key => (
          <Kbd key={key}>{key}</Kbd>
        ))}{' '}
        {does}
      </span>
    ))}
  </div>
)
