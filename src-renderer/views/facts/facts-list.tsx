import type { KeyboardEvent } from 'react'
import type { Breach } from '../../../src-main/domain/breach.ts'
import { facts } from '../../../src-main/domain/facts.ts'
import { kinds } from '../../text/claim-words.ts'
import { FactRow } from './fact-row.tsx'
import styles from './facts.module.css'

/** In the order of the kinds, which is the order everywhere on the screen. */
const order = kinds.flatMap(kind => facts.filter(fact => fact.kind === kind))

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }

interface FactsListProps {
  readonly breach: Breach
}

export function FactsList({ breach }: FactsListProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    const by = steps[event.key]
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-fact]')]
    const at = event.target instanceof HTMLElement ? rows.indexOf(event.target) : -1
    if (by === undefined || at < 0) return
    event.preventDefault()
    rows[at + by]?.focus()
  }
  return (
    <ul className={styles.facts} onKeyDown={onKeyDown}>
      {order.map(definition => {
        const fact = breach.facts.find(({ factId }) => factId === definition.id)
        return fact && <FactRow key={definition.id} breach={breach} fact={fact} definition={definition} />
      })}
    </ul>
  )
}
