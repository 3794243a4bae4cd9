import { ChevronDown, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { RemovedText as Removed } from '../../../src-main/domain/article.ts'
import { Icon } from '../../components/icon.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import styles from './removed-text.module.css'

const texts = words.reader.removedText

interface RemovedTextProps {
  readonly removed: readonly Removed[]
}

const known: Readonly<Record<string, string>> = texts.reasons

/** What the screen calls a reason; a new one by its own name, `related links` for `related-links`. */
const reasonWords = (reason: string) => known[reason] ?? reason.replaceAll('-', ' ')

/** What was taken off the article at one place: never lost, shown on demand. */
export function RemovedText({ removed }: RemovedTextProps) {
  const areAllShown = useStore(state => state.isRemovedShown)
  const [own, setOwn] = useState<boolean | null>(null)
  const [before, setBefore] = useState(areAllShown)
  if (before !== areAllShown) {
    setBefore(areAllShown)
    setOwn(null)
  }
  const isShown = own ?? areAllShown
  const reasons = [...new Set(removed.map(({ reason }) => reasonWords(reason)))]
  return (
    <div className={styles.removed}>
      <button type="button" className="inset" aria-expanded={isShown} onClick={() => setOwn(!isShown)}>
        <Icon of={isShown ? ChevronDown : ChevronRight} size={12} />
        <span className="nowrap">{texts.lines(removed.length)}</span>
        <span className="muted clip">{reasons.join(', ')}</span>
        <span className={styles.show}>{isShown ? texts.hide : texts.show}</span>
      </button>
      {isShown && (
        <ul>
          {removed.map(({ at, text, reason }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same words may have been taken off twice at one place
            <li key={`${at} ${index}`}>
              <span dir="auto">{text}</span>
              <span className="muted">{reasonWords(reason)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
