import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import type { ImportSummary } from '../../../src-main/contract/index.ts'
import { classNames } from '../../components/class-names.ts'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { formatDayAndTime } from '../../text/format.ts'
import { countWords, doneOf, importStatus, statusWords } from '../../text/import-status.ts'
import styles from './import-list.module.css'
import { ImportShares } from './import-progress.tsx'

const texts = words.imports.importList

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  j: 1,
  ArrowUp: -1,
  k: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

interface ImportItemProps {
  readonly id: string
  readonly summary: ImportSummary
  readonly isShown: boolean
  onChoose(): void
}

function ImportItem({ id, summary, isShown, onChoose }: ImportItemProps) {
  const { importId } = summary
  const isTold = useStore(state => importId in state.progress)
  const asked = useStore(state => state.asked[importId])
  const status = importStatus(summary, isTold, asked)
  const total = doneOf(summary) + summary.waiting
  const isOver = status === 'finished'
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys for all its items
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus for all its items
    <div id={id} role="option" aria-selected={isShown} className={styles.item} onClick={onChoose}>
      <span className={styles.when}>
        <b>{formatDayAndTime(summary.startedAt)}</b>
        <span className="muted num">{texts.files(total)}</span>
      </span>
      {!isOver && (
        <span className={classNames(status === 'stopped' ? 'is-conflict' : 'muted', 'clip')}>
          {statusWords(status, summary)}
        </span>
      )}
      {summary.waiting > 0 && <ImportShares summary={summary} total={total} className={styles.bar} />}
      {doneOf(summary) > 0 && <span className="muted num">{countWords(summary)}</span>}
    </div>
  )
}

interface ImportListProps {
  readonly imports: readonly ImportSummary[]
  readonly shown: ImportSummary
}

/** The imports of the vault, newest first; one stop for Tab, moved through with the arrows or J and K. */
export function ImportList({ imports, shown }: ImportListProps) {
  const choose = useStore(state => state.chooseImport)
  const list = useRef<HTMLDivElement>(null)
  const base = useId()
  const at = imports.findIndex(({ importId }) => importId === shown.importId)

  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' })
  }, [at])

  const onKeyDown = (event: KeyboardEvent) => {
    const by = steps[event.key]
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const next = imports[Math.min(Math.max(at + by, 0), imports.length - 1)]
    if (next !== undefined) choose(next.importId)
  }
  return (
    <div
      ref={list}
      role="listbox"
      aria-label={texts.label}
      aria-activedescendant={`${base}${at}`}
      tabIndex={0}
      className={`${styles.list} scroll inset`}
      onKeyDown={onKeyDown}
    >
      {imports.map((summary, index) => (
        <ImportItem
          key={summary.importId}
          id={`${base}${index}`}
          summary={summary}
          isShown={index === at}
          onChoose={() => choose(summary.importId)}
        />
      ))}
    </div>
  )
}
