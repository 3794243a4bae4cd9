import { Check, PenLine } from 'lucide-react'
import type { ResolvedFact } from '../../../src-main/domain/breach.ts'
import type { Comparison } from '../../../src-main/domain/comparison-of.ts'
import { factOf } from '../../../src-main/domain/facts.ts'
import { IconButton } from '../../components/button.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { words } from '../../languages/words.ts'
import { draftAt } from '../../state/slices/drafts-slice.ts'
import { draftPlaceOf, isSamePlace } from '../../state/slices/facts-slice.ts'
import { useStore } from '../../state/store.ts'
import { speakerOf } from '../../text/claim-words.ts'
import { deltaWords } from '../../text/delta-words.ts'
import { factLabel } from '../../text/fact-words.ts'
import { reasonWords } from '../../text/reason-words.ts'
import { FactValueView } from '../facts/fact-value.tsx'
import { giveVerdict } from '../facts/give-verdict.ts'
import { Cell } from './cell.tsx'
import { CellEditing } from './cell-editing.tsx'
import { claimsInUse } from './claims-of-column.ts'
import { type Column, columnName } from './column-names.ts'
import styles from './fact-cell.module.css'
import { ListedValues } from './listed-values.tsx'

const texts = words.compare.cell

type FactCellData = Comparison['groups'][number]['rows'][number]['cells'][number]

interface FactCellProps {
  readonly cell: FactCellData
  readonly column: Column
  readonly index: number
  readonly isReference: boolean
}

/** Who says the value in use, and whether the sources disagree. */
function standing(fact: ResolvedFact): string {
  const [first] = fact.values
  if (first === undefined || factOf(fact.factId).cardinality === 'many') return ''
  const isInConflict = fact.state === 'conflict'
  if (first.source === null) return isInConflict ? texts.ownInConflict : texts.own
  return texts.says(speakerOf({ source: first.source }), isInConflict)
}

/** One fact of one column; a breach's value can be changed in place, an article's be taken for the breach. */
export function FactCell({ cell, column, index, isReference }: FactCellProps) {
  const { fact, difference, delta } = cell
  const definition = factOf(fact.factId)
  const place = { breachId: column.breachId, factId: fact.factId }
  const isEdited = useStore(state => isSamePlace(state.editedFact, place)) && column.article === null
  const isTyped = useStore(state => draftAt(state, draftPlaceOf(place)) !== undefined)
  const edit = useStore(state => state.edit)
  const announce = useStore(state => state.announce)
  const claims = claimsInUse(fact)
  // A figure that rounds the other is not so many people more or fewer.
  const distance = delta === null || difference === 'same' ? '' : deltaWords(delta, definition)
  const [claim] = claims
  const canUse = column.article !== null && claim !== undefined && definition.cardinality === 'one'

  const use = async () => {
    if (claim === undefined) return
    if (await giveVerdict(place, { kind: 'accept', claimId: claim.claimId }))
      announce(texts.used(factLabel(definition.id)))
  }
  const change = () => {
    if (column.article === null) edit(place)
    else if (canUse) void use()
  }
  const onKey = (key: string) => {
    if (key.toLowerCase() !== 'e') return false
    change()
    return true
  }
  return (
    <>
      <Cell
        at={{ row: fact.factId, column: index }}
        column={column}
        difference={isReference ? null : difference}
        claims={claims}
        note={distance === '' ? standing(fact) : distance}
        explained={
          <p className="muted">
            {fact.values.length > 0 ? reasonWords(fact.reason, definition) : texts.noEvidence}
          </p>
        }
        tools={
          (column.article === null || canUse) && (
            <IconButton
              tabIndex={-1}
              label={
                column.article === null
                  ? texts.edit(factLabel(definition.id), columnName(column))
                  : texts.use(factLabel(definition.id))
              }
              icon={column.article === null ? PenLine : Check}
              iconSize={14}
              shortcut="E"
              className={styles.tool}
              onClick={change}
            />
          )
        }
        onOpen={change}
        onKey={onKey}
      >
        <span className={styles.value}>
          {delta?.kind === 'list' ? (
            <ListedValues fact={fact} definition={definition} more={delta.more} />
          ) : (
            <FactValueView fact={fact} definition={definition} />
          )}
          {(fact.state === 'conflict' || fact.state === 'overridden') && fact.values.length > 0 && (
            <StateMark state={fact.state} size={12} />
          )}
          {isTyped && column.article === null && (
            <span className={styles.typed} title={texts.typed}>
              <span aria-hidden="true">•</span>
              <span className="sr">{texts.typed}</span>
            </span>
          )}
        </span>
      </Cell>
      {isEdited && <CellEditing fact={fact} column={column} index={index} place={place} />}
    </>
  )
}
