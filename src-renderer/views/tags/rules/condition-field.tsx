import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { placeAt } from '../../../../src-main/domain/search/place.ts'
import type { QueryError } from '../../../../src-main/domain/search/query.ts'
import type { Completion } from '../../../../src-main/domain/search/search.ts'
import { useQuery } from '../../../api/use-query.ts'
import { pointOf } from '../../../components/caret-point.ts'
import { CompletionList } from '../../../components/completion-list.tsx'
import { ProblemSentence } from '../../../components/field.tsx'
import { words } from '../../../languages/words.ts'
import { completionLabel, faultWords } from '../../../text/query-words.ts'
import styles from './rules-tab.module.css'

const texts = words.tags.conditionField

/** As many as can be looked over. */
const most = 8

interface ConditionFieldProps {
  readonly id: string
  readonly value: string
  readonly problem: QueryError | null
  onChange(value: string): void
}

/** A condition as it is written: what can stand there is offered, and what cannot be read is underlined. */
export function ConditionField({ id, value, problem, onChange }: ConditionFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  // What was written when somebody was last seen writing it, and where; null where nothing is to be offered.
  const [asked, ask] = useState<{ readonly query: string; readonly at: number } | null>(null)
  const [lead, setLead] = useState(0)
  // The first suggestion is taken as soon as it is there: the keys were faster than the answer.
  const [isTaking, setTaking] = useState(false)
  const { data } = useQuery('search.complete', asked === null ? null : { ...asked, limit: most })
  const there = asked === null || data === undefined ? '' : asked.query.slice(data.start, data.end)
  const completions = (data?.completions ?? []).filter(({ insert }) => insert !== there)
  const place = asked === null ? null : placeAt(asked.query, asked.at)
  const hintOf = (one: Completion | undefined) =>
    one === undefined ? '' : completionLabel(one, place?.field ?? null)
  const isChoosing = asked !== null && asked.query === value && completions.length > 0

  const look = (isAsked = false) => {
    const element = field.current
    if (element === null || document.activeElement !== element) return
    const { selectionStart: at, selectionEnd, value: query } = element
    const place = placeAt(query, at)
    // Nobody asks before the first letter of a word, unless with the arrow.
    const isWanted = place !== null && (isAsked || place.begun !== '' || place.field !== null)
    setLead(0)
    setTaking(false)
    ask(at === selectionEnd && isWanted ? { query, at } : null)
  }
  const choose = (at: number) => {
    const element = field.current
    const chosen = completions[at]
    if (element === null || data === undefined || chosen === undefined) return
    element.focus()
    element.setSelectionRange(data.start, data.end)
    // The field's own history keeps it, so that Ctrl+Z takes it back as if it had been typed.
    document.execCommand('insertText', false, chosen.insert)
    if (chosen.insert.endsWith(':')) look()
    else ask(null)
  }
  useEffect(() => {
    if (!isTaking || data === undefined) return
    setTaking(false)
    choose(0)
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const count = Math.max(1, completions.length)
    if (event.key === 'ArrowDown') {
      if (isChoosing) setLead((lead + 1) % count)
      else look(true)
    } else if (isChoosing && event.key === 'ArrowUp') setLead((lead + count - 1) % count)
    else if (isChoosing && (event.key === 'Enter' || event.key === 'Tab')) choose(lead)
    else if (asked !== null && data === undefined && event.key === 'Enter') setTaking(true)
    else if (isChoosing && event.key === 'Escape') ask(null)
    // A condition is one line, however long.
    else if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
    event.preventDefault()
  }
  return (
    <div className={styles.condition}>
      <div className={styles.underlined}>
        {/* The same text under the field, for the line below the word that cannot be read. */}
        <p aria-hidden="true" className={styles.mirror}>
          {problem !== null && (
            <>
              {value.slice(0, problem.start)}
              <u>{value.slice(problem.start, problem.end) || ' '}</u>
              {value.slice(problem.end)}
            </>
          )}
        </p>
        <textarea
          ref={field}
          id={id}
          rows={1}
          className={styles.field}
          placeholder={texts.placeholder}
          spellCheck={false}
          maxLength={1000}
          aria-autocomplete="list"
          aria-controls={isChoosing ? `${id}list` : undefined}
          aria-activedescendant={isChoosing ? `${id}list${lead}` : undefined}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}problem`}
          value={value}
          onChange={event => {
            onChange(event.target.value.replaceAll('\n', ' '))
            look()
          }}
          onBlur={() => ask(null)}
          onKeyDown={onKeyDown}
        />
      </div>
      {problem !== null && <ProblemSentence id={`${id}problem`}>{faultWords(problem)}</ProblemSentence>}
      {isChoosing && data !== undefined && field.current !== null && (
        <CompletionList
          id={`${id}list`}
          label={texts.label}
          none=""
          count={texts.count(completions.length)}
          keys={completions.map(({ insert }) => insert)}
          lead={lead}
          point={pointOf(field.current, data.start)}
          render={at => (
            <>
              <code className="mono">{completions[at]?.insert}</code>
              <span className="muted clip">{hintOf(completions[at])}</span>
            </>
          )}
          onChoose={choose}
        />
      )}
    </div>
  )
}
