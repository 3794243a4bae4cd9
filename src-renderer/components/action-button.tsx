// Buttons that are drawn from an action: its label, its keys, and whether it can be done now.
import type { LucideIcon } from 'lucide-react'
import { type Action, keysOf, runAction } from '../actions/action.ts'
import { useStore } from '../state/store.ts'
import { keyNames } from '../text/key-names.ts'
import { Button, IconButton } from './button.tsx'

interface ActionProps {
  readonly action: Action
  readonly icon: LucideIcon
}

interface ActionButtonProps extends ActionProps {
  readonly look?: 'plain' | 'primary' | 'ghost'
  readonly size?: 'small' | 'normal'
  readonly hidesShortcut?: boolean
  /** For an action that switches something on and off. */
  readonly isPressed?: boolean
}

export function ActionButton({
  action,
  icon,
  look = 'plain',
  size = 'normal',
  hidesShortcut = false,
  isPressed,
}: ActionButtonProps) {
  const isEnabled = useStore(action.isEnabled)
  const keys = useKeys(action)
  return (
    <Button
      look={look}
      size={size}
      icon={icon}
      disabled={!isEnabled}
      aria-pressed={isPressed}
      shortcut={hidesShortcut ? undefined : keys}
      title={hidesShortcut ? `${action.label}  ${keyNames(keys)}` : undefined}
      onClick={() => void runAction(action)}
    >
      {action.label}
    </Button>
  )
}

/** The keys in force, also after somebody has chosen others. */
function useKeys(action: Action): string {
  useStore(state => state.preferences.shortcuts)
  return keysOf(action)
}

export function ActionIcon({ action, icon }: ActionProps) {
  const isEnabled = useStore(action.isEnabled)
  const keys = useKeys(action)
  return (
    <IconButton
      label={action.label}
      icon={icon}
      shortcut={keys}
      disabled={!isEnabled}
      onClick={() => void runAction(action)}
    />
  )
}
