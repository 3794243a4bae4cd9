import { memo, useMemo } from 'react'
import type { ArticleDetail } from '../../../src-main/contract/index.ts'
import { blocksOf, partsOf, type TextBlock } from '../../text/blocks.ts'
import { formatDate } from '../../text/format-date.ts'
import styles from './article-pane.module.css'

interface ArticleTextProps {
  readonly article: ArticleDetail
}

function Byline({ article }: ArticleTextProps) {
  const parts = [
    article.byline,
    article.outlet,
    article.publishedOn && formatDate(article.publishedOn),
  ].filter(Boolean)
  return <p className={styles.byline}>{parts.length > 0 ? parts.join(' · ') : article.fileName}</p>
}

/**
 * The clean text as paragraphs and lists, in text nodes only. Each element says with `data-start` where in the clean
 * text its node begins, which is how claims find their place.
 */
export const ArticleText = memo(({ article }: ArticleTextProps) => {
  const { text, title } = article
  const parts = useMemo(() => partsOf(blocksOf(text, title)), [text, title])
  const words = ({ start, end }: TextBlock) => text.slice(start, end)
  const hasTitle = parts[0]?.kind === 'title'
  return (
    <>
      {!hasTitle && <h1>{title}</h1>}
      {!hasTitle && <Byline article={article} />}
      {parts.map(part => {
        if (part.kind === 'list') {
          return (
            <ul key={part.blocks[0]?.start} className={styles.list}>
              {part.blocks.map(block => (
                <li key={block.start} data-start={block.start}>
                  {words(block)}
                </li>
              ))}
            </ul>
          )
        }
        if (part.kind === 'title') {
          return (
            <div key="title">
              <h1 data-start={part.block.start}>{words(part.block)}</h1>
              <Byline article={article} />
            </div>
          )
        }
        return (
          <p key={part.block.start} data-start={part.block.start} className={styles.paragraph}>
            {words(part.block)}
          </p>
        )
      })}
    </>
  )
})
