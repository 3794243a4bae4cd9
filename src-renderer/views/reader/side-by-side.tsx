import { X } from 'lucide-react'
import { useMemo } from 'react'
import type { ArticleDetail } from '../../../src-main/contract/index.ts'
import type { Breach } from '../../../src-main/domain/breach.ts'
import { ArticleId } from '../../../src-main/domain/ids.ts'
import type { Highlight } from '../../../src-main/domain/note.ts'
import { runAction } from '../../actions/action.ts'
import { readBeside } from '../../actions/read-beside.ts'
import { useQuery } from '../../api/use-query.ts'
import { IconButton } from '../../components/button.tsx'
import { NoteEditor } from '../../components/note-editor/note-editor.tsx'
import { Pane, PaneHead } from '../../components/pane.tsx'
import { Select } from '../../components/select.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { atClaim, type ReaderPlace } from '../../state/view.ts'
import { alignFacts, rowOf } from '../../text/aligned-facts.ts'
import { claimsOfArticle, type ShownClaim } from '../../text/claims-of-article.ts'
import { formatDate } from '../../text/format-date.ts'
import { AlignedFacts } from './aligned-facts.tsx'
import { backToText } from './back-to-text.ts'
import { NewFact } from './new-fact.tsx'
import { NewNote } from './new-note.tsx'
import { Reading } from './reading.tsx'
import styles from './side-by-side.module.css'

const texts = words.reader.sideBySide

const noHighlights: readonly Highlight[] = []

interface ColumnProps {
  readonly article: ArticleDetail
  readonly breach: Breach
  readonly claims: readonly ShownClaim[]
  readonly focused: number | null
  /** The one on the right has no field to find in, and leaves the keys to the other. */
  readonly isSecond: boolean
  onChoose(id: ArticleId): void
  onFocus(claimId: number): void
}

function Column({ article, breach, claims, focused, isSecond, onChoose, onFocus }: ColumnProps) {
  const { data: highlights = noHighlights } = useQuery('highlights.list', { articleId: article.articleId })
  const label = isSecond ? texts.second : texts.first
  return (
    <Pane label={label} tone="detail" className={styles.column}>
      <PaneHead className={styles.head}>
        <Select
          aria-label={texts.choose(label)}
          value={article.articleId}
          onChange={event => onChoose(ArticleId.parse(event.target.value))}
        >
          {breach.articles.map(one => (
            <option key={one.articleId} value={one.articleId}>
              {[
                one.lang?.toUpperCase(),
                one.outlet ?? one.fileName,
                one.publishedOn && formatDate(one.publishedOn),
                one.title,
              ]
                .filter(Boolean)
                .join(' · ')}
            </option>
          ))}
        </Select>
        {isSecond && (
          <IconButton label={texts.close} icon={X} shortcut="S" onClick={() => void runAction(readBeside)} />
        )}
      </PaneHead>
      <Reading
        key={article.articleId}
        article={article}
        claims={claims}
        highlights={highlights}
        focused={focused}
        passage={null}
        isSecond={isSecond}
        onFocus={onFocus}
      />
    </Pane>
  )
}

interface SideBySideProps {
  readonly place: ReaderPlace
  readonly breach: Breach
  readonly first: ArticleDetail
  readonly second: ArticleDetail
}

/** Two articles of a breach, in one language or in two, over their facts: a fact in focus is in focus in both. */
export function SideBySide({ place, breach, first, second }: SideBySideProps) {
  const replaceView = useStore(state => state.replaceView)
  const composing = useStore(state => state.composing)
  const { breachId } = breach
  const own = useMemo(() => claimsOfArticle(first.claims, breachId, breach), [first, breachId, breach])
  const others = useMemo(() => claimsOfArticle(second.claims, breachId, breach), [second, breachId, breach])
  const rows = useMemo(() => alignFacts(own, others), [own, others])
  const row = rowOf(rows, place.claimId, [...own, ...others])
  const focus = (claimId: number) => replaceView(atClaim(place, claimId))
  /** The claim asked for, or what the article says of the same fact. */
  const inFocus = (claims: readonly ShownClaim[], told: readonly ShownClaim[] = []) =>
    (claims.find(({ claimId }) => claimId === place.claimId) ?? told[0])?.claimId ?? null
  const composed = [first, second].find(({ articleId }) => articleId === composing?.articleId)
  return (
    <main className={styles.view}>
      <Column
        article={first}
        breach={breach}
        claims={own}
        focused={inFocus(own, row?.first)}
        isSecond={false}
        onChoose={articleId => replaceView({ ...place, articleId, claimId: null })}
        onFocus={focus}
      />
      <Column
        article={second}
        breach={breach}
        claims={others}
        focused={inFocus(others, row?.second)}
        isSecond
        onChoose={besideId => replaceView({ ...place, besideId, claimId: null })}
        onFocus={focus}
      />
      <Pane label={texts.table} tone="list" className={styles.facts}>
        {composing?.kind === 'fact' && composed !== undefined && (
          <NewFact article={composed} breachId={breachId} text={composing.text} onAdded={focus} />
        )}
        {composing?.kind === 'note' && composing.text !== null && composed !== undefined && (
          <NewNote articleId={composed.articleId} text={composing.text} />
        )}
        {composing?.kind === 'note' && composing.text === null && composed !== undefined && (
          <div className={styles.note}>
            <NoteEditor on={{ articleId: composed.articleId }} onDone={backToText} />
          </div>
        )}
        <div className="scroll">
          <AlignedFacts rows={rows} focused={row} titles={[first.title, second.title]} onFocus={focus} />
        </div>
      </Pane>
    </main>
  )
}
