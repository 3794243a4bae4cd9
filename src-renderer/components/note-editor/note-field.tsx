import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { words } from '../../languages/words.ts'
import {
  type Change,
  linked,
  nextEntry,
  type OpenLink,
  openLinkAt,
  type Selected,
} from '../../text/markdown/editing.ts'
import { pointOf } from '../caret-point.ts'
import { LinkChoices } from './link-choices.tsx'
import styles from './note-editor.module.css'
import { NoteTools, tools } from './note-tools.tsx'
import { type Choice, useLinkChoices } from './use-link-choices.ts'

const texts = words.notes.noteEditor

/** The field's own history keeps what is put in this way, so that Ctrl+Z takes it back as if it had been typed. */
function apply(field: HTMLTextAreaElement, { from, to, insert, select }: Change): void {
  field.focus()
  field.setSelectionRange(from, to)
  const command = insert === '' ? 'delete' : 'insertText'
  if (from !== to || insert !== '') document.execCommand(command, false, insert)
  field.setSelectionRange(...select)
}

const selectedIn = ({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): Selected => ({
  text: value,
  start: selectionStart,
  end: selectionEnd,
})

interface NoteFieldProps {
  readonly body: string
  /** What stands beside the tools. */
  readonly children: ReactNode
  onType(body: string): void
  /** Ctrl Enter. */
  onDone(): void
  /** Escape; the same where it is not said. */
  onLeave?(): void
}

/** Where a note is written: Markdown as it is, with tools, lists that go on, and links that complete themselves. */
export function NoteField({ body, children, onType, onDone, onLeave = onDone }: NoteFieldProps) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [link, setLink] = useState<OpenLink | null>(null)
  const [lead, setLead] = useState(0)
  const choices = useLinkChoices(link)
  const isChoosing = link !== null && choices !== undefined
  const chosen = choices?.[lead] ?? choices?.[0]

  useLayoutEffect(() => {
    const element = field.current
    element?.focus()
    element?.setSelectionRange(element.value.length, element.value.length)
  }, [])

  // It grows with what is typed, and its tools stay in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the text has changed
  useEffect(() => {
    field.current?.parentElement?.scrollIntoView({ block: 'nearest' })
  }, [body])

  const look = () => {
    const element = field.current
    if (element === null) return
    const open = document.activeElement === element ? openLinkAt(selectedIn(element)) : null
    if (open?.start !== link?.start || open?.typed !== link?.typed) setLead(0)
    setLink(open)
  }
  const use = (make: (selected: Selected) => Change | null): boolean => {
    const element = field.current
    const change = element === null ? null : make(selectedIn(element))
    if (element === null || change === null) return false
    apply(element, change)
    look()
    return true
  }
  const choose = (choice: Choice) => {
    if (link !== null) use(selected => linked(selected, link, choice.insert))
  }

  const onChoiceKey = ({ key }: KeyboardEvent): boolean => {
    if (!isChoosing) return false
    const count = Math.max(1, choices.length)
    if (key === 'ArrowDown') setLead((lead + 1) % count)
    else if (key === 'ArrowUp') setLead((lead + count - 1) % count)
    else if (key === 'Escape') setLink(null)
    else if ((key === 'Enter' || key === 'Tab') && chosen !== undefined) choose(chosen)
    else return false
    return true
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return
    const isCommand = event.ctrlKey || event.metaKey
    const tool =
      isCommand && !event.shiftKey ? tools.find(({ key }) => key === event.key.toLowerCase()) : undefined
    if (onChoiceKey(event)) event.preventDefault()
    else if (tool !== undefined) {
      event.preventDefault()
      use(tool.change)
    } else if (event.key === 'Escape' || (event.key === 'Enter' && isCommand)) {
      event.preventDefault()
      if (event.key === 'Escape') onLeave()
      else onDone()
    } else if (event.key === 'Enter' && !event.shiftKey && use(nextEntry)) event.preventDefault()
  }

  return (
    <div className={styles.writing}>
      <textarea
        ref={field}
        id={id}
        aria-label={texts.label}
        aria-autocomplete="list"
        aria-controls={isChoosing && choices.length > 0 ? `${id}links` : undefined}
        aria-activedescendant={isChoosing && choices.length > 0 ? `${id}links${lead}` : undefined}
        className={styles.field}
        placeholder={texts.placeholder}
        maxLength={100_000}
        dir="auto"
        value={body}
        onChange={event => {
          onType(event.target.value)
          look()
        }}
        onSelect={look}
        onBlur={() => setLink(null)}
        onKeyDown={onKeyDown}
      />
      <div className={styles.foot}>
        <NoteTools onUse={tool => use(tool.change)} />
        {children}
      </div>
      {isChoosing && field.current !== null && (
        <LinkChoices
          id={`${id}links`}
          choices={choices}
          lead={lead}
          point={pointOf(field.current, link.start)}
          onChoose={choose}
        />
      )}
    </div>
  )
}
