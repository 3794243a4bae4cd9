import { useId } from 'react'
import { SourceKind } from '../../../src-main/domain/vocabulary.ts'
import { words } from '../../languages/words.ts'
import type { Draft } from '../../text/drafts.ts'
import { Field } from '../field.tsx'
import { Select } from '../select.tsx'
import { TextInput } from '../text-input.tsx'
import styles from './fact-form.module.css'

const texts = words.components.sourceControl

interface SourceControlProps {
  readonly draft: Draft
  /** Whether it may be left open who says it. */
  readonly isOptional: boolean
  onChange(draft: Draft): void
}

/** Who says it: the part they play, and their name where it is given. */
export function SourceControl({ draft, isOptional, onChange }: SourceControlProps) {
  const id = useId()
  return (
    <div className={styles.pair}>
      <Field label={texts.says} htmlFor={`${id}kind`}>
        <Select
          id={`${id}kind`}
          value={draft.speaker ?? (isOptional ? '' : 'press')}
          onChange={event =>
            onChange({ ...draft, speaker: SourceKind.safeParse(event.target.value).data ?? null })
          }
        >
          {isOptional && <option value="">{texts.nobody}</option>}
          {SourceKind.options.map(kind => (
            <option key={kind} value={kind}>
              {words.claims.speaker[kind]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.name} htmlFor={`${id}name`}>
        <TextInput
          id={`${id}name`}
          value={draft.speakerName}
          placeholder={texts.optional}
          onChange={event => onChange({ ...draft, speakerName: event.target.value })}
        />
      </Field>
    </div>
  )
}
