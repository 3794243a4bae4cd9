import { Equal, EqualNot, type LucideIcon, Minus, Plus } from 'lucide-react'
import { useId, useState } from 'react'
import type { Breach, ResolvedFact } from '../../../src-main/domain/breach.ts'
import type { ComparisonCell, Difference } from '../../../src-main/domain/comparison.ts'
import { factOf } from '../../../src-main/domain/facts.ts'
import { classNames } from '../../components/class-names.ts'
import { Icon } from '../../components/icon.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { FactValueView } from '../facts/fact-value.tsx'
import styles from './comparison-cell.module.css'
import { EvidencePopover, evidenceOf } from './evidence-popover.tsx'
import { distance, standing } from './measures.ts'

const differenceWords: Readonly<Record<Difference, string>> = words.compare.differences

const icons: Readonly<Record<Difference, LucideIcon>> = {
  same: Equal,
  differs: EqualNot,
  'only-here': Plus,
  'not-stated': Minus,
}

interface ComparisonCellProps {
  readonly cell: ComparisonCell
  readonly breach: Breach
  /** Null in the reference's own column. */
  readonly reference: ResolvedFact | null
}

/** One fact of one breach, with its difference from the reference; its evidence on hover and focus. */
export function ComparisonCellView({ cell, breach, reference }: ComparisonCellProps) {
  const { fact, difference } = cell
  const id = useId()
  const navigate = useStore(state => state.navigate)
  const [anchor, setAnchor] = useState<DOMRect | null>(null)
  const definition = factOf(fact.factId)
  const evidence = evidenceOf(fact, breach)
  const note = (reference && distance(fact, reference)) || standing(fact)
  const open = () => {
    const [claim] = evidence
    if (claim === undefined) return
    navigate({
      kind: 'reader',
      articleId: claim.articleId,
      breachId: breach.breachId,
      claimId: claim.claimId,
    })
  }
  const content = (
    <>
      {reference !== null && (
        <span
          className={styles.mark}
          role="img"
          aria-label={differenceWords[difference]}
          title={differenceWords[difference]}
        >
          <Icon of={icons[difference]} size={12} />
        </span>
      )}
      <FactValueView fact={fact} definition={definition} />
      {note !== '' && <span className={styles.note}>{note}</span>}
    </>
  )
  return (
    <td
      className={classNames(styles.cell, reference === null && styles.reference)}
      data-difference={reference === null ? 'reference' : difference}
    >
      {evidence.length === 0 ? (
        <div className={styles.content}>{content}</div>
      ) : (
        <button
          type="button"
          className={classNames(styles.content, 'inset')}
          aria-describedby={anchor === null ? undefined : id}
          onClick={open}
          onMouseEnter={event => setAnchor(event.currentTarget.getBoundingClientRect())}
          onMouseLeave={() => setAnchor(null)}
          onFocus={event => setAnchor(event.currentTarget.getBoundingClientRect())}
          onBlur={() => setAnchor(null)}
        >
          {content}
        </button>
      )}
      {anchor !== null && <EvidencePopover id={id} anchor={anchor} fact={fact} breach={breach} />}
    </td>
  )
}
