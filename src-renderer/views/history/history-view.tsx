import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { Input } from '../../../src-main/contract/index.ts'
import type { EditId } from '../../../src-main/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../components/button.tsx'
import { Empty } from '../../components/empty.tsx'
import { ProblemSentence } from '../../components/field.tsx'
import { Pane, PaneHead } from '../../components/pane.tsx'
import { Segmented } from '../../components/segmented.tsx'
import { TextInput } from '../../components/text-input.tsx'
import { UpButton } from '../../components/up-button.tsx'
import { useFocusWhenLost } from '../../components/use-focus-when-lost.ts'
import { words } from '../../languages/words.ts'
import { HistoryTable } from './history-table.tsx'
import styles from './history-view.module.css'

const texts = words.breach.vaultHistory

const onPage = 100
type Made = 'all' | 'people' | 'imports'

/** `b1` is B-0001; null for what is no id. */
function idIn(typed: string): string | null {
  const [, kind = '', number = ''] = /^([ab])-?0*(\d+)$/i.exec(typed.trim()) ?? []
  return number === '' ? null : `${kind.toUpperCase()}-${number.padStart(4, '0')}`
}

/** Everything that was ever done in the vault: when, by whom, what; page by page, the newest first. */
export function HistoryView() {
  const id = useId()
  const table = useRef<HTMLElement>(null)
  useFocusWhenLost(table)
  const [made, setMade] = useState<Made>('all')
  const [typed, setTyped] = useState('')
  /** What each page before this one began behind. */
  const [pages, setPages] = useState<readonly EditId[]>([])
  const before = pages.at(-1)
  const subject = idIn(typed)
  const isWrong = typed.trim() !== '' && subject === null
  const asked: Input<'history.list'> = {
    limit: onPage,
    ...(made !== 'all' && { made }),
    ...(before !== undefined && { before }),
    ...(subject !== null && { subject }),
  }
  const { data } = useQuery('history.list', asked)
  const last = data?.at(-1)
  const narrow = (change: () => void) => {
    setPages([])
    change()
  }
  /** Escape empties the field, then leaves it; from the table it goes back to the list. */
  const leaveField = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    if (typed === '') table.current?.focus()
    else narrow(() => setTyped(''))
  }
  return (
    <main className={styles.main}>
      <Pane label={texts.label} tone="list">
        <PaneHead className={styles.head}>
          <UpButton />
          <h1>{texts.title}</h1>
          <span className="grow" />
          <Segmented
            label={texts.filter}
            value={made}
            choices={[
              { value: 'all', label: texts.all },
              { value: 'people', label: texts.people },
              { value: 'imports', label: texts.imports },
            ]}
            onChange={value => narrow(() => setMade(value))}
          />
          <div className={styles.subject}>
            <TextInput
              id={id}
              value={typed}
              aria-label={texts.subject}
              placeholder={texts.subjectHint}
              aria-invalid={isWrong}
              onChange={event => narrow(() => setTyped(event.target.value))}
              onKeyDown={leaveField}
            />
          </div>
        </PaneHead>
        {isWrong && (
          <div className={styles.wrong}>
            <ProblemSentence>{texts.wrongId}</ProblemSentence>
          </div>
        )}
        {data?.length === 0 ? (
          <Empty title={made === 'all' && subject === null ? texts.none : texts.noneHere} />
        ) : (
          <section
            ref={table}
            className="scroll inset"
            aria-label={texts.label}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
            tabIndex={0}
          >
            {data !== undefined && <HistoryTable edits={data} />}
          </section>
        )}
        <div className={styles.foot}>
          <span className="muted num">{data !== undefined && texts.count(data.length)}</span>
          <span className="grow" />
          <Button size="small" disabled={pages.length === 0} onClick={() => setPages(pages.slice(0, -1))}>
            {texts.later}
          </Button>
          <Button
            size="small"
            disabled={last === undefined || (data?.length ?? 0) < onPage}
            onClick={() => last !== undefined && setPages([...pages, last.editId])}
          >
            {texts.earlier}
          </Button>
        </div>
      </Pane>
    </main>
  )
}
