import { useId, useState } from 'react'
import { FactId } from '../../../src-main/domain/fact-id.ts'
import { facts } from '../../../src-main/domain/facts.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../components/button.tsx'
import { Select } from '../../components/select.tsx'
import { words } from '../../languages/words.ts'
import { factLabel } from '../../text/fact-words.ts'
import styles from './breach-history.module.css'
import { EditEntry } from './edit-entry.tsx'

const texts = words.breach.breachHistory

/** Edits that come at once; more on demand. */
const step = 50

interface HistoryProps {
  readonly breachId: string
  /** Shows the breach as of a moment. */
  onAsOf(moment: string): void
}

/** What was done to a breach, or to one fact of it: who, when, and what it showed before and after. */
export function BreachHistory({ breachId, onAsOf }: HistoryProps) {
  const id = useId()
  const [factId, setFactId] = useState<FactId | null>(null)
  const [limit, setLimit] = useState(step)
  const { data } = useQuery('history.breach', {
    id: breachId,
    limit,
    ...(factId !== null && { factId }),
  })
  return (
    <div className={styles.history}>
      <div className={styles.filter}>
        <label htmlFor={id}>{texts.fact}</label>
        <Select
          id={id}
          value={factId ?? ''}
          onChange={event => {
            const chosen = FactId.safeParse(event.target.value)
            setFactId(chosen.success ? chosen.data : null)
            setLimit(step)
          }}
        >
          <option value="">{texts.allFacts}</option>
          {facts.map(fact => (
            <option key={fact.id} value={fact.id}>
              {factLabel(fact.id)}
            </option>
          ))}
        </Select>
      </div>
      {data?.length === 0 && <p className="muted">{factId === null ? texts.none : texts.noneOfFact}</p>}
      <ol aria-label={texts.history}>
        {data?.map(edit => (
          <EditEntry key={edit.editId} edit={edit} onAsOf={() => onAsOf(edit.at)} />
        ))}
      </ol>
      {data?.length === limit && limit < 1000 && (
        <Button look="link" onClick={() => setLimit(Math.min(1000, limit + 4 * step))}>
          {texts.more}
        </Button>
      )}
    </div>
  )
}
