import { useMemo } from 'react'
import type { NearArticle } from '../../../src-main/domain/cluster.ts'
import { useQuery } from '../../api/use-query.ts'
import { Pane, PaneHead } from '../../components/pane.tsx'
import { words } from '../../languages/words.ts'
import { formatDate } from '../../text/format-date.ts'
import { paragraphsBeside } from '../../text/paragraphs-beside.ts'
import styles from './side-by-side.module.css'

const texts = words.review.copiesPane

type Article = Omit<NearArticle, 'similarity'>

interface CopiesPaneProps {
  readonly first: Article
  readonly copy: Article
}

/** Two texts side by side; what stands in one of them only is marked. */
export function CopiesPane({ first, copy }: CopiesPaneProps) {
  const { data: one } = useQuery('articles.get', { id: first.articleId })
  const { data: other } = useQuery('articles.get', { id: copy.articleId })
  return (
    <Pane label={texts.label} tone="detail">
      <PaneHead className={styles.head}>
        <span className="strong">{texts.label}</span>
      </PaneHead>
      <section
        className={`${styles.texts} scroll inset`}
        aria-label={texts.label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
        tabIndex={0}
      >
        <ArticleColumn article={first} text={one?.text} beside={other?.text} />
        <ArticleColumn article={copy} text={other?.text} beside={one?.text} />
      </section>
    </Pane>
  )
}

interface ArticleColumnProps {
  readonly article: Article
  readonly text: string | undefined
  readonly beside: string | undefined
}

function ArticleColumn({ article, text = '', beside = '' }: ArticleColumnProps) {
  const paragraphs = useMemo(() => paragraphsBeside(text, beside), [text, beside])
  const { articleId, title, outlet, fileName, publishedOn, lang } = article
  return (
    <article className={styles.text} lang={lang ?? undefined}>
      <h3>{title}</h3>
      <p className={styles.source}>
        {[outlet ?? fileName, publishedOn && formatDate(publishedOn)].filter(Boolean).join(' · ')}{' '}
        <span className="mono">{articleId}</span>
      </p>
      {paragraphs.map(({ at, sentences }) => (
        <p key={at}>
          {sentences.map(({ at: place, words: sentence, isOnlyHere }) =>
            isOnlyHere ? (
              <ins key={place} title={texts.onlyHere}>
                {sentence}
              </ins>
            ) : (
              <span key={place}>{sentence}</span>
            ),
          )}
        </p>
      ))}
    </article>
  )
}
