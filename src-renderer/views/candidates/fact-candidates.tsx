import type { Breach } from '../../../src-main/domain/breach.ts'
import type { FactId } from '../../../src-main/domain/fact-id.ts'
import { words } from '../../languages/words.ts'
import { byFact, explanationOf } from '../../text/candidates.ts'
import { CandidateList } from './candidate-list.tsx'
import { Explained } from './explained.tsx'

const texts = words.candidates.factCandidates

interface FactCandidatesProps {
  readonly article: Breach['articles'][number]
  readonly breach: Breach
  readonly factId: FactId
}

/** Every candidate an article holds for one fact of a breach. */
export const FactCandidates = ({ article, breach, factId }: FactCandidatesProps) => (
  <Explained articleId={article.articleId}>
    {explanations => {
      const explanation = explanationOf(explanations, breach, article.articleId)
      const fact = byFact(explanation?.candidates ?? []).find(one => one.factId === factId)
      if (fact === undefined) return <p className="muted">{texts.none}</p>
      return (
        <>
          <p className="muted">{texts.scope}</p>
          <CandidateList article={article} breachId={breach.breachId} fact={fact} />
        </>
      )
    }}
  </Explained>
)
