import type { Breach, ResolvedFact } from '../../../src-main/domain/breach.ts'
import type { FactDefinition } from '../../../src-main/domain/facts.ts'
import { Button } from '../../components/button.tsx'
import { Kbd } from '../../components/kbd.tsx'
import { words } from '../../languages/words.ts'
import { type FactPlace, isSamePlace } from '../../state/slices/facts-slice.ts'
import { useStore } from '../../state/store.ts'
import { FactEditing } from './fact-editing.tsx'
import { FactLedgerView } from './fact-ledger.tsx'
import styles from './facts.module.css'
import { OpenCandidates } from './open-candidates.tsx'
import { UnsavedLine } from './unsaved-line.tsx'

const texts = words.facts.openFact

interface OpenFactProps {
  readonly breach: Breach
  readonly fact: ResolvedFact
  readonly definition: FactDefinition
  readonly place: FactPlace
}

/** A fact laid open: every claim with its quote, source and relation; or the form for a value of one's own. */
export function OpenFact({ breach, fact, definition, place }: OpenFactProps) {
  const isEdited = useStore(state => isSamePlace(state.editedFact, place))
  const edit = useStore(state => state.edit)
  const many = fact.claims.length > 1
  return (
    <div className={styles.rivals}>
      {fact.claims.length === 0 && !isEdited && <p className={styles.nothing}>{texts.none}</p>}
      <FactLedgerView place={place} definition={definition} />
      {!isEdited && <UnsavedLine place={place} />}
      {isEdited ? (
        <FactEditing breach={breach} fact={fact} definition={definition} place={place} />
      ) : (
        <div className={styles.foot}>
          {many && (
            <span className="nowrap">
              <Kbd>1</Kbd>–<Kbd>9</Kbd> {texts.use}
            </span>
          )}
          <Button look="link" size="small" shortcut="E" onClick={() => edit(place)}>
            {texts.edit}
          </Button>
          <span className="grow" />
          <span className="nowrap">
            <Kbd>Space</Kbd> {texts.close}
          </span>
        </div>
      )}
      <OpenCandidates breach={breach} factId={fact.factId} />
    </div>
  )
}
