import { Columns2, FileText, Fingerprint } from 'lucide-react'
import type { ArticleDetail } from '../../../src-main/contract/index.ts'
import type { Highlight } from '../../../src-main/domain/note.ts'
import { readBeside } from '../../actions/read-beside.ts'
import { showOriginal } from '../../actions/show-source.ts'
import { ActionButton } from '../../components/action-button.tsx'
import { Icon } from '../../components/icon.tsx'
import { Pane, PaneHead } from '../../components/pane.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import type { Passage } from '../../state/view.ts'
import type { ShownClaim } from '../../text/claims-of-article.ts'
import { formatDate } from '../../text/format-date.ts'
import styles from './article-pane.module.css'
import { OriginalText } from './original-text.tsx'
import { Reading } from './reading.tsx'
import { ReviewBar } from './review-bar.tsx'

const texts = words.reader.articlePane

interface ArticlePaneProps {
  readonly article: ArticleDetail
  readonly claims: readonly ShownClaim[]
  readonly highlights: readonly Highlight[]
  readonly focused: number | null
  readonly passage: Passage | null
  onFocus(claimId: number): void
}

/** The article in the middle of the reader: its text, or the file it came in. */
export function ArticlePane({ article, ...reading }: ArticlePaneProps) {
  const isOriginal = useStore(state => state.originalOf === article.articleId)
  return (
    <Pane label={texts.label} tone="detail">
      <PaneHead className={styles.head}>
        <span className="clip">
          <b className="strong">{article.outlet ?? article.fileName}</b>{' '}
          <span className="muted">{article.publishedOn !== null && formatDate(article.publishedOn)}</span>
        </span>
        <span className="grow" />
        <ActionButton action={readBeside} icon={Columns2} look="ghost" size="small" />
        <ActionButton
          action={showOriginal}
          icon={FileText}
          look="ghost"
          size="small"
          isPressed={isOriginal}
        />
        <span className={`${styles.hash} hide-narrow`} title={`SHA-256 ${article.sha256}`}>
          <Icon of={Fingerprint} size={14} />
          <span className="mono">
            {article.sha256.slice(0, 4)}…{article.sha256.slice(-4)}
          </span>
        </span>
      </PaneHead>
      {isOriginal ? <OriginalText article={article} /> : <Reading article={article} {...reading} />}
      <ReviewBar claims={reading.claims} focused={reading.focused} />
    </Pane>
  )
}
