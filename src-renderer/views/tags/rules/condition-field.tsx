import { type KeyboardEvent, useRef, useState } from 'react'
import type { ConditionProblem } from '../../../../src-main/domain/condition.ts'
import { useQuery } from '../../../api/use-query.ts'
import { pointOf } from '../../../components/caret-point.ts'
import { CompletionList } from '../../../components/completion-list.tsx'
import { ProblemSentence } from '../../../components/field.tsx'
import { words } from '../../../languages/words.ts'
import { type ConditionPlace, completionsAt, conditionPlace } from '../../../text/condition-completion.ts'
import styles from './rules-tab.module.css'

const texts = words.tags.conditionField

interface ConditionFieldProps {
  readonly id: string
  readonly value: string
  readonly problem: ConditionProblem | null
  onChange(value: string): void
}

/** A condition as it is written: what can stand there is offered, and what cannot be read is underlined. */
export function ConditionField({ id, value, problem, onChange }: ConditionFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [place, setPlace] = useState<ConditionPlace | null>(null)
  const [lead, setLead] = useState(0)
  const { data: tags } = useQuery('tags.list', {})
  const completions = place === null ? [] : completionsAt(place, tags?.map(({ path }) => path) ?? [])
  const isChoosing = place !== null && completions.length > 0

  const look = (isAsked = false) => {
    const element = field.current
    if (element === null || document.activeElement !== element) return
    const { selectionStart, selectionEnd, value: text } = element
    const now = conditionPlace(text, selectionStart)
    // Nobody asks at the end of a word that is whole, or before the first letter, unless with the arrow.
    const isWanted = isAsked || now.typed !== '' || now.field !== null
    setLead(0)
    setPlace(selectionStart === selectionEnd && isWanted ? now : null)
  }
  const choose = (at: number) => {
    const element = field.current
    const chosen = completions[at]
    if (element === null || place === null || chosen === undefined) return
    element.focus()
    element.setSelectionRange(place.start, element.selectionStart)
    // The field's own history keeps it, so that Ctrl+Z takes it back as if it had been typed.
    document.execCommand('insertText', false, chosen.insert)
    if (chosen.insert.endsWith(':')) look()
    else setPlace(null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const count = Math.max(1, completions.length)
    if (event.key === 'ArrowDown') {
      if (isChoosing) setLead((lead + 1) % count)
      else look(true)
    } else if (isChoosing && event.key === 'ArrowUp') setLead((lead + count - 1) % count)
    else if (isChoosing && (event.key === 'Enter' || event.key === 'Tab')) choose(lead)
    else if (isChoosing && event.key === 'Escape') setPlace(null)
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
          onBlur={() => setPlace(null)}
          onKeyDown={onKeyDown}
        />
      </div>
      {problem !== null && <ProblemSentence id={`${id}problem`}>{problem.message}</ProblemSentence>}
      {isChoosing && field.current !== null && (
        <CompletionList
          id={`${id}list`}
          label={texts.label}
          none=""
          count={texts.count(completions.length)}
          keys={completions.map(({ insert }) => insert)}
          lead={lead}
          point={pointOf(field.current, place.start)}
          render={at => (
            <>
              <code className="mono">{completions[at]?.insert}</code>
              <span className="muted clip">{completions[at]?.label}</span>
            </>
          )}
          onChoose={choose}
        />
      )}
    </div>
  )
}
