import type { ResolvedFact } from '../../../src-main/domain/breach.ts'
import type { FactValue } from '../../../src-main/domain/claim.ts'
import type { FactDefinition } from '../../../src-main/domain/facts.ts'
import { words } from '../../languages/words.ts'
import { formatValue } from '../../text/format.ts'
import styles from './fact-cell.module.css'

interface ListedValuesProps {
  readonly fact: ResolvedFact
  readonly definition: FactDefinition
  /** What the reference has not. */
  readonly more: readonly FactValue[]
}

/** The values of a fact that has many; those that the reference has too stand back. */
export const ListedValues = ({ fact, definition, more }: ListedValuesProps) => (
  <span className={styles.values}>
    {fact.values.map(({ value }) => {
      const text = formatValue(definition, value)
      const isMore = more.some(one => definition.isSame(one, value))
      return (
        <span key={text} data-more={isMore || undefined}>
          {text}
          {isMore && <span className="sr">, {words.compare.cell.onlyHere}</span>}
        </span>
      )
    })}
  </span>
)
