import { CopyX } from 'lucide-react'
import type { ArticleDetail } from '../../../src-main/contract/index.ts'
import type { NearArticle } from '../../../src-main/domain/cluster.ts'
import { runAction } from '../../actions/action.ts'
import { notTheSame, notTheSameAs } from '../../actions/not-the-same.ts'
import { ActionButton } from '../../components/action-button.tsx'
import { IconButton } from '../../components/button.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { formatDate } from '../../text/format-date.ts'
import { formatLikeness } from '../../text/likeness.ts'
import styles from './near-articles.module.css'

const texts = words.reader.nearArticles

interface NearArticlesProps {
  readonly article: ArticleDetail
}

interface NearLineProps {
  readonly other: NearArticle
  /** Whether it can be taken apart from the others. */
  readonly isOneOfMany: boolean
}

function NearLine({ other, isOneOfMany }: NearLineProps) {
  const { articleId, title, lang, outlet, fileName, publishedOn, similarity } = other
  const navigate = useStore(state => state.navigate)
  const likeness = formatLikeness(similarity)
  return (
    <li className={styles.line}>
      <button
        type="button"
        className={`${styles.other} inset`}
        onClick={() => navigate({ kind: 'reader', articleId, breachId: null, claimId: null })}
      >
        <span className={`${styles.likeness} num`} title={texts.alike(likeness)}>
          {likeness}
        </span>
        <span className={styles.words}>
          <span className={styles.title} lang={lang ?? undefined}>
            {title}
          </span>
          <span className={`${styles.source} clip`}>
            {[outlet ?? fileName, publishedOn && formatDate(publishedOn)].filter(Boolean).join(' · ')}
          </span>
        </span>
      </button>
      {isOneOfMany && (
        <IconButton
          className={styles.apart}
          label={texts.notAs(title)}
          icon={CopyX}
          iconSize={14}
          onClick={() => void runAction(notTheSameAs(articleId))}
        />
      )}
    </li>
  )
}

/** Articles named, the most similar first: a press release can have hundreds of copies. */
const mostNamed = 20

/** The articles this one is nearly the same as, each a click away, and what says that it is not. */
export function NearArticles({ article }: NearArticlesProps) {
  const others = [...article.nearlyTheSame].sort((a, b) => b.similarity - a.similarity)
  if (others.length === 0) return null
  return (
    <section className={styles.near} aria-label={texts.nearly}>
      <h3>{texts.nearly}</h3>
      <ul className={styles.others}>
        {others.slice(0, mostNamed).map(other => (
          <NearLine key={other.articleId} other={other} isOneOfMany={others.length > 1} />
        ))}
        {others.length > mostNamed && (
          <li className={`${styles.more} muted`}>{texts.more(others.length - mostNamed)}</li>
        )}
      </ul>
      <div className={styles.foot}>
        <ActionButton action={notTheSame} icon={CopyX} size="small" />
        <span className="muted">{texts.hint}</span>
      </div>
    </section>
  )
}
