import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../components/button.tsx'
import { words } from '../../languages/words.ts'
import { editName } from '../../text/edit-words.ts'
import { formatMoment } from '../../text/format.ts'
import styles from './breach-detail.module.css'

const texts = words.breach.breachHistory

interface LastEditsProps {
  readonly breachId: string
  onShowAll(): void
}

/** The last two edits, under the facts. */
export function LastEdits({ breachId, onShowAll }: LastEditsProps) {
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
          <li key={edit.editId} className={styles.edit}>
            <time dateTime={edit.at}>{formatMoment(edit.at)}</time>
            <span className={edit.isUndone ? styles.undone : undefined} title={edit.label}>
              {editName(edit)}
              {edit.isUndone && <span className="sr">, {texts.undone}</span>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
