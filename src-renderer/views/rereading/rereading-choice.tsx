import { type FormEvent, useState } from 'react'
import type { ArticleId } from '../../../src-main/domain/ids.ts'
import type { Selection } from '../../../src-main/domain/reextraction.ts'
import { readAgain } from '../../actions/reread.ts'
import { Button } from '../../components/button.tsx'
import { words } from '../../languages/words.ts'
import styles from './rereading-view.module.css'

const texts = words.rereading.rereadingChoice

interface RereadingChoiceProps {
  readonly chosen: readonly ArticleId[]
  /** How many were read by older rules, and how many there are. */
  readonly older: number
  readonly all: number
  readonly isBusy: boolean
  /** Whether what would change is shown, and to change it is the main thing now. */
  readonly isShown: boolean
}

export function RereadingChoice({ chosen, older, all, isBusy, isShown }: RereadingChoiceProps) {
  const [kind, setKind] = useState<Selection['kind']>(
    chosen.length > 0 ? 'articles' : older > 0 ? 'older' : 'all',
  )
  const choices = [
    { value: 'articles' as const, label: texts.chosen(chosen.length), isOffered: chosen.length > 0 },
    { value: 'older' as const, label: older === 0 ? texts.none : texts.older(older), isOffered: true },
    { value: 'all' as const, label: texts.all(all), isOffered: true },
  ]
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void readAgain(kind === 'articles' ? { kind, ids: [...chosen] } : { kind }, false)
  }
  return (
    <form onSubmit={onSubmit}>
      <fieldset className={styles.choices} aria-label={texts.which}>
        {choices
          .filter(({ isOffered }) => isOffered)
          .map(({ value, label }) => (
            <label key={value}>
              <input
                type="radio"
                name="rereading"
                checked={kind === value}
                disabled={value === 'older' && older === 0}
                onChange={() => setKind(value)}
              />
              {label}
            </label>
          ))}
      </fieldset>
      <Button type="submit" look={isShown ? 'plain' : 'primary'} disabled={isBusy || all === 0}>
        {texts.look}
      </Button>
    </form>
  )
}
