import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import type { ResolvedFact } from '../../../src-main/domain/breach.ts'
import { factOf } from '../../../src-main/domain/facts.ts'
import { isFocusLost } from '../../components/use-focus-when-lost.ts'
import { words } from '../../languages/words.ts'
import type { FactPlace } from '../../state/slices/facts-slice.ts'
import { factLabel } from '../../text/fact-words.ts'
import { FactEditing } from '../facts/fact-editing.tsx'
import styles from './cell-editing.module.css'
import { type Column, columnName } from './column-names.ts'
import { useBeside } from './use-beside.ts'
import { cellAt, focusCell } from './use-cell-keys.ts'

interface CellEditingProps {
  readonly fact: ResolvedFact
  readonly column: Column
  readonly index: number
  readonly place: FactPlace
}

/** The form of a fact beside its cell; the focus goes back to the cell. */
export function CellEditing({ fact, column, index, place }: CellEditingProps) {
  const box = useRef<HTMLDivElement>(null)
  const cell = useRef<HTMLElement | null>(null)
  cell.current ??= cellAt({ row: fact.factId, column: index })
  const style = useBeside(cell, box)
  const definition = factOf(fact.factId)
  useEffect(() => {
    const at = { row: fact.factId, column: index }
    return () => {
      // Whoever leaves for another control has the focus there.
      if (isFocusLost()) focusCell(at)
    }
  }, [fact.factId, index])
  return createPortal(
    // biome-ignore lint/a11y/useSemanticElements: the form inside is one already
    <div
      ref={box}
      role="group"
      aria-label={words.compare.cell.editing(factLabel(definition.id), columnName(column))}
      className={`${styles.box} raised`}
      style={style}
    >
      <p className={styles.title}>
        <b>{factLabel(definition.id)}</b> <span className="clip">{columnName(column)}</span>
      </p>
      <FactEditing breach={column} fact={fact} definition={definition} place={place} />
    </div>,
    document.body,
  )
}
