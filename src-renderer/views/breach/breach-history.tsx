import type { Edit } from '../../../src-main/domain/edit.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../components/button.tsx'
import { words } from '../../languages/words.ts'
import { formatMoment } from '../../text/format.ts'
import styles from './breach-detail.module.css'

const texts = words.breach.breachHistory

interface HistoryProps {
  readonly breachId: string
}

const EditLine = ({ edit }: { readonly edit: Edit }) => (
  <li className={styles.edit}>
    <time dateTime={edit.at}>{formatMoment(edit.at)}</time>
    <span className={edit.isUndone ? styles.undone : undefined}>
      {edit.label}
      {edit.isUndone && <span className="sr">, {texts.undone}</span>}
    </span>
  </li>
)

export function BreachHistory({ breachId }: HistoryProps) {
  const { data } = useQuery('history.list', { subject: breachId })
  return (
    <ul className={styles.history}>
      {data?.length === 0 && <li className="muted">{texts.none}</li>}
      {data?.map(edit => (
        <EditLine key={edit.editId} edit={edit} />
      ))}
    </ul>
  )
}

/** The last two edits, under the facts. */
export function LastEdits({ breachId, onShowAll }: HistoryProps & { readonly onShowAll: () => void }) {
  const { data } = useQuery('history.list', { subject: breachId, limit: 2 })
  if (data === undefined || data.length === 0) return null
  return (
    <div className={styles.last}>
      <h2>
        {texts.history}
        <Button look="link" size="small" onClick={onShowAll}>
          {texts.all}
        </Button>
      </h2>
      <ul>
        {data.map(edit => (
          <EditLine key={edit.editId} edit={edit} />
        ))}
      </ul>
    </div>
  )
}
