import type { ReactNode } from 'react'
import { useStore } from '../../../state/store.ts'
import { claimsOf, type FigureColumn, placeOf } from './figure-columns.ts'
import styles from './open-sentence.module.css'

interface OpenSentenceProps {
  readonly column: FigureColumn
  readonly claimId: number | null
  /** Another source's value, shown below the one in use. */
  readonly isRival?: boolean
  readonly children: ReactNode
}

/** A value that opens the sentence it rests on; plain words where it rests on none. */
export function OpenSentence({ column, claimId, isRival = false, children }: OpenSentenceProps) {
  const navigate = useStore(state => state.navigate)
  const [claim] = claimsOf(column, [claimId])
  const className = isRival ? styles.rival : styles.value
  if (claim === undefined) return <span className={className}>{children}</span>
  return (
    <button
      type="button"
      className={className}
      title={claim.evidence.quote}
      onClick={() => navigate(placeOf(column, claim))}
    >
      {children}
    </button>
  )
}
