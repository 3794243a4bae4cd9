import type { LucideIcon } from 'lucide-react'
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import { ariaKeys, keyNames } from '../text/key-names.ts'
import styles from './button.module.css'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import { Kbd } from './kbd.tsx'

type Native = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'>

interface ButtonProps extends Native {
  readonly ref?: Ref<HTMLButtonElement>
  readonly children: ReactNode
  readonly look?: 'plain' | 'primary' | 'ghost' | 'link'
  readonly size?: 'small' | 'normal' | 'large'
  readonly icon?: LucideIcon | undefined
  /** Shown beside the words, and told to assistive technology. */
  readonly shortcut?: string | undefined
}

export function Button({
  children,
  look = 'plain',
  size = 'normal',
  icon,
  shortcut,
  className,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      className={classNames(look !== 'link' && styles.button, styles[look], styles[size], className)}
      aria-keyshortcuts={ariaKeys(shortcut)}
      {...rest}
    >
      {icon !== undefined && <Icon of={icon} size={size === 'small' ? 14 : 16} />}
      {children}
      {shortcut && <Kbd>{shortcut}</Kbd>}
    </button>
  )
}

interface IconButtonProps extends Native {
  readonly label: string
  readonly icon: LucideIcon
  readonly iconSize?: 12 | 14 | 16
  readonly shortcut?: string | undefined
}

export function IconButton({ label, icon, iconSize = 16, shortcut, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      className={classNames(styles.icon, className)}
      aria-label={label}
      aria-keyshortcuts={ariaKeys(shortcut)}
      title={shortcut ? `${label}  ${keyNames(shortcut)}` : label}
      {...rest}
    >
      <Icon of={icon} size={iconSize} />
    </button>
  )
}
