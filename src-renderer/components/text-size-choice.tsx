import { AArrowDown, AArrowUp } from 'lucide-react'
import { largerText, smallerText } from '../actions/text-size.ts'
import { words } from '../languages/words.ts'
import { useStore } from '../state/store.ts'
import { ActionIcon } from './action-button.tsx'
import styles from './text-size-choice.module.css'

const texts = words.components.textSizeChoice

/** The size of the text in little room: smaller, what it is, larger. */
export function TextSizeChoice() {
  const size = useStore(state => state.preferences.textSize)
  return (
    <fieldset className={styles.choice} aria-label={texts.label}>
      <ActionIcon action={smallerText} icon={AArrowDown} />
      <output className="num">{texts.pixels(size)}</output>
      <ActionIcon action={largerText} icon={AArrowUp} />
    </fieldset>
  )
}
