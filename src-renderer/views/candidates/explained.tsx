import type { ReactNode } from 'react'
import type { Explanation } from '../../../src-main/domain/explanation.ts'
import type { ArticleId } from '../../../src-main/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { ProblemSentence } from '../../components/field.tsx'
import { words } from '../../languages/words.ts'
import styles from './candidates.module.css'

const texts = words.candidates.explained

interface ExplainedProps {
  readonly articleId: ArticleId
  children(explanations: readonly Explanation[]): ReactNode
}

/** Asks why an article was read as it was, and draws the answer once it is there. */
export function Explained({ articleId, children }: ExplainedProps) {
  const { data, problem } = useQuery('articles.explain', { id: articleId })
  return (
    <div className={styles.explained}>
      {data === undefined && problem === null && <p className="muted">{texts.reading}</p>}
      {problem !== null && <ProblemSentence of={problem} />}
      {data !== undefined && children(data)}
    </div>
  )
}
