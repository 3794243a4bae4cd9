import { useEffect, useRef } from 'react'
import { Button } from '../../../components/button.tsx'
import { words } from '../../../languages/words.ts'
import type { Rival } from '../../../text/tag-choices.ts'
import styles from './tag-popover.module.css'

const texts = words.tags.replaceRivals

interface ReplaceRivalsProps {
  readonly path: string
  readonly rivals: readonly Rival[]
  /** How many things are selected. */
  readonly count: number
  onReplace(): void
  onLeave(): void
}

/** Says why a tag cannot stand beside another, and offers to put it in that one's place. */
export function ReplaceRivals({ path, rivals, count, onReplace, onLeave }: ReplaceRivalsProps) {
  const replace = useRef<HTMLButtonElement>(null)
  useEffect(() => replace.current?.focus(), [])
  return (
    <div
      className={styles.ask}
      role="alert"
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        // Only this question is left, not the whole list.
        event.preventDefault()
        event.stopPropagation()
        onLeave()
      }}
    >
      <p>{texts.why(rivals[0]?.group ?? '')}</p>
      <ul>
        {rivals.map(rival => (
          <li key={rival.path}>{texts.carried(rival.path, rival.on, count)}</li>
        ))}
      </ul>
      <div className="row">
        <Button ref={replace} look="primary" size="small" shortcut="Enter" onClick={onReplace}>
          {texts.replace(path)}
        </Button>
        <Button size="small" shortcut="Esc" onClick={onLeave}>
          {texts.leave}
        </Button>
      </div>
    </div>
  )
}
