import type { ArticleSummary } from '../../../src-main/domain/article.ts'
import type { BreachId } from '../../../src-main/domain/ids.ts'
import { words } from '../../languages/words.ts'
import { type ExplainedFact, keyOf } from '../../text/candidates.ts'
import { factLabel } from '../../text/fact-words.ts'
import { CandidateLine } from './candidate-line.tsx'
import { showPassage } from './show-passage.ts'

const texts = words.candidates.candidateList

interface CandidateListProps {
  readonly article: Pick<ArticleSummary, 'articleId' | 'lang'>
  readonly breachId: BreachId | null
  readonly fact: ExplainedFact
}

/** The candidates for one fact, each a click away from its place in the article. */
export const CandidateList = ({ article, breachId, fact }: CandidateListProps) => (
  <ul aria-label={texts.label(factLabel(fact.factId))}>
    {fact.candidates.map(candidate => (
      <CandidateLine
        key={keyOf(candidate)}
        candidate={candidate}
        lang={article.lang}
        onShow={() => showPassage({ articleId: article.articleId, breachId }, candidate.evidence)}
      />
    ))}
  </ul>
)
