import { ChevronDown, ChevronUp, Search, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { runAction } from '../../actions/action.ts'
import { nextMatch, previousMatch } from '../../actions/find-in-article.ts'
import { ActionIcon } from '../../components/action-button.tsx'
import { IconButton } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { TextInput } from '../../components/text-input.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { mostMatches } from '../../text/find-in-text.ts'
import styles from './find-bar.module.css'

const texts = words.reader.findBar

interface FindBarProps {
  /** Null while they are looked for. */
  readonly count: number | null
  readonly at: number
  /** After it was closed: the match gone to is selected, and the text has the keys. */
  onClose(): void
}

/** The field to find in an article: Enter goes on, Shift Enter goes back, Esc closes it. */
export function FindBar({ count, at, onClose }: FindBarProps) {
  const typed = useStore(state => state.find.typed)
  const setFind = useStore(state => state.setFind)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  const close = () => {
    setFind({ isOpen: false })
    onClose()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') void runAction(event.shiftKey ? previousMatch : nextMatch)
    else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const said =
    typed.trim() === '' || count === null
      ? ''
      : count === 0
        ? texts.none
        : texts.place(at + 1, count, count === mostMatches)
  return (
    <search className={styles.bar}>
      <Icon of={Search} size={14} />
      <TextInput
        ref={field}
        id="find-in-article"
        className={styles.field}
        aria-label={texts.find}
        placeholder={texts.find}
        value={typed}
        onChange={event => setFind({ typed: event.target.value, at: 0 })}
        onKeyDown={onKeyDown}
      />
      <span className={`${styles.count} num`} role="status" data-none={typed !== '' && count === 0}>
        {said}
      </span>
      <ActionIcon action={previousMatch} icon={ChevronUp} />
      <ActionIcon action={nextMatch} icon={ChevronDown} />
      <IconButton label={texts.close} icon={X} iconSize={14} shortcut="Esc" onClick={close} />
    </search>
  )
}
