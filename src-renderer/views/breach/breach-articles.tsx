import type { Breach } from '../../../src-main/domain/breach.ts'
import { CopyMark } from '../../components/copy-mark.tsx'
import { useStore } from '../../state/store.ts'
import { formatDate } from '../../text/format-date.ts'
import styles from './breach-detail.module.css'

interface BreachArticlesProps {
  readonly breach: Breach
}

export function BreachArticles({ breach }: BreachArticlesProps) {
  const navigate = useStore(state => state.navigate)
  return (
    <ul className={styles.articles}>
      {breach.articles.map(({ articleId, title, lang, outlet, publishedOn, fileName, cluster }) => (
        <li key={articleId}>
          <button
            type="button"
            className={styles.article}
            onClick={() => navigate({ kind: 'reader', articleId, breachId: breach.breachId, claimId: null })}
          >
            <span className={styles.language}>{lang}</span>
            <span>
              <b lang={lang ?? undefined}>{title}</b>
              {cluster !== null && <CopyMark />}
              <span className={styles.source}>
                {[outlet ?? fileName, publishedOn && formatDate(publishedOn)].filter(Boolean).join(' · ')}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
