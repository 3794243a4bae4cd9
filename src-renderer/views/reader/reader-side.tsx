import type { ArticleDetail } from '../../../src-main/contract/index.ts'
import type { Breach } from '../../../src-main/domain/breach.ts'
import { factOf } from '../../../src-main/domain/facts.ts'
import { CopyMark } from '../../components/copy-mark.tsx'
import { Pane, PaneHead } from '../../components/pane.tsx'
import { UpButton } from '../../components/up-button.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { kinds } from '../../text/claim-words.ts'
import type { ShownClaim } from '../../text/claims-of-article.ts'
import { formatDate } from '../../text/format-date.ts'
import { countSources, toldBy } from '../../text/likeness.ts'
import { ArticleSource } from './article-source.tsx'
import { NearArticles } from './near-articles.tsx'
import styles from './reader-side.module.css'

const texts = words.reader.readerSide

interface ReaderSideProps {
  readonly article: ArticleDetail
  readonly breach: Breach | undefined
  readonly claims: readonly ShownClaim[]
}

function Legend({ claims }: Pick<ReaderSideProps, 'claims'>) {
  const hidden = useStore(state => state.hiddenKinds)
  const toggle = useStore(state => state.toggleKind)
  return (
    <div className={styles.legend}>
      <h3>{texts.show}</h3>
      {kinds.map(kind => (
        <button
          key={kind}
          type="button"
          role="switch"
          className={styles.kind}
          aria-checked={!hidden.includes(kind)}
          onClick={() => toggle(kind)}
        >
          {hidden.includes(kind) ? (
            <span>{words.claims.kind[kind]}</span>
          ) : (
            <mark data-kind={kind}>{words.claims.kind[kind]}</mark>
          )}
          <span className="num muted">
            {claims.filter(({ factId }) => factOf(factId).kind === kind).length}
          </span>
        </button>
      ))}
      <p className="muted">{texts.hint}</p>
    </div>
  )
}

export function ReaderSide({ article, breach, claims }: ReaderSideProps) {
  const navigate = useStore(state => state.navigate)
  const articles = breach?.articles ?? [article]
  return (
    <Pane label={texts.label} tone="side" as="nav" className={styles.side}>
      <PaneHead>
        <UpButton />
      </PaneHead>
      <div className={styles.breach}>
        <h2>{breach?.name ?? texts.noBreach}</h2>
        {breach !== undefined && <p>{toldBy(countSources(articles), articles.length)}</p>}
      </div>
      <ul className={`${styles.articles} scroll`} aria-label={texts.articles}>
        {articles.map(({ articleId, title, lang, outlet, publishedOn, fileName, cluster }) => (
          <li key={articleId}>
            <button
              type="button"
              className={`${styles.article} inset`}
              aria-current={articleId === article.articleId}
              onClick={() =>
                navigate({ kind: 'reader', articleId, breachId: breach?.breachId ?? null, claimId: null })
              }
            >
              <span className={styles.language}>{lang}</span>
              <span className={styles.words}>
                <span className={styles.title} lang={lang ?? undefined}>
                  {title}
                  {cluster !== null && <CopyMark />}
                </span>
                <span className={`${styles.source} clip`}>{outlet ?? fileName}</span>
                <span className={styles.source}>{publishedOn !== null && formatDate(publishedOn)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <NearArticles article={article} />
      <ArticleSource article={article} />
      <Legend claims={claims} />
    </Pane>
  )
}
