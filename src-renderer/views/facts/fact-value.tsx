import type { ResolvedFact } from '../../../src-main/domain/breach.ts'
import type { FactDefinition } from '../../../src-main/domain/facts.ts'
import { Figure } from '../../components/figure.tsx'
import { words } from '../../languages/words.ts'
import { formatValue } from '../../text/fact-words.ts'
import styles from './facts.module.css'

const texts = words.facts.factValue

interface FactValueProps {
  readonly fact: ResolvedFact
  readonly definition: FactDefinition
}

/** What a breach shows for a fact: one value, several side by side, or that nobody states it. */
export function FactValueView({ fact, definition }: FactValueProps) {
  const [first] = fact.values
  // A name is in whichever language the articles have it.
  const lang = definition.control === 'organisation' || definition.control === 'name' ? '' : undefined
  if (first === undefined) return <span className="muted">{texts.none}</span>
  if (definition.cardinality === 'one') {
    return (
      <span className={styles.value} lang={lang}>
        <Figure text={formatValue(definition, first.value)} qualifier={first.qualifier} />
      </span>
    )
  }
  return (
    <span className={`${styles.value} ${styles.values}`} lang={lang}>
      {fact.values.map(({ value }) => {
        const words = formatValue(definition, value)
        return <span key={words}>{words}</span>
      })}
    </span>
  )
}
