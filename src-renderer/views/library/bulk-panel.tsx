import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import { Button } from '../../components/button.tsx'
import { stillThere } from '../../components/use-focus-when-lost.ts'
import { words } from '../../languages/words.ts'
import type { ListKind } from '../../state/list-preferences.ts'
import { useStore } from '../../state/store.ts'
import { BulkDelete } from './bulk-delete.tsx'
import { BulkMerge } from './bulk-merge.tsx'
import styles from './bulk-panel.module.css'
import { BulkUntag } from './bulk-untag.tsx'

const texts = words.library.bulkPanel

interface BulkPanelProps {
  readonly kind: ListKind
}

/** What is about to be done to everything selected, and what it would change. Nothing is changed until it is applied. */
export function BulkPanel({ kind }: BulkPanelProps) {
  const bulk = useStore(state => state.bulk)
  const ids = useStore(state => state.selections[kind].ids)
  if (bulk === null || ids.length === 0) return null
  switch (bulk) {
    case 'delete':
      return <BulkDelete kind={kind} ids={ids} />
    case 'merge':
      return <BulkMerge ids={ids} />
    case 'untag':
      return <BulkUntag ids={ids} />
  }
}

interface BulkFormProps {
  readonly title: string
  readonly children: ReactNode
  /** The words on the button; null while it cannot be applied. */
  readonly apply: string | null
  onApply(): void
  /** Somebody goes back to the list. */
  onLeave?(): void
}

/** The frame of a preview: Enter applies it, Escape goes back to the list. */
export function BulkForm({ title, children, apply, onApply, onLeave }: BulkFormProps) {
  const consider = useStore(state => state.consider)
  const form = useRef<HTMLFormElement>(null)
  const before = useRef<Element | null>(null)
  useLayoutEffect(() => {
    before.current = document.activeElement
    form.current?.focus()
  }, [])
  useEffect(() => () => stillThere(before.current)?.focus(), [])
  const leave = () => {
    onLeave?.()
    consider(null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') leave()
    else if (event.key === 'Enter' && event.target === form.current && apply !== null) onApply()
    else return
    event.preventDefault()
  }
  return (
    <form
      ref={form}
      className={styles.panel}
      aria-label={title}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onSubmit={event => {
        event.preventDefault()
        if (apply !== null) onApply()
      }}
    >
      <h2>{title}</h2>
      <div className={styles.effect} aria-live="polite">
        {children}
      </div>
      <div className={styles.buttons}>
        {apply !== null && (
          <Button type="submit" look="primary" shortcut="Enter">
            {apply}
          </Button>
        )}
        <Button shortcut="Esc" onClick={leave}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  )
}
