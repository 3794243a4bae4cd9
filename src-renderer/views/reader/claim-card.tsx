import { createPortal } from 'react-dom'
import { factOf } from '../../../src-main/domain/facts.ts'
import { Figure } from '../../components/figure.tsx'
import { KindIcon } from '../../components/kind-icon.tsx'
import { StatePill } from '../../components/state-mark.tsx'
import { words } from '../../languages/words.ts'
import { speakerOf } from '../../text/claim-words.ts'
import { factLabel, formatValue } from '../../text/fact-words.ts'
import styles from './claim-card.module.css'
import type { Pointed } from './use-pointing.ts'

const texts = words.reader.claimCard

const width = 280

/** What a claim says, while the pointer rests on its words. */
export function ClaimCard({ claim, others, x, y }: Pointed) {
  const definition = factOf(claim.factId)
  const isLow = y > window.innerHeight * 0.7
  const left = Math.max(8, Math.min(x - width / 2, window.innerWidth - width - 8))
  const place = isLow ? { left, bottom: window.innerHeight - y + 16 } : { left, top: y + 20 }
  return createPortal(
    <div role="tooltip" className={`${styles.card} raised`} style={{ width, ...place }}>
      <p className={styles.fact}>
        <KindIcon kind={definition.kind} size={14} />
        {factLabel(definition.id)}
        <span className="grow" />
        <StatePill state={claim.state} />
      </p>
      <p className={styles.value}>
        <Figure text={formatValue(definition, claim.value)} qualifier={claim.qualifier} showsExact />
      </p>
      <p className="muted">
        {speakerOf(claim)}
        {claim.qualifier !== null && `, ${words.vocabulary.qualifier[claim.qualifier]}`}
        {claim.certainty === 'implied' && `, ${texts.implied}`}
      </p>
      {others > 0 && <p className="muted">{texts.others(others)}</p>}
    </div>,
    document.body,
  )
}
