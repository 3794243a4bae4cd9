// What happened to a file, in a sentence, with links to what came of it.

import type { ReactNode } from 'react'
import type { ArticleTitle, ImportOutcome } from '../../../src-main/contract/index.ts'
import type { ArticleId, BreachId } from '../../../src-main/domain/ids.ts'
import { call, problemOf } from '../../api/call.ts'
import { useArticleTitles, useBreachNames } from '../../api/use-names.ts'
import { Button } from '../../components/button.tsx'
import { Sentence } from '../../components/sentence.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { problemLine } from '../../text/problem-words.ts'

const texts = words.imports.outcomeWords

/** Breaches named in one row; the reader shows them all. */
const mostBreaches = 3

/** Names of what the outcomes of a page point at. */
export interface OutcomeNames {
  readonly titles: ReadonlyMap<ArticleId, ArticleTitle>
  readonly breaches: ReadonlyMap<BreachId, string>
}

/** Asks for the names that the words of these outcomes need. */
export function useOutcomeNames(outcomes: readonly ImportOutcome[]): OutcomeNames {
  const doubled = outcomes.flatMap(({ outcome, articleId }) =>
    outcome !== 'imported' && outcome !== 'failed' && articleId !== null ? [articleId] : [],
  )
  const reported = outcomes.flatMap(({ breachIds }) => breachIds.slice(0, mostBreaches))
  return {
    titles: useArticleTitles([...new Set(doubled)]),
    breaches: useBreachNames([...new Set(reported)]),
  }
}

interface ToArticleProps {
  readonly articleId: ArticleId
  readonly breachId?: BreachId
  readonly isReachable: boolean
  readonly children: ReactNode
}

/** A link to the reader; inside a row the keyboard leaves it to Enter and to the line below the table. */
export function ToArticle({ articleId, breachId, isReachable, children }: ToArticleProps) {
  const navigate = useStore(state => state.navigate)
  return (
    <Button
      look="link"
      size="small"
      tabIndex={isReachable ? 0 : -1}
      onClick={() => navigate({ kind: 'reader', articleId, breachId: breachId ?? null, claimId: null })}
    >
      {children}
    </Button>
  )
}

interface ToColumnsProps {
  readonly isReachable: boolean
  onChoose(): void
}

/** Opens the form that asks which column of a table is what. */
export const ToColumns = ({ isReachable, onChoose }: ToColumnsProps) => (
  <Button look="link" size="small" aria-haspopup="dialog" tabIndex={isReachable ? 0 : -1} onClick={onChoose}>
    {texts.chooseColumns}
  </Button>
)

interface NotTheSameProps {
  readonly articleId: ArticleId
  readonly other: ArticleId
  readonly isReachable: boolean
}

/** Says that two articles are not the same after all; they are counted as two sources from then on. */
function NotTheSame({ articleId, other, isReachable }: NotTheSameProps) {
  const { report, announce } = useStore.getState()
  const separate = async () => {
    try {
      await call('articles.notTheSame', { id: articleId, other })
      announce(texts.apart(articleId, other))
    } catch (thrown) {
      report(problemOf(thrown))
    }
  }
  return (
    <Button look="link" size="small" tabIndex={isReachable ? 0 : -1} onClick={() => void separate()}>
      {texts.notTheSame}
    </Button>
  )
}

interface OutcomeWordsProps {
  readonly one: ImportOutcome
  readonly names: OutcomeNames
  /** Whether the links are stops for Tab. */
  readonly isReachable: boolean
}

export function OutcomeWords({ one, names, isReachable }: OutcomeWordsProps): ReactNode {
  const { outcome, articleId, breachIds, problem } = one
  switch (outcome) {
    case 'failed':
      return <span>{problem === null ? texts.failed : problemLine(problem)}</span>
    case 'near_duplicate': {
      const first = articleId === null ? null : names.titles.get(articleId)?.nearlySameAs
      return (
        <>
          <Sentence around={texts.nearlySame}>
            {first ? (
              <ToArticle articleId={first.articleId} isReachable={isReachable}>
                {first.title}
              </ToArticle>
            ) : (
              <span>{texts.other}</span>
            )}
          </Sentence>
          {first && articleId !== null && (
            <NotTheSame articleId={articleId} other={first.articleId} isReachable={isReachable} />
          )}
        </>
      )
    }
    case 'duplicate':
      return (
        <Sentence around={texts.sameAs}>
          {articleId === null ? (
            <span>{texts.another}</span>
          ) : (
            <ToArticle articleId={articleId} isReachable={isReachable}>
              {names.titles.get(articleId)?.title ?? texts.another}
            </ToArticle>
          )}
        </Sentence>
      )
    case 'imported': {
      if (articleId === null || breachIds.length === 0) return <span>{texts.notBreach}</span>
      const named = breachIds.slice(0, mostBreaches)
      const others = breachIds.length - named.length
      return (
        <Sentence around={others > 0 ? texts.reportsMore(others) : texts.reports}>
          {named.map((breachId, index) => (
            <span key={breachId}>
              {index > 0 && ', '}
              <ToArticle articleId={articleId} breachId={breachId} isReachable={isReachable}>
                {names.breaches.get(breachId) ?? breachId}
              </ToArticle>
            </span>
          ))}
        </Sentence>
      )
    }
  }
}
