import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { TagTarget } from '../../../../src-main/domain/tag.ts'
import { call } from '../../../api/call.ts'
import { useQuery } from '../../../api/use-query.ts'
import { ProblemSentence } from '../../../components/field.tsx'
import { TextInput } from '../../../components/text-input.tsx'
import { words } from '../../../languages/words.ts'
import { type Choice, choicesFor, inOrderOf, type Rival, rivalsOf } from '../../../text/tag-choices.ts'
import { ReplaceRivals } from './replace-rivals.tsx'
import { TagChooserFoot } from './tag-chooser-foot.tsx'
import { TagOptions } from './tag-options.tsx'
import styles from './tag-popover.module.css'
import { useTagging } from './use-tagging.ts'

const texts = words.tags.tagPopover

interface TagChooserProps {
  readonly targets: readonly TagTarget[]
  onLeave(): void
}

/** A tag that is to be put on and cannot stand beside those that are there. */
interface Asked {
  readonly path: string
  readonly rivals: readonly Rival[]
}

/** Finds tags by a few letters, shows which are on the selection, and puts them on and off. */
export function TagChooser({ targets, onLeave }: TagChooserProps) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const asked = useMemo(() => ({ targets: [...targets] }), [targets])
  const { data: tags } = useQuery('tags.list', {})
  const { data: carried } = useQuery('tags.carried', asked)
  const { data: recent } = useQuery('tags.recent', {})
  const [typed, setTyped] = useState('')
  const [lead, setLead] = useState(0)
  const [ask, setAsk] = useState<Asked | null>(null)
  const { problem, put, takeOff } = useTagging(targets)

  const known = useMemo(
    () => ({ tags: tags ?? [], carried: carried ?? [], recent: recent ?? [], count: targets.length }),
    [tags, carried, recent, targets],
  )
  // The order stays as it is while tags go on and off, until something else is typed.
  const order = useRef<{ typed: string; choices: readonly Choice[] } | null>(null)
  const isKnown = tags !== undefined && carried !== undefined && recent !== undefined
  const { choices, left } = useMemo(() => choicesFor(typed, known), [typed, known])
  const shown = useMemo(() => {
    if (!isKnown) return []
    if (order.current?.typed !== typed) order.current = { typed, choices }
    return inOrderOf(order.current.choices, choices)
  }, [choices, typed, isKnown])
  const at = Math.min(lead, shown.length - 1)

  useEffect(() => field.current?.focus(), [])

  const settle = () => {
    setAsk(null)
    field.current?.focus()
    field.current?.select()
  }
  const putOn = async (path: string, replace: boolean) => {
    if (await put(path, replace)) settle()
  }
  /** Enter may come before the answers: what it means is settled once they are there. */
  const chooseWhenKnown = async () => {
    const [tags, carried] = await Promise.all([call('tags.list', {}), call('tags.carried', asked)])
    const now = { tags, carried, recent: [], count: targets.length }
    choose(choicesFor(typed, now).choices[0], now)
  }
  const choose = (choice: Choice | undefined, now = known) => {
    if (choice === undefined) return
    if (choice.kind === 'tag' && choice.carrying === 'all') void takeOff(choice.path).then(settle)
    else {
      const rivals = rivalsOf(choice.path, now)
      if (rivals.length > 0) setAsk({ path: choice.path, rivals })
      else void putOn(choice.path, false)
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const count = Math.max(1, shown.length)
    if (event.key === 'ArrowDown') setLead((at + 1) % count)
    else if (event.key === 'ArrowUp') setLead((at + count - 1) % count)
    else if (event.key === 'Enter') {
      const made = event.ctrlKey || event.metaKey ? shown.find(({ kind }) => kind === 'new') : undefined
      if (!isKnown && typed.trim() !== '') void chooseWhenKnown()
      else choose(made ?? shown[at])
    } else return
    event.preventDefault()
  }

  return (
    <>
      <div className={styles.head}>
        <TextInput
          ref={field}
          aria-label={texts.label}
          aria-autocomplete="list"
          aria-controls={`${id}list`}
          aria-activedescendant={at < 0 ? undefined : `${id}${at}`}
          placeholder={texts.placeholder}
          maxLength={200}
          value={typed}
          onChange={event => {
            setTyped(event.target.value)
            setLead(0)
          }}
          onKeyDown={onKeyDown}
        />
        <span className={`${styles.on} muted num`}>{texts.on(targets.length)}</span>
      </div>
      {problem !== null && (
        <div className={styles.problem}>
          <ProblemSentence>{problem}</ProblemSentence>
        </div>
      )}
      {ask !== null && (
        <ReplaceRivals
          {...ask}
          count={targets.length}
          onReplace={() => void putOn(ask.path, true)}
          onLeave={settle}
        />
      )}
      <TagOptions
        id={id}
        choices={shown}
        left={left}
        lead={at}
        count={targets.length}
        isKnown={isKnown}
        onChoose={choose}
      />
      <TagChooserFoot onLeave={onLeave} />
    </>
  )
}
