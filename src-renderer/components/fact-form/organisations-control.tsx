import { Plus, X } from 'lucide-react'
import { useRef } from 'react'
import { words } from '../../languages/words.ts'
import type { OrganisationDraft } from '../../text/drafts.ts'
import { choiceWord, factLabel } from '../../text/fact-words.ts'
import { Button, IconButton } from '../button.tsx'
import { Select } from '../select.tsx'
import { TextInput } from '../text-input.tsx'
import type { FactControlProps } from './fact-control.tsx'
import styles from './fact-form.module.css'

const texts = words.components.organisationsControl

/** Organisations with the part each plays, one a line. */
export function OrganisationsControl({ fact, draft, onChange }: FactControlProps) {
  const keys = useRef<number[]>([])
  while (keys.current.length < draft.organisations.length) keys.current.push((keys.current.at(-1) ?? 0) + 1)

  const put = (organisations: readonly OrganisationDraft[]) => onChange({ ...draft, organisations })
  const change = (index: number, part: Partial<OrganisationDraft>) =>
    put(draft.organisations.map((one, at) => (at === index ? { ...one, ...part } : one)))
  const remove = (index: number) => {
    keys.current.splice(index, 1)
    put(draft.organisations.filter((_, at) => at !== index))
  }
  return (
    <fieldset>
      <legend>{factLabel(fact.id)}</legend>
      {draft.organisations.map(({ name, role }, index) => (
        <div key={keys.current[index]} className={styles.organisation}>
          <TextInput
            aria-label={texts.name}
            value={name}
            onChange={event => change(index, { name: event.target.value })}
          />
          <Select
            aria-label={texts.role}
            value={role}
            onChange={event => change(index, { role: event.target.value })}
          >
            {fact.choices.map(choice => (
              <option key={choice} value={choice}>
                {choiceWord(fact.id, choice)}
              </option>
            ))}
          </Select>
          <IconButton label={texts.remove(name)} icon={X} iconSize={14} onClick={() => remove(index)} />
        </div>
      ))}
      <Button
        size="small"
        icon={Plus}
        onClick={() => put([...draft.organisations, { name: '', role: fact.choices[0] ?? 'other' }])}
      >
        {texts.add}
      </Button>
    </fieldset>
  )
}
