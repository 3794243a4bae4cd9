import { pageOf, pageSize } from '../../api/outcome-pages.ts'
import { useQuery } from '../../api/use-query.ts'
import type { OutcomePlace } from './outcome-sections.ts'
import styles from './outcome-table.module.css'
import { OutcomeWords, ToArticle, useOutcomeNames } from './outcome-words.tsx'

const texts = { label: 'The file chosen', read: 'Read the article' }

interface OutcomeLineProps {
  readonly importId: string
  readonly place: OutcomePlace
}

/** The row the keys act on, whole: a row of the table cuts off what is long, and its links are for the mouse. */
export function OutcomeLine({ importId, place }: OutcomeLineProps) {
  const page = Math.floor(place.index / pageSize)
  const { data } = useQuery('imports.outcomes', pageOf(importId, place.kind, page))
  const one = data?.[place.index - page * pageSize]
  const names = useOutcomeNames(one === undefined ? [] : [one])
  if (one === undefined) return null
  return (
    <section className={styles.line} aria-label={texts.label}>
      <p className={styles.file}>{one.file}</p>
      <p>
        <OutcomeWords one={one} names={names} isReachable />
        {one.articleId !== null && (
          <>
            {' '}
            <ToArticle articleId={one.articleId} isReachable>
              {texts.read}
            </ToArticle>
          </>
        )}
      </p>
    </section>
  )
}
