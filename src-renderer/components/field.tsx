import { OctagonAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './field.module.css'
import { Icon } from './icon.tsx'

interface FieldProps {
  readonly label: string
  readonly htmlFor: string
  readonly children: ReactNode
}

/** A label over what it names. */
export const Field = ({ label, htmlFor, children }: FieldProps) => (
  <div className={styles.field}>
    <label htmlFor={htmlFor}>{label}</label>
    {children}
  </div>
)

interface SentenceProps {
  readonly id?: string
  readonly children: string
}

/** A problem in one sentence, near where it can be mended. */
export const ProblemSentence = ({ id, children }: SentenceProps) => (
  <p id={id} className={styles.problem} role="alert">
    <Icon of={OctagonAlert} size={14} />
    {children}
  </p>
)
