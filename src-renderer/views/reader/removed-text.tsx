import { ChevronDown, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { RemovedText as Removed } from '../../../src-main/domain/article.ts'
import { Icon } from '../../components/icon.tsx'
import { words } from '../../languages/words.ts'
import styles from './removed-text.module.css'

const texts = words.reader.removedText

interface RemovedTextProps {
  readonly removed: readonly Removed[]
}

/** `related-links` becomes `related links`. */
const reasonWords = (reason: string) => reason.replaceAll('-', ' ')

/** What was taken off the article: never lost, shown on demand. */
export function RemovedText({ removed }: RemovedTextProps) {
  const [isShown, setShown] = useState(false)
  if (removed.length === 0) return null
  const reasons = [...new Set(removed.map(({ reason }) => reasonWords(reason)))]
  return (
    <div className={styles.removed}>
      <button type="button" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
        <Icon of={isShown ? ChevronDown : ChevronRight} size={12} />
        <span className="nowrap">{texts.lines(removed.length)}:</span>
        <span className={styles.show}>{isShown ? texts.hide : texts.show}</span>
        <span className="muted clip">{reasons.join(', ')}</span>
      </button>
      {isShown && (
        <ul>
          {removed.map(({ at, text, reason }) => (
            <li key={`${at} ${text}`}>
              <span>{text}</span>
              <span className="muted">{reasonWords(reason)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
