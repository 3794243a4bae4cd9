import { History } from 'lucide-react'
import { useId, useLayoutEffect, useRef } from 'react'
import type { Breach } from '../../../src-main/domain/breach.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { KindIcon } from '../../components/kind-icon.tsx'
import { words } from '../../languages/words.ts'
import { changedLines } from '../../text/breach-lines.ts'
import { formatWholeMoment } from '../../text/format.ts'
import { formatDate } from '../../text/format-date.ts'
import styles from './past-breach.module.css'

const texts = words.breach.asOf

interface PastBreachProps {
  readonly breach: Breach
  /** A day or a moment. */
  readonly asOf: string
  onChange(asOf: string | null): void
}

/** A breach as it was: clearly the past, nothing to change, and what is otherwise today said beside each fact. */
export function PastBreach({ breach, asOf, onChange }: PastBreachProps) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const { data: past, problem } = useQuery('breaches.get', { id: breach.breachId, asOf })
  const lines = past === undefined ? [] : changedLines(past, breach)
  const changed = lines.filter(({ isChanged }) => isChanged).length
  const when = asOf.length > 10 ? texts.pastMoment(formatWholeMoment(asOf)) : texts.past(formatDate(asOf))
  useLayoutEffect(() => field.current?.focus(), [])
  return (
    <>
      <section
        className={styles.banner}
        aria-label={texts.label}
        onKeyDown={event => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          onChange(null)
        }}
      >
        <Icon of={History} className="is-warning" />
        <div>
          <p role="status">
            <b>{when}.</b> {texts.readOnly}{' '}
            {past !== undefined && (changed === 0 ? texts.unchanged : texts.changed(changed))}
          </p>
          <p className={styles.control}>
            <label htmlFor={id}>{texts.label}</label>
            <input
              id={id}
              ref={field}
              type="date"
              value={asOf.slice(0, 10)}
              max={new Date().toISOString().slice(0, 10)}
              onChange={event => event.target.value !== '' && onChange(event.target.value)}
            />
            <Button size="small" shortcut="Esc" onClick={() => onChange(null)}>
              {texts.back}
            </Button>
          </p>
        </div>
      </section>
      <section
        className={`${styles.past} scroll inset`}
        aria-label={when}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
        tabIndex={0}
      >
        {past === undefined && problem !== null && <p className={styles.none}>{texts.notThere}</p>}
        <dl>
          {lines.map(({ factId, label, kind, was, is, isChanged }) => (
            <div key={factId} className={styles.fact} data-changed={isChanged || undefined}>
              <dt>
                <KindIcon kind={kind} />
                {label}
              </dt>
              <dd>
                {was ?? <span className="muted">{texts.none}</span>}
                {isChanged && (
                  <span className={styles.now}>
                    {is === null ? texts.changedToNothing : texts.changedTo(is)}
                  </span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  )
}
