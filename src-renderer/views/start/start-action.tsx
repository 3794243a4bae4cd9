import type { LucideIcon } from 'lucide-react'
import { Icon } from '../../components/icon.tsx'
import { Kbd } from '../../components/kbd.tsx'
import styles from './start-action.module.css'

interface StartActionProps {
  readonly icon: LucideIcon
  readonly label: string
  readonly shortcut: string
  readonly isDisabled?: boolean
  onRun(): void
}

export const StartAction = ({ icon, label, shortcut, isDisabled = false, onRun }: StartActionProps) => (
  <li>
    <button
      type="button"
      className={styles.action}
      aria-keyshortcuts={shortcut}
      disabled={isDisabled}
      onClick={onRun}
    >
      <Icon of={icon} />
      <span className="grow">{label}</span>
      <Kbd>{shortcut}</Kbd>
    </button>
  </li>
)
