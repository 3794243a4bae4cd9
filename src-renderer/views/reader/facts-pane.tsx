import { useEffect, useRef } from 'react'
import type { ArticleDetail } from '../../../src-main/contract/index.ts'
import type { Breach } from '../../../src-main/domain/breach.ts'
import { factOf } from '../../../src-main/domain/facts.ts'
import type { Highlight } from '../../../src-main/domain/note.ts'
import { Empty } from '../../components/empty.tsx'
import { KindIcon } from '../../components/kind-icon.tsx'
import { NotesOn } from '../../components/note-editor/notes-on.tsx'
import { Pane, PaneHead } from '../../components/pane.tsx'
import { Segmented } from '../../components/segmented.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { kinds } from '../../text/claim-words.ts'
import { isReviewed, type ShownClaim } from '../../text/claims-of-article.ts'
import { formatCount } from '../../text/format.ts'
import { WhyNoBreach } from '../candidates/why-no-breach.tsx'
import { backToText } from './back-to-text.ts'
import { BreachSwitch } from './breach-switch.tsx'
import { ClaimLine } from './claim-line.tsx'
import styles from './facts-pane.module.css'
import { FocusedClaim } from './focused-claim.tsx'
import { MarkedList } from './marked-list.tsx'
import { NewFact } from './new-fact.tsx'
import { NewNote } from './new-note.tsx'

const texts = words.reader.factsPane

interface FactsPaneProps {
  readonly article: ArticleDetail
  readonly breach: Breach | undefined
  readonly claims: readonly ShownClaim[]
  readonly highlights: readonly Highlight[]
  readonly focused: number | null
  onFocus(claimId: number): void
}

export function FactsPane({ article, breach, claims, highlights, focused, onFocus }: FactsPaneProps) {
  const isOnlyToReview = useStore(state => state.isOnlyToReview)
  const setOnlyToReview = useStore(state => state.setOnlyToReview)
  const composing = useStore(state =>
    state.composing?.articleId === article.articleId ? state.composing : null,
  )
  const list = useRef<HTMLUListElement>(null)
  const done = claims.filter(isReviewed).length
  const shown = claims.filter(claim => !isOnlyToReview || !isReviewed(claim) || claim.claimId === focused)

  useEffect(() => {
    if (focused !== null) list.current?.querySelector('[data-focused]')?.scrollIntoView({ block: 'nearest' })
  }, [focused])

  return (
    <Pane label={texts.label} tone="detail" as="aside">
      <PaneHead>
        <h2>{texts.facts}</h2>
        {claims.length > 0 && (
          <span className="muted num clip" title={texts.reviewed(done, claims.length)}>
            {texts.reviewed(done, claims.length)}
          </span>
        )}
        <span className="grow" />
        {claims.length > 0 && (
          <Segmented
            label={texts.filter}
            value={isOnlyToReview ? 'review' : 'all'}
            choices={[
              { value: 'all', label: texts.all },
              { value: 'review', label: texts.toReview, count: formatCount(claims.length - done) },
            ]}
            onChange={value => setOnlyToReview(value === 'review')}
          />
        )}
      </PaneHead>
      <div className={styles.progress}>
        <i style={{ width: `${claims.length === 0 ? 0 : (100 * done) / claims.length}%` }} />
      </div>
      {article.breachIds.length > 1 && <BreachSwitch article={article} breachId={breach?.breachId ?? null} />}
      {composing?.kind === 'fact' && breach !== undefined && (
        <NewFact
          key={`${composing.text.start} ${composing.text.end}`}
          article={article}
          breachId={breach.breachId}
          text={composing.text}
          onAdded={onFocus}
        />
      )}
      {composing?.kind === 'note' && composing.text !== null && (
        <NewNote
          key={`${composing.text.start} ${composing.text.end}`}
          articleId={article.articleId}
          text={composing.text}
        />
      )}
      <div className="scroll">
        {claims.length === 0 && (
          <Empty title={texts.none}>
            <p>{texts.noneHint}</p>
            {article.breachIds.length === 0 && <WhyNoBreach key={article.articleId} article={article} />}
          </Empty>
        )}
        <ul ref={list} hidden={claims.length === 0} aria-label={texts.facts}>
          {kinds.map(kind => {
            const ofKind = shown.filter(({ factId }) => factOf(factId).kind === kind)
            if (ofKind.length === 0) return null
            return (
              <li key={kind} className={styles.kind}>
                <h3>
                  <KindIcon kind={kind} size={14} />
                  {words.claims.kind[kind]}
                  <span className="num">{formatCount(ofKind.length)}</span>
                </h3>
                <ul aria-label={words.claims.kind[kind]}>
                  {ofKind.map(claim =>
                    claim.claimId === focused ? (
                      <FocusedClaim key={claim.claimId} claim={claim} breach={breach} />
                    ) : (
                      <ClaimLine key={claim.claimId} claim={claim} onFocus={onFocus} />
                    ),
                  )}
                </ul>
              </li>
            )
          })}
        </ul>
        <MarkedList highlights={highlights} />
        <div className={styles.notes}>
          <NotesOn
            key={article.articleId}
            on={{ articleId: article.articleId }}
            isBegun={composing?.kind === 'note' && composing.text === null}
            onEnd={backToText}
          />
        </div>
      </div>
    </Pane>
  )
}
