import type { ImportOutcome } from '../../../src-main/contract/index.ts'
import { pageOf, pageSize } from '../../api/outcome-pages.ts'
import { useQuery } from '../../api/use-query.ts'
import { words } from '../../languages/words.ts'
import type { OutcomePlace } from '../../state/slices/imports-slice.ts'
import styles from './outcome-table.module.css'
import { OutcomeWords, ToArticle, ToColumns, useOutcomeNames } from './outcome-words.tsx'
import { isUnknownTable } from './outcomes.ts'

const texts = words.imports.outcomeLine

interface OutcomeLineProps {
  readonly importId: string
  readonly place: OutcomePlace | null
  onOpen(one: ImportOutcome): void
}

/** The row the keys act on, whole: a row of the table cuts off what is long, and its links are for the mouse. */
export function OutcomeLine({ importId, place, onOpen }: OutcomeLineProps) {
  const page = Math.floor((place?.index ?? 0) / pageSize)
  const { data } = useQuery('imports.outcomes', place && pageOf(importId, place.kind, page))
  const one = place === null ? undefined : data?.[place.index - page * pageSize]
  const names = useOutcomeNames(one === undefined ? [] : [one])
  return (
    <section className={styles.line} aria-label={texts.label}>
      {place === null && <p className="muted">{texts.hint}</p>}
      {one !== undefined && (
        <>
          <div className={styles.whole}>
            <p className={styles.file}>{one.file}</p>
            {one.articleId !== null && (
              <ToArticle articleId={one.articleId} isReachable>
                {texts.read}
              </ToArticle>
            )}
            {isUnknownTable(one) && <ToColumns isReachable onChoose={() => onOpen(one)} />}
          </div>
          <p>
            <OutcomeWords one={one} names={names} isReachable />
          </p>
        </>
      )}
    </section>
  )
}
