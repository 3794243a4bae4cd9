// Buttons that are drawn from an action: its label, its keys, and whether it can be done now.
import type { LucideIcon } from 'lucide-react'
import { type Action, keysOf, runAction } from '../actions/action.ts'
import { useStore } from '../state/store.ts'
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
  return (
    <Button
      look={look}
      size={size}
      icon={icon}
      disabled={!isEnabled}
      aria-pressed={isPressed}
      shortcut={hidesShortcut || action.shortcut === null ? undefined : keysOf(action)}
      title={hidesShortcut ? `${action.label}  ${keysOf(action)}` : undefined}
      onClick={() => void runAction(action)}
    >
      {action.label}
    </Button>
  )
}

export function ActionIcon({ action, icon }: ActionProps) {
  const isEnabled = useStore(action.isEnabled)
  return (
    <IconButton
      label={action.label}
      icon={icon}
      shortcut={keysOf(action)}
      disabled={!isEnabled}
      onClick={() => void runAction(action)}
    />
  )
}
