import { OctagonAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Problem } from '../../src-main/domain/problem.ts'
import { problemWords } from '../text/problem-words.ts'
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

/** What went wrong in the language of the screen, with the engine's own sentence below where it says more. */
export function ProblemText({ of }: { readonly of: Problem }) {
  const { sentence, detail } = problemWords(of)
  return (
    <>
      {sentence}
      {detail !== null && (
        <small className={styles.detail} lang="en">
          {detail}
        </small>
      )}
    </>
  )
}

interface SentenceProps {
  readonly id?: string
  /** The problem; a sentence of the screen itself stands between the tags. */
  readonly of?: Problem
  readonly children?: string
}

/** A problem in one sentence, near where it can be mended. */
export const ProblemSentence = ({ id, of, children }: SentenceProps) => (
  <p id={id} className={styles.problem} role="alert">
    <Icon of={OctagonAlert} size={14} />
    {of === undefined ? (
      children
    ) : (
      <span>
        <ProblemText of={of} />
      </span>
    )}
  </p>
)
