import { type FormEvent, useId, useState } from 'react'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../components/button.tsx'
import { TextInput } from '../../components/text-input.tsx'
import { words } from '../../languages/words.ts'
import styles from './found-names.module.css'
import { sayOfName } from './say-of-name.ts'

const texts = words.exporting.foundNames

/** What was said about names for every export: those that are kept, and a field for one the rules miss. */
export function KeptNames() {
  const id = useId()
  const [typed, setTyped] = useState('')
  const { data: names } = useQuery('exports.names', {})
  const kept = names?.filter(({ isHidden }) => !isHidden) ?? []
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (typed.trim().length < 2) return
    // What was not taken stays, and so does what was typed meanwhile.
    if (await sayOfName(typed.trim(), true)) setTyped(now => (now === typed ? '' : now))
  }
  return (
    <div className={styles.said}>
      {kept.length > 0 && (
        <ul className={styles.kept} aria-label={texts.kept}>
          {kept.map(({ name }) => (
            <li key={name}>
              <b>{name}</b> <span className="muted">{texts.isKept}</span>
              <Button
                size="small"
                aria-label={texts.hideAgainName(name)}
                onClick={() => void sayOfName(name, null)}
              >
                {texts.hideAgain}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form className={styles.add} onSubmit={event => void add(event)}>
        <label htmlFor={id}>{texts.add}</label>
        <TextInput
          id={id}
          value={typed}
          maxLength={200}
          placeholder={texts.addHint}
          onChange={event => setTyped(event.target.value)}
        />
        <Button type="submit" size="small" disabled={typed.trim().length < 2}>
          {texts.addButton}
        </Button>
      </form>
    </div>
  )
}
