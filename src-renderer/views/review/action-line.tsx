import type { Action } from '../../actions/action.ts'
import { keysOf, runAction } from '../../actions/action.ts'
import { Button } from '../../components/button.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import styles from './decision.module.css'

interface ActionLineProps {
  readonly actions: readonly Action[]
}

function LineButton({ action }: { readonly action: Action }) {
  const isEnabled = useStore(action.isEnabled)
  return (
    <Button
      look="ghost"
      size="small"
      disabled={!isEnabled}
      shortcut={keysOf(action)}
      onClick={() => void runAction(action)}
    >
      {action.label}
    </Button>
  )
}

/** What else can be done, each with its key. */
export const ActionLine = ({ actions }: ActionLineProps) => (
  <div className={styles.line} role="toolbar" aria-label={words.review.reviewView.label}>
    {actions.map(action => (
      <LineButton key={action.id} action={action} />
    ))}
  </div>
)
