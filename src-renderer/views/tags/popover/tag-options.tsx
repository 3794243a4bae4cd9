import { Check, Minus, Plus } from 'lucide-react'
import { Fragment, useEffect, useRef } from 'react'
import { classNames } from '../../../components/class-names.ts'
import { Icon } from '../../../components/icon.tsx'
import { TagDot } from '../../../components/tag-mark.tsx'
import { words } from '../../../languages/words.ts'
import type { Choice, TagChoice } from '../../../text/tag-choices.ts'
import styles from './tag-popover.module.css'

const texts = words.tags.tagPopover

const checked = { all: true, some: 'mixed', none: false } as const

interface TagOptionsProps {
  readonly id: string
  readonly choices: readonly Choice[]
  /** Tags that are not drawn. */
  readonly left: number
  readonly lead: number
  /** How many things are selected. */
  readonly count: number
  readonly isKnown: boolean
  onChoose(choice: Choice): void
}

/** The tags to choose from; the field above hears the keys. */
export function TagOptions({ id, choices, left, lead, count, isKnown, onChoose }: TagOptionsProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (lead >= 0) list.current?.querySelector('[data-lead]')?.scrollIntoView({ block: 'nearest' })
  }, [lead])
  return (
    <>
      <div
        ref={list}
        id={`${id}list`}
        role="listbox"
        aria-label={texts.list}
        aria-multiselectable
        tabIndex={-1}
        className={styles.list}
      >
        {choices.map((choice, at) => (
          <Fragment key={`${choice.kind} ${choice.path}`}>
            <Heading choice={choice} before={choices[at - 1]} />
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys */}
            {/* biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus */}
            <div
              id={`${id}${at}`}
              role="option"
              aria-selected={at === lead}
              aria-checked={choice.kind === 'tag' ? checked[choice.carrying] : false}
              data-lead={at === lead || undefined}
              title={choice.kind === 'tag' ? choice.description : undefined}
              className={classNames(styles.choice, at === lead && styles.lead)}
              onMouseDown={event => event.preventDefault()}
              onClick={() => onChoose(choice)}
            >
              {choice.kind === 'new' ? (
                <NewRow path={choice.path} />
              ) : (
                <TagRow choice={choice} count={count} />
              )}
            </div>
          </Fragment>
        ))}
      </div>
      {isKnown && choices.length === 0 && <p className={styles.hint}>{texts.none}</p>}
      {left > 0 && <p className={styles.hint}>{texts.left(left)}</p>}
      <p className="sr" role="status">
        {isKnown ? texts.found(choices.length + left) : ''}
      </p>
    </>
  )
}

function Heading({ choice, before }: { readonly choice: Choice; readonly before: Choice | undefined }) {
  const group = choice.kind === 'tag' ? choice.group : 'found'
  const last = before?.kind === 'tag' ? before.group : undefined
  if (group === 'found' || group === last) return null
  return (
    <p role="presentation" className={styles.heading}>
      {texts.groups[group]}
    </p>
  )
}

const NewRow = ({ path }: { readonly path: string }) => (
  <>
    <span className={styles.box} data-new />
    <Icon of={Plus} size={12} />
    <span className="clip">{texts.create(path)}</span>
  </>
)

function TagRow({ choice, count }: { readonly choice: TagChoice; readonly count: number }) {
  const { path, colour, carrying, on, rules } = choice
  const cut = path.lastIndexOf('/') + 1
  return (
    <>
      <span className={styles.box} data-state={carrying}>
        {carrying !== 'none' && <Icon of={carrying === 'all' ? Check : Minus} size={12} />}
      </span>
      <TagDot colour={colour} />
      <span className={`${styles.path} clip`}>
        <span className="muted">{path.slice(0, cut)}</span>
        {path.slice(cut)}
      </span>
      <span className={`${styles.note} clip`}>
        {[carrying === 'some' && texts.onSome(on, count), ...rules.map(texts.byRule)]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  )
}
