import type { SearchHit } from '../../../src-main/contract/index.ts'
import { formatDate } from '../../text/format-date.ts'
import { cutAt } from '../../text/snippet.ts'
import styles from './search-pane.module.css'

interface SearchHitRowProps {
  readonly hit: SearchHit
  readonly isSelected: boolean
  onFocus(): void
  onOpen(): void
}

/** Every piece with the place it begins at, for a key that stays. */
function placed(pieces: readonly [string, boolean][]) {
  let at = 0
  return pieces.map(([text, isMatch]) => {
    const start = at
    at += text.length
    return { start, text, isMatch }
  })
}

export const SearchHitRow = ({ hit, isSelected, onFocus, onOpen }: SearchHitRowProps) => {
  const { article, snippet, matches } = hit
  return (
    <li>
      <button
        type="button"
        data-hit
        className={`${styles.hit} inset`}
        aria-current={isSelected}
        onFocus={onFocus}
        onClick={onOpen}
      >
        <span className={styles.language}>{article.lang}</span>
        <span className={styles.words}>
          <span className={styles.title} lang={article.lang ?? undefined}>
            {article.title}
          </span>
          <span className={styles.snippet} lang={article.lang ?? undefined}>
            {placed(cutAt(snippet, matches)).map(({ start, text, isMatch }) =>
              isMatch ? <b key={start}>{text}</b> : <span key={start}>{text}</span>,
            )}
          </span>
          <span className={styles.source}>
            {[article.outlet, article.publishedOn && formatDate(article.publishedOn)]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
      </button>
    </li>
  )
}
