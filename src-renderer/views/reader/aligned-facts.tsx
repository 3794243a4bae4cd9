import { Equal, EqualNot, type LucideIcon, Minus, Plus } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Figure } from '../../components/figure.tsx'
import { Icon } from '../../components/icon.tsx'
import { KindIcon } from '../../components/kind-icon.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { words } from '../../languages/words.ts'
import type { AlignedFact, Alignment } from '../../text/aligned-facts.ts'
import { speakerOf } from '../../text/claim-words.ts'
import type { ShownClaim } from '../../text/claims-of-article.ts'
import { factLabel, formatValue } from '../../text/fact-words.ts'
import styles from './side-by-side.module.css'

const texts = words.reader.sideBySide

const marks: Readonly<Record<Alignment, LucideIcon>> = {
  same: Equal,
  differs: EqualNot,
  'only-first': Plus,
  'only-second': Plus,
}

interface CellProps {
  readonly row: AlignedFact
  readonly claims: readonly ShownClaim[]
  onFocus(claimId: number): void
}

function Cell({ row, claims, onFocus }: CellProps) {
  if (claims.length === 0) {
    return (
      <td className={styles.missing}>
        <Icon of={Minus} size={12} /> {texts.notStated}
      </td>
    )
  }
  return (
    <td>
      {claims.map(claim => (
        <button
          key={claim.claimId}
          type="button"
          className={`${styles.value} inset`}
          onClick={() => onFocus(claim.claimId)}
        >
          <StateMark state={claim.state} size={12} />
          <b>
            <Figure text={formatValue(row.definition, claim.value)} qualifier={claim.qualifier} />
          </b>
          {row.definition.cardinality === 'one' && <span className="muted clip">{speakerOf(claim)}</span>}
        </button>
      ))}
    </td>
  )
}

interface AlignedFactsProps {
  readonly rows: readonly AlignedFact[]
  readonly focused: AlignedFact | undefined
  readonly titles: readonly [string, string]
  onFocus(claimId: number): void
}

/** The facts of two articles, row by row: what one says on the left, the other on the right. */
export function AlignedFacts({ rows, focused, titles, onFocus }: AlignedFactsProps) {
  const body = useRef<HTMLTableSectionElement>(null)
  const id = focused?.definition.id
  useEffect(() => {
    if (id !== undefined) body.current?.querySelector('[data-focused]')?.scrollIntoView({ block: 'nearest' })
  }, [id])
  return (
    <table className={styles.table}>
      <caption className="sr">{texts.table}</caption>
      <colgroup>
        <col />
        <col className={styles.middle} />
        <col />
      </colgroup>
      <thead className="sr">
        <tr>
          <th scope="col">{titles[0]}</th>
          <th scope="col">{texts.fact}</th>
          <th scope="col">{titles[1]}</th>
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map(row => (
          <tr
            key={row.definition.id}
            data-alignment={row.alignment}
            data-focused={row.definition.id === id || undefined}
            aria-current={row.definition.id === id || undefined}
          >
            <Cell row={row} claims={row.first} onFocus={onFocus} />
            <th scope="row">
              <KindIcon kind={row.definition.kind} size={14} />
              {factLabel(row.definition.id)}
              <span
                className={styles.mark}
                role="img"
                aria-label={texts[row.alignment]}
                title={texts[row.alignment]}
              >
                <Icon of={marks[row.alignment]} size={12} />
              </span>
            </th>
            <Cell row={row} claims={row.second} onFocus={onFocus} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}
