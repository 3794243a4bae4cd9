import { OctagonAlert, X } from 'lucide-react'
import { IconButton } from '../../components/button.tsx'
import { ProblemText } from '../../components/field.tsx'
import { Icon } from '../../components/icon.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import styles from './problem-bar.module.css'

const texts = words.workspace.problemBar

/** The last problem that belongs to no field: a line of its own, so that it covers nothing. */
export function ProblemBar() {
  const problem = useStore(state => state.problem)
  const report = useStore(state => state.report)
  return (
    <div role="alert">
      {problem !== null && (
        <div className={styles.bar}>
          <Icon of={OctagonAlert} size={14} className="is-conflict" />
          <p className="grow">
            <ProblemText of={problem} />
          </p>
          <IconButton label={texts.dismiss} icon={X} iconSize={14} onClick={() => report(null)} />
        </div>
      )}
    </div>
  )
}
