import { FolderOpen, type LucideIcon, Newspaper, StickyNote } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { words } from '../../languages/words.ts'
import { classNames } from '../class-names.ts'
import { Icon } from '../icon.tsx'
import styles from './link-choices.module.css'
import type { Choice } from './use-link-choices.ts'

const texts = words.notes.linkChoices

const icons: Readonly<Record<string, LucideIcon>> = { A: Newspaper, B: FolderOpen, N: StickyNote }

interface LinkChoicesProps {
  readonly id: string
  readonly choices: readonly Choice[]
  readonly lead: number
  /** Where the link begins, in the window. */
  readonly point: { readonly left: number; readonly top: number; readonly bottom: number }
  onChoose(choice: Choice): void
}

/** What a link that is being typed could point to, under the caret; the field hears the keys. */
export function LinkChoices({ id, choices, lead, point, onChoose }: LinkChoicesProps) {
  const panel = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = panel.current
    if (element === null) return
    element.showPopover()
    return () => element.hidePopover()
  }, [])
  useLayoutEffect(() => {
    const element = panel.current
    if (element === null) return
    const { offsetWidth: width, offsetHeight: height } = element
    const isBelow = point.bottom + height + 8 < innerHeight || point.top < height
    element.style.left = `${Math.max(8, Math.min(point.left, innerWidth - width - 8))}px`
    element.style.top = `${isBelow ? point.bottom + 4 : point.top - height - 4}px`
    element.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  })
  return (
    <div ref={panel} popover="manual" className={`${styles.panel} raised`}>
      {choices.length === 0 ? (
        <p className={styles.none}>{texts.none}</p>
      ) : (
        <div id={id} role="listbox" aria-label={texts.label} tabIndex={-1} className={styles.list}>
          {choices.map((choice, at) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
            // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
            <div
              key={choice.insert}
              id={`${id}${at}`}
              role="option"
              aria-selected={at === lead}
              className={classNames(styles.choice, at === lead && styles.lead)}
              onMouseDown={event => event.preventDefault()}
              onClick={() => onChoose(choice)}
            >
              <Icon of={icons[choice.insert.charAt(0)] ?? FolderOpen} size={14} />
              <span className="clip">{choice.name}</span>
              <span className={`${styles.detail} clip`}>{choice.detail}</span>
              <span className="mono muted">{choice.id}</span>
            </div>
          ))}
        </div>
      )}
      <p className="sr" role="status">
        {texts.count(choices.length)}
      </p>
    </div>
  )
}
