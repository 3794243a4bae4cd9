import { memo, useMemo } from 'react'
import type { ArticleDetail } from '../../../src-main/contract/index.ts'
import type { RemovedText as Removed } from '../../../src-main/domain/article.ts'
import { blocksOf, partsOf, type TextBlock, type TextPart } from '../../text/blocks.ts'
import {
  type Chunk,
  chunksOf,
  estimatedHeight,
  longText,
  startOfPart,
  withRemovals,
} from '../../text/chunks.ts'
import { formatDate } from '../../text/format-date.ts'
import styles from './article-pane.module.css'
import { RemovedText } from './removed-text.tsx'

type Shown = Pick<ArticleDetail, 'text' | 'title' | 'byline' | 'outlet' | 'publishedOn' | 'fileName'>

interface ArticleTextProps extends Shown {
  readonly removed: readonly Removed[]
}

function Byline({ byline, outlet, publishedOn, fileName }: Omit<Shown, 'text' | 'title'>) {
  const parts = [byline, outlet, publishedOn && formatDate(publishedOn)].filter(Boolean)
  return <p className={styles.byline}>{parts.length > 0 ? parts.join(' · ') : fileName}</p>
}

interface PartProps {
  readonly part: TextPart
  readonly about: Shown
}

function Part({ part, about }: PartProps) {
  const words = ({ start, end }: TextBlock) => about.text.slice(start, end)
  if (part.kind === 'list') {
    return (
      <ul className={styles.list}>
        {part.blocks.map(block => (
          <li key={block.start} dir="auto" data-start={block.start}>
            {words(block)}
          </li>
        ))}
      </ul>
    )
  }
  const { block } = part
  if (part.kind === 'title') {
    return (
      <>
        <h1 dir="auto" data-start={block.start}>
          {words(block)}
        </h1>
        <Byline {...about} />
      </>
    )
  }
  return (
    <p dir="auto" data-start={block.start} className={styles.paragraph} data-continued={block.isContinued}>
      {words(block)}
    </p>
  )
}

interface ChunkProps {
  readonly chunk: Chunk
  readonly about: Shown
  readonly isLong: boolean
}

function ChunkView({ chunk, about, isLong }: ChunkProps) {
  return (
    <div
      className={isLong ? styles.far : undefined}
      style={isLong ? { containIntrinsicHeight: `auto ${estimatedHeight(chunk)}px` } : undefined}
      data-chunk={chunk.start}
      data-chunk-end={chunk.end}
    >
      {chunk.parts.map(part =>
        part.kind === 'removed' ? (
          <RemovedText key={`removed ${part.at}`} removed={part.removed} />
        ) : (
          <Part key={startOfPart(part)} part={part} about={about} />
        ),
      )}
    </div>
  )
}

/**
 * The clean text as paragraphs and lists, in text nodes only. Each element says with `data-start` where in the clean
 * text its node begins, which is how claims find their place.
 */
export const ArticleText = memo(({ removed, ...about }: ArticleTextProps) => {
  const { text, title } = about
  const chunks = useMemo(
    () => chunksOf(withRemovals(partsOf(blocksOf(text, title)), removed)),
    [text, title, removed],
  )
  const hasTitle = chunks.some(({ parts }) => parts.some(({ kind }) => kind === 'title'))
  return (
    <>
      {!hasTitle && <h1 dir="auto">{title}</h1>}
      {!hasTitle && <Byline {...about} />}
      {chunks.map((chunk, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two chunks may begin at one place, and none is ever moved
        <ChunkView key={at} chunk={chunk} about={about} isLong={text.length > longText} />
      ))}
    </>
  )
})
