import { TriangleAlert } from 'lucide-react'
import type { QueryError } from '../../../src-main/domain/search/query.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { words } from '../../languages/words.ts'
import { faultWords } from '../../text/query-words.ts'
import styles from './left-out.module.css'

const texts = words.search.leftOut

/** What can stand in the place of a mistake: as many as fit beside the sentence. */
const mostInstead = 4

interface LeftOutProps {
  readonly leftOut: readonly QueryError[]
  readonly query: string
  onMend(query: string): void
}

/** What could not be understood, why, and what could stand there; the rest of the search is answered all the same. */
export const LeftOut = ({ leftOut, query, onMend }: LeftOutProps) => (
  <div id="search-problem" role="status" className={styles.list}>
    {leftOut
      .map(one => ({ ...one, sentence: faultWords(one) }))
      .map(({ start, end, sentence, instead }) => (
        <div key={`${start} ${sentence}`} className={styles.line}>
          <Icon of={TriangleAlert} size={14} />
          <p>
            {sentence} <span className="muted">{texts.rest}</span>
          </p>
          {instead.slice(0, mostInstead).map(word => (
            <Button
              key={word}
              size="small"
              aria-label={texts.instead(word)}
              onClick={() => onMend(`${query.slice(0, start)}${word}${query.slice(end)}`)}
            >
              {word}
            </Button>
          ))}
        </div>
      ))}
  </div>
)
