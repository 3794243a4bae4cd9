import type { Edit } from '../../../src-main/domain/edit.ts'
import { ArticleId } from '../../../src-main/domain/ids.ts'
import { openBreach } from '../../actions/open-breach.ts'
import { Button } from '../../components/button.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { formatDayAndTime } from '../../text/format.ts'
import { UndoBack } from '../breach/undo-back.tsx'
import styles from './history-view.module.css'

const texts = words.breach.vaultHistory

interface HistoryTableProps {
  readonly edits: readonly Edit[]
}

export const HistoryTable = ({ edits }: HistoryTableProps) => (
  <table className={styles.table}>
    <thead>
      <tr>
        <th scope="col">{texts.when}</th>
        <th scope="col">{texts.who}</th>
        <th scope="col">{texts.kind}</th>
        <th scope="col">{texts.what}</th>
      </tr>
    </thead>
    <tbody>
      {edits.map(edit => (
        <tr key={edit.editId}>
          <td className="num nowrap">
            <time dateTime={edit.at}>{formatDayAndTime(edit.at)}</time>
          </td>
          <td className="clip" title={edit.who}>
            {edit.who}
          </td>
          <td className="nowrap">{texts.kinds[edit.kind]}</td>
          <td>
            <div className={styles.what}>
              <p className={edit.isUndone ? styles.undone : undefined}>
                <span lang="en">{edit.label}</span>
                {edit.isUndone && <span className="muted"> ({words.breach.breachHistory.undone})</span>}
              </p>
              {edit.subject !== null && <SubjectLink subject={edit.subject} />}
              <UndoBack edit={edit} />
            </div>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

/** Leads to the article or the breach an edit is about. */
function SubjectLink({ subject }: { readonly subject: string }) {
  const navigate = useStore(state => state.navigate)
  const article = ArticleId.safeParse(subject)
  const isBreach = /^B-\d+$/.test(subject)
  if (!article.success && !isBreach) return null
  const open = () => {
    if (isBreach) void openBreach(subject)
    else if (article.success)
      navigate({ kind: 'reader', articleId: article.data, breachId: null, claimId: null })
  }
  return (
    <Button look="link" size="small" onClick={open}>
      {texts.open(subject)}
    </Button>
  )
}
