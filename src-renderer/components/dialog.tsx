import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import styles from './dialog.module.css'

interface DialogProps {
  readonly title: string
  readonly children: ReactNode
  /** For a few sentences. */
  readonly isSmall?: boolean
  /** Escape, too, closes it. */
  onClose(): void
}

/** A form in front of everything else, which rests as long as it is open; the focus goes back to where it was. */
export function Dialog({ title, children, isSmall = false, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    // One that is only taken off the page would leave the focus nowhere.
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      className={`${styles.dialog} ${isSmall ? styles.small : ''} raised`}
      onClose={({ currentTarget }) => {
        // The event comes late: by then it may be open again.
        if (!currentTarget.open) onClose()
      }}
    >
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </dialog>
  )
}
