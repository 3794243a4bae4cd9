import { ArrowBigUp, Eye, EyeOff } from 'lucide-react'
import { type KeyboardEvent, type Ref, useState } from 'react'
import { words } from '../languages/words.ts'
import { IconButton } from './button.tsx'
import { Icon } from './icon.tsx'
import styles from './passphrase-input.module.css'

const texts = words.components.passphraseInput

interface PassphraseInputProps {
  readonly id: string
  readonly value: string
  readonly ref?: Ref<HTMLInputElement>
  readonly isInvalid?: boolean
  readonly describedBy?: string | undefined
  onChange(value: string): void
}

/** Hidden unless asked for; warns while Caps Lock is on. */
export function PassphraseInput({
  id,
  value,
  ref,
  isInvalid = false,
  describedBy,
  onChange,
}: PassphraseInputProps) {
  const [isShown, setShown] = useState(false)
  const [hasCapsLock, setCapsLock] = useState(false)
  const onKey = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'))
  return (
    <>
      <div className={styles.field} data-invalid={isInvalid || undefined}>
        <input
          id={id}
          ref={ref}
          type={isShown ? 'text' : 'password'}
          className={isShown ? undefined : styles.dots}
          value={value}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={isInvalid}
          aria-describedby={describedBy}
          onChange={event => onChange(event.target.value)}
          onKeyDown={onKey}
          onKeyUp={onKey}
        />
        <IconButton
          label={isShown ? texts.hide : texts.show}
          icon={isShown ? EyeOff : Eye}
          onClick={() => setShown(!isShown)}
        />
      </div>
      {hasCapsLock && (
        <p className={styles.caps} role="status">
          <Icon of={ArrowBigUp} size={14} />
          {texts.capsLock}
        </p>
      )}
    </>
  )
}
