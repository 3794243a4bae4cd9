import type { InputHTMLAttributes, Ref } from 'react'
import { classNames } from './class-names.ts'
import styles from './text-input.module.css'

interface TextInputProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly ref?: Ref<HTMLInputElement>
  readonly isLarge?: boolean
}

export const TextInput = ({ isLarge = false, className, ...rest }: TextInputProps) => (
  <input
    type="text"
    autoComplete="off"
    spellCheck={false}
    className={classNames(styles.input, isLarge && styles.large, className)}
    {...rest}
  />
)
