import { Bold, Italic, Link2, List, ListTodo, type LucideIcon, TextQuote } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { words } from '../../languages/words.ts'
import { type Change, prefixed, type Selected, wrapped } from '../../text/markdown/editing.ts'
import { IconButton } from '../button.tsx'
import styles from './note-editor.module.css'

const texts = words.notes.noteTools

export interface Tool {
  readonly label: string
  readonly icon: LucideIcon
  /** With Ctrl, in the field. */
  readonly key?: string
  change(selected: Selected): Change
}

export const tools: readonly Tool[] = [
  { label: texts.bold, icon: Bold, key: 'b', change: selected => wrapped(selected, '**') },
  { label: texts.italic, icon: Italic, key: 'i', change: selected => wrapped(selected, '*') },
  { label: texts.list, icon: List, change: selected => prefixed(selected, '- ') },
  { label: texts.box, icon: ListTodo, change: selected => prefixed(selected, '- [ ] ') },
  { label: texts.quote, icon: TextQuote, change: selected => prefixed(selected, '> ') },
  {
    label: texts.link,
    icon: Link2,
    change: ({ text, start, end }) => ({
      from: start,
      to: end,
      insert: `[[${text.slice(start, end)}`,
      select: [end + 2, end + 2],
    }),
  },
]

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

interface NoteToolsProps {
  onUse(tool: Tool): void
}

/** What can be done with the text of a note; one stop for Tab, moved through with the arrows. */
export function NoteTools({ onUse }: NoteToolsProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const by = steps[event.key]
    const buttons = [...event.currentTarget.querySelectorAll('button')]
    const at = buttons.findIndex(button => button.contains(document.activeElement))
    if (by === undefined || at < 0) return
    event.preventDefault()
    buttons[(at + by + buttons.length) % buttons.length]?.focus()
  }
  return (
    <div role="toolbar" aria-label={texts.label} tabIndex={-1} className={styles.tools} onKeyDown={onKeyDown}>
      {tools.map((tool, at) => (
        <IconButton
          key={tool.label}
          label={tool.label}
          icon={tool.icon}
          iconSize={14}
          shortcut={tool.key === undefined ? undefined : `Ctrl ${tool.key.toUpperCase()}`}
          tabIndex={at === 0 ? 0 : -1}
          onMouseDown={event => event.preventDefault()}
          onClick={() => onUse(tool)}
        />
      ))}
    </div>
  )
}
