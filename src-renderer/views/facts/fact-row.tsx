import { type KeyboardEvent, useId } from 'react'
import type { Breach, ResolvedFact } from '../../../src-main/domain/breach.ts'
import type { FactDefinition } from '../../../src-main/domain/facts.ts'
import { isField } from '../../actions/shortcut.ts'
import { tryToUse } from '../../actions/use-rival.ts'
import { KindIcon } from '../../components/kind-icon.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { isSamePlace } from '../../state/slices/facts-slice.ts'
import { useStore } from '../../state/store.ts'
import { factLabel } from '../../text/fact-words.ts'
import { reasonWords } from '../../text/reason-words.ts'
import { FactValueView } from './fact-value.tsx'
import styles from './facts.module.css'
import { OpenFact } from './open-fact.tsx'

interface FactRowProps {
  readonly breach: Breach
  readonly fact: ResolvedFact
  readonly definition: FactDefinition
}

/**
 * The value first, its reason one line below, its claims one key away. The button is named by the fact; what the
 * breach shows for it is its description.
 */
export function FactRow({ breach, fact, definition }: FactRowProps) {
  const id = useId()
  const place = { breachId: breach.breachId, factId: fact.factId }
  const isOpen = useStore(state => isSamePlace(state.openFact, place))
  const toggle = useStore(state => state.toggleFact)
  const edit = useStore(state => state.edit)
  const isStated = fact.values.length > 0

  const onKeyDown = (event: KeyboardEvent) => {
    if (isField(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
    if (isOpen && /^[1-9]$/.test(event.key)) void tryToUse(place, Number(event.key))
    else if (event.key.toLowerCase() === 'e') edit(place)
    else if (event.key === 'Escape' && isOpen) toggle(place)
    else return
    event.preventDefault()
  }

  return (
    <li className={styles.fact} data-open={isOpen || undefined} onKeyDown={onKeyDown}>
      <button
        type="button"
        data-fact={fact.factId}
        className={`${styles.row} inset`}
        aria-describedby={`${id}value ${id}state`}
        aria-expanded={isOpen}
        onClick={() => toggle(place)}
      >
        <KindIcon kind={definition.kind} />
        <span className={styles.label}>{factLabel(definition.id)}</span>
        <span id={`${id}value`} className={styles.words} aria-hidden="true">
          <FactValueView fact={fact} definition={definition} />
          {isStated && <span className={styles.reason}>{reasonWords(fact.reason, definition)}</span>}
        </span>
        <span id={`${id}state`} className={styles.state} aria-hidden="true">
          {isStated && <StateMark state={fact.state} size={isOpen ? 16 : 14} />}
        </span>
      </button>
      {isOpen && <OpenFact breach={breach} fact={fact} definition={definition} place={place} />}
    </li>
  )
}
