import { RotateCcw } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { type Action, fullLabelOf, keysOf } from '../../actions/action.ts'
import { actions } from '../../actions/index.ts'
import { type KeyObjection, objectionTo } from '../../actions/key-choice.ts'
import { shortcutOf } from '../../actions/shortcut.ts'
import { Button, IconButton } from '../../components/button.tsx'
import { Kbd } from '../../components/kbd.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { keyNames } from '../../text/key-names.ts'
import styles from './shortcuts-dialog.module.css'

const texts = words.shortcuts.shortcutRow

const shown = (shortcut: string) => keyNames(shortcut.replaceAll('+', ' '))

function sentenceOf(objection: KeyObjection, keys: string, action: Action): string {
  if (objection.kind !== 'taken') return texts[objection.kind](keys)
  return texts.taken(keys, fullLabelOf(objection.by), fullLabelOf(action))
}

interface ShortcutRowProps {
  readonly action: Action
  onSay(sentence: string): void
}

/** An action and its keys; a press on these, and the next keys pressed are the new ones. */
export function ShortcutRow({ action, onSay }: ShortcutRowProps) {
  const shortcuts = useStore(state => state.preferences.shortcuts)
  const prefer = useStore(state => state.prefer)
  const [isHearing, setHearing] = useState(false)
  const [refused, setRefused] = useState<{ keys: string; objection: KeyObjection } | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const name = fullLabelOf(action)
  const keys = keysOf(action)

  useEffect(() => {
    if (isHearing) onSay(texts.pressFor(name))
  }, [isHearing, name, onSay])

  const choose = (shortcut: string | null, from?: Action) => {
    const chosen = { ...shortcuts, ...(from && { [from.id]: null }), [action.id]: shortcut }
    if (shortcut === action.shortcut) delete chosen[action.id]
    prefer({ shortcuts: chosen })
    setHearing(false)
    setRefused(null)
    onSay(shortcut === null ? texts.unset(name) : texts.set(name, shown(shortcut)))
    button.current?.focus()
  }
  const offer = (shortcut: string) => {
    const objection = objectionTo(action, shortcut, actions)
    if (objection === null) {
      choose(shortcut)
      return
    }
    setRefused({ keys: shortcut, objection })
    setHearing(false)
    onSay(sentenceOf(objection, shown(shortcut), action))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // Tab goes on, as everywhere.
    if (!isHearing || event.key === 'Tab') return
    event.preventDefault()
    if (event.key === 'Escape') setHearing(false)
    else if (event.key === 'Backspace' || event.key === 'Delete') choose(null)
    else {
      const shortcut = shortcutOf(event.nativeEvent)
      if (shortcut !== null) offer(shortcut)
    }
  }
  const reset = () => {
    if (action.shortcut === null) choose(null)
    else offer(action.shortcut)
  }
  const by = refused?.objection.kind === 'taken' ? refused.objection.by : undefined
  return (
    <li className={styles.entry}>
      <div className={styles.row}>
        <span>{name}</span>
        {shortcuts[action.id] !== undefined && (
          <IconButton
            label={texts.reset(name)}
            icon={RotateCcw}
            iconSize={12}
            className={styles.reset}
            onClick={reset}
          />
        )}
        <button
          ref={button}
          type="button"
          className={styles.keys}
          aria-label={`${texts.change(name)}: ${keys === '' ? texts.without : keyNames(keys)}`}
          aria-pressed={isHearing}
          onClick={() => {
            setRefused(null)
            setHearing(!isHearing)
          }}
          onKeyDown={onKeyDown}
          onKeyUp={event => {
            // A button is pressed by letting Space go.
            if (isHearing) event.preventDefault()
          }}
          onBlur={() => setHearing(false)}
        >
          {isHearing ? texts.press : keys === '' ? texts.without : <Kbd>{keys}</Kbd>}
        </button>
      </div>
      {refused !== null && (
        <div className={styles.refused} role="alert">
          <p>{sentenceOf(refused.objection, shown(refused.keys), action)}</p>
          {by !== undefined && (
            <Button size="small" look="primary" onClick={() => choose(refused.keys, by)}>
              {texts.take}
            </Button>
          )}
          <Button
            size="small"
            onClick={() => {
              setRefused(null)
              setHearing(true)
              button.current?.focus()
            }}
          >
            {texts.keep}
          </Button>
        </div>
      )}
    </li>
  )
}
