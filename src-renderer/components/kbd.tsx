import { keyNames } from '../text/key-names.ts'
import styles from './kbd.module.css'

interface KbdProps {
  readonly children: string
}

/** A key, for the eye: the control beside it carries `aria-keyshortcuts`. */
export const Kbd = ({ children }: KbdProps) => (
  <span className={styles.key} data-key aria-hidden="true">
    {keyNames(children)}
  </span>
)
