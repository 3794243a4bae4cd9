import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import type { ColumnMapping, ColumnRole, TableColumns } from '../../../src-main/domain/article.ts'
import { Button } from '../../components/button.tsx'
import { Field, ProblemSentence } from '../../components/field.tsx'
import { Select } from '../../components/select.tsx'
import { words } from '../../languages/words.ts'
import { columnName, columnRoles, mappingOf, withColumn } from '../../text/column-choice.ts'
import styles from './choose-columns.module.css'
import { ColumnSample } from './column-sample.tsx'

const texts = words.imports.columnsForm

interface ColumnsFormProps {
  readonly table: TableColumns
  /** What the choice is for. */
  readonly why: string
  /** Why the last choice could not be kept. */
  readonly problem: string | null
  readonly isSaving: boolean
  onSave(mapping: ColumnMapping): void
  onLeave(): void
}

/** The columns of a table, to say which is what; those that are known by their names are chosen already. */
export function ColumnsForm({ table, why, problem, isSaving, onSave, onLeave }: ColumnsFormProps) {
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const [choice, setChoice] = useState(table.roles)
  const [isSubmitted, setSubmitted] = useState(false)
  const chosen = mappingOf(choice)
  const wrong = isSubmitted && !chosen.ok ? chosen : null

  const focusOn = (role: ColumnRole) =>
    form.current?.querySelector<HTMLElement>(`select[name="${role}"]`)?.focus()
  // biome-ignore lint/correctness/useExhaustiveDependencies: only as it opens
  useEffect(() => focusOn('text'), [])

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    setSubmitted(true)
    if (!chosen.ok) focusOn(chosen.role)
    else if (!isSaving) onSave(chosen.mapping)
  }
  const fieldOf = (role: ColumnRole) => (
    <div key={role} className={styles.field}>
      <Field
        label={role === 'text' ? texts.text : words.imports.columns.roles[role]}
        htmlFor={`${id}${role}`}
      >
        <Select
          id={`${id}${role}`}
          name={role}
          // Columns are told apart by their places: a name may be empty.
          value={choice[role] === undefined ? '' : table.columns.indexOf(choice[role])}
          aria-required={role === 'text'}
          aria-invalid={wrong?.role === role}
          aria-describedby={wrong?.role === role ? `${id}wrong` : undefined}
          onChange={({ target: { value } }) =>
            setChoice(withColumn(choice, role, value === '' ? undefined : table.columns[Number(value)]))
          }
        >
          <option value="">{role === 'text' ? texts.choose : texts.none}</option>
          {table.columns.map((name, at) => (
            <option key={name} value={at}>
              {columnName(name)}
            </option>
          ))}
        </Select>
      </Field>
      {wrong?.role === role && <ProblemSentence id={`${id}wrong`}>{wrong.sentence}</ProblemSentence>}
    </div>
  )
  return (
    <form ref={form} className={styles.form} onSubmit={onSubmit}>
      <div className={`${styles.body} scroll`}>
        <p className={styles.why}>{why}</p>
        <ColumnSample table={table} choice={choice} />
        {fieldOf('text')}
        <fieldset>
          <legend>{texts.others}</legend>
          <div className={styles.others}>{columnRoles.filter(role => role !== 'text').map(fieldOf)}</div>
        </fieldset>
      </div>
      <div className={styles.foot}>
        <Button type="submit" look="primary">
          {texts.save}
        </Button>
        <Button shortcut="Esc" onClick={onLeave}>
          {texts.leave}
        </Button>
        {problem !== null && <ProblemSentence>{problem}</ProblemSentence>}
      </div>
    </form>
  )
}
