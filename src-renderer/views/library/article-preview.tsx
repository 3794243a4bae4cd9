import { BookOpen, FolderPlus } from 'lucide-react'
import type { ArticleDetail } from '../../../src-main/contract/index.ts'
import type { BreachId } from '../../../src-main/domain/ids.ts'
import { startBreach } from '../../actions/start-breach.ts'
import { useBreachNames } from '../../api/use-names.ts'
import { ActionButton } from '../../components/action-button.tsx'
import { Button } from '../../components/button.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { formatDate } from '../../text/format-date.ts'
import { formatLikeness } from '../../text/likeness.ts'
import { WhyNoBreach } from '../candidates/why-no-breach.tsx'
import styles from './article-preview.module.css'

const texts = words.library.articlePreview

/** Near-duplicates named here; the reader has more. */
const mostNamed = 5

interface ArticlePreviewProps {
  readonly article: ArticleDetail
}

/** An article beside the list: what it is, which breach it reports, how it begins. */
export function ArticlePreview({ article }: ArticlePreviewProps) {
  const names = useBreachNames(article.breachIds)
  const navigate = useStore(state => state.navigate)
  const open = (breachId: BreachId | null) =>
    navigate({ kind: 'reader', articleId: article.articleId, breachId, claimId: null })
  const beginning = article.text.startsWith(article.title)
    ? article.text.slice(article.title.length)
    : article.text
  return (
    <div className={`${styles.preview} scroll`}>
      <h1 lang={article.variety ?? article.lang ?? undefined}>{article.title}</h1>
      <p className={styles.source}>
        {[article.byline, article.outlet, article.publishedOn && formatDate(article.publishedOn)]
          .filter(Boolean)
          .join(' · ')}
        <span className="mono">{article.articleId}</span>
      </p>
      <Button icon={BookOpen} shortcut="Enter" onClick={() => open(null)}>
        {texts.read}
      </Button>
      <h2>{texts.reports}</h2>
      {article.breachIds.length === 0 && (
        <>
          <p className="muted">{texts.none}</p>
          <ActionButton action={startBreach} icon={FolderPlus} size="small" />
          <WhyNoBreach key={article.articleId} article={article} />
        </>
      )}
      <ul>
        {article.breachIds.map(breachId => (
          <li key={breachId} className="row">
            <Button look="link" onClick={() => open(breachId)}>
              {names.get(breachId) ?? breachId}
            </Button>
            <span className="muted num">
              {texts.claims(article.claims.filter(claim => claim.breachId === breachId).length)}
            </span>
          </li>
        ))}
      </ul>
      {article.nearlyTheSame.length > 0 && <h2>{texts.nearly}</h2>}
      <ul>
        {article.nearlyTheSame.slice(0, mostNamed).map(({ articleId, title, similarity }) => (
          <li key={articleId} className="row">
            <Button
              look="link"
              className={styles.near}
              onClick={() => navigate({ kind: 'reader', articleId, breachId: null, claimId: null })}
            >
              <span className="clip">{title}</span>
            </Button>
            <span className="muted num">{formatLikeness(similarity)}</span>
          </li>
        ))}
      </ul>
      <h2>{texts.beginning}</h2>
      <p className={styles.beginning} lang={article.variety ?? article.lang ?? undefined}>
        {beginning.trim().slice(0, 700)}…
      </p>
    </div>
  )
}
