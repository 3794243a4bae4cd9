import { useId } from 'react'
import { Qualifier } from '../../../src-main/domain/vocabulary.ts'
import { words } from '../../languages/words.ts'
import { factLabel } from '../../text/fact-words.ts'
import { formatCount, qualifierGlyph } from '../../text/format.ts'
import { typedCount } from '../../text/typed-count.ts'
import { Field } from '../field.tsx'
import { Select } from '../select.tsx'
import { TextInput } from '../text-input.tsx'
import type { FactControlProps } from './fact-control.tsx'
import styles from './fact-form.module.css'

const texts = words.components.countControl

/** A count as people write it, with how exact it is: by the words typed with it, or chosen. */
export function CountControl({ fact, draft, parsed, isInvalid, onChange }: FactControlProps) {
  const id = useId()
  const typed = typedCount(draft.text)?.qualifier ?? 'exact'
  const meant = parsed.ok && typeof parsed.value === 'number' ? parsed : null
  return (
    <div className={styles.count}>
      <Field label={factLabel(fact.id)} htmlFor={id}>
        <TextInput
          id={id}
          value={draft.text}
          placeholder={texts.example}
          aria-invalid={isInvalid}
          aria-describedby={`${id}echo`}
          onChange={event => onChange({ ...draft, text: event.target.value })}
        />
      </Field>
      <Field label={texts.qualifier} htmlFor={`${id}qualifier`}>
        <Select
          id={`${id}qualifier`}
          value={draft.qualifier ?? ''}
          onChange={event =>
            onChange({ ...draft, qualifier: Qualifier.safeParse(event.target.value).data ?? null })
          }
        >
          <option value="">{texts.asTyped(words.vocabulary.qualifier[typed])}</option>
          {Qualifier.options.map(qualifier => (
            <option key={qualifier} value={qualifier}>
              {words.vocabulary.qualifier[qualifier]}
            </option>
          ))}
        </Select>
      </Field>
      <p id={`${id}echo`} className={styles.hint} aria-live="polite">
        {meant !== null &&
          texts.means(`${qualifierGlyph(meant.qualifier, true)} ${formatCount(Number(meant.value))}`)}
      </p>
    </div>
  )
}
