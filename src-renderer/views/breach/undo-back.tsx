import { useState } from 'react'
import type { Edit } from '../../../src-main/domain/edit.ts'
import { call, problemOf } from '../../api/call.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../components/button.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { editName } from '../../text/edit-words.ts'
import styles from './breach-history.module.css'

const texts = words.breach.undoBack

/** More edits than this are taken back with the keys, where each is seen. */
const mostListed = 1000

interface UndoBackProps {
  readonly edit: Edit
}

const isStanding = ({ isUndone, kind }: Edit) => !isUndone && kind !== 'undo' && kind !== 'redo'

/** Takes an edit back. History is a straight line: whatever was done after it goes first, and is shown first. */
export function UndoBack({ edit }: UndoBackProps) {
  const [isAsked, setAsked] = useState(false)
  const { data: state } = useQuery('history.state', {})
  if (!isStanding(edit)) return null
  const isLast = state?.undo?.editId === edit.editId
  const run = () => void undoBackTo(edit.editId)
  return (
    <>
      <Button
        look="link"
        size="small"
        aria-expanded={isLast ? undefined : isAsked}
        onClick={() => (isLast ? run() : setAsked(!isAsked))}
      >
        {isLast ? texts.undo : texts.undoTo}
      </Button>
      {isAsked && !isLast && <Later edit={edit} onUndo={run} onLeave={() => setAsked(false)} />}
    </>
  )
}

interface LaterProps extends UndoBackProps {
  onUndo(): void
  onLeave(): void
}

/** What would be taken back as well. */
function Later({ edit, onUndo, onLeave }: LaterProps) {
  const { data } = useQuery('history.list', { limit: mostListed })
  if (data === undefined) return null
  const later = data.filter(one => one.editId >= edit.editId && isStanding(one))
  const isWhole = data.at(-1) !== undefined && (data.at(-1)?.editId ?? 0) <= edit.editId
  return (
    <section className={styles.back} aria-label={texts.undoTo}>
      <p>{isWhole || data.length < mostListed ? texts.takesBack(later.length) : texts.tooMany}</p>
      <ul>
        {later.slice(0, 5).map(one => (
          <li key={one.editId} title={one.label}>
            {editName(one)}
          </li>
        ))}
        {later.length > 5 && <li className="muted">{texts.more(later.length - 5)}</li>}
      </ul>
      <p className={styles.buttons}>
        <Button size="small" look="primary" onClick={onUndo}>
          {texts.doIt(later.length)}
        </Button>
        <Button size="small" onClick={onLeave}>
          {texts.cancel}
        </Button>
      </p>
    </section>
  )
}

/** Undoes one edit after the other until this one is undone; each can be done again. */
async function undoBackTo(editId: number): Promise<void> {
  const { announce, report } = useStore.getState()
  try {
    for (;;) {
      const { undo } = await call('history.state', {})
      if (undo === null || undo.editId < editId) break
      await call('history.undo', {})
    }
    announce(texts.done)
  } catch (thrown) {
    report(problemOf(thrown))
  }
}
