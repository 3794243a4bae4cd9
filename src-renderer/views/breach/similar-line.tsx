import { Columns3 } from 'lucide-react'
import { useId } from 'react'
import type { Similar } from '../../../src-main/domain/similarity.ts'
import { openLink } from '../../actions/open-link.ts'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { likenessLine } from '../../text/similarity-words.ts'
import styles from './similar-breaches.module.css'

const texts = words.breach.similarBreaches

interface SimilarLineProps {
  readonly similar: Similar
  /** As the articles of the breach shown write them. */
  readonly names: readonly string[]
}

/** One breach like the one shown: its name, and the reasons in short words, the weightiest first. */
export function SimilarLine({ similar: { breach, reasons }, names }: SimilarLineProps) {
  const id = useId()
  const { breachId, name } = breach
  const isGathered = useStore(state => state.gathered?.ids.includes(breachId) === true)
  const lookAt = useStore(state => state.lookAtNeighbour)
  const open = (line: HTMLElement) => {
    // The line goes away with the breach it is like; the pane stays, and is what the other breach comes into.
    line.closest<HTMLElement>('[data-pane]')?.focus()
    void openLink({ target: breachId, factId: null, at: null })
  }
  return (
    <li>
      <button
        type="button"
        data-neighbour={breachId}
        className={`${styles.line} inset`}
        aria-describedby={`${id}why`}
        onFocus={() => lookAt(breachId)}
        onBlur={() => lookAt(null)}
        onClick={({ currentTarget }) => open(currentTarget)}
      >
        <span className={styles.name}>
          <span>{name}</span>
          {isGathered && (
            <span className={styles.added}>
              <Columns3 size={13} aria-hidden />
              {texts.isAdded}
            </span>
          )}
          <span className="mono">{breachId}</span>
        </span>
        <span id={`${id}why`} className={styles.reasons} aria-hidden="true">
          {reasons
            .map(reason => likenessLine(reason, names))
            .map(({ label, shared, rarity }) => (
              <span key={label} className={styles.reason} title={rarity ?? undefined}>
                <span className={styles.kind}>{label}</span> {shared}
              </span>
            ))}
        </span>
      </button>
    </li>
  )
}
