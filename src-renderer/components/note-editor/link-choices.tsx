import { FolderOpen, type LucideIcon, Newspaper, StickyNote } from 'lucide-react'
import { words } from '../../languages/words.ts'
import { type CaretPoint, CompletionList } from '../completion-list.tsx'
import { Icon } from '../icon.tsx'
import styles from './note-editor.module.css'
import type { Choice } from './use-link-choices.ts'

const texts = words.notes.linkChoices

const icons: Readonly<Record<string, LucideIcon>> = { A: Newspaper, B: FolderOpen, N: StickyNote }

interface LinkChoicesProps {
  readonly id: string
  readonly choices: readonly Choice[]
  readonly lead: number
  readonly point: CaretPoint
  onChoose(choice: Choice): void
}

/** What a link that is being typed could point to. */
export const LinkChoices = ({ id, choices, lead, point, onChoose }: LinkChoicesProps) => (
  <CompletionList
    id={id}
    label={texts.label}
    none={texts.none}
    count={texts.count(choices.length)}
    keys={choices.map(({ insert }) => insert)}
    lead={lead}
    point={point}
    render={at => {
      const choice = choices[at]
      return (
        choice && (
          <>
            <Icon of={icons[choice.id.charAt(0)] ?? FolderOpen} size={14} />
            <span className="clip grow">{choice.name}</span>
            <span className={`${styles.detail} clip`}>{choice.detail}</span>
            <span className="mono muted">{choice.id}</span>
          </>
        )
      )
    }}
    onChoose={at => {
      const choice = choices[at]
      if (choice !== undefined) onChoose(choice)
    }}
  />
)
