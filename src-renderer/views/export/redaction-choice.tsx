import { type FocusEvent, useEffect, useRef, useState } from 'react'
import type { Output } from '../../../src-main/contract/index.ts'
import { facts } from '../../../src-main/domain/facts.ts'
import { CheckRow } from '../../components/check-row.tsx'
import { Disclosure } from '../../components/disclosure.tsx'
import { Segmented } from '../../components/segmented.tsx'
import { isFocusLost } from '../../components/use-focus-when-lost.ts'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { factLabel } from '../../text/fact-words.ts'
import { formatCount } from '../../text/format.ts'
import styles from './export-view.module.css'
import { FoundNames } from './found-names.tsx'
import { KeptNames } from './kept-names.tsx'

const texts = words.exporting.redaction

const choicesOf = <V extends string>(labels: Readonly<Record<V, string>>) =>
  (Object.keys(labels) as V[]).map(value => ({ value, label: labels[value] }))

interface RedactionChoiceProps {
  readonly preview: Output<'exports.preview'> | undefined
}

/** What stays behind: names of people, sensitive tags, kinds of facts. */
export function RedactionChoice({ preview }: RedactionChoiceProps) {
  const { people, sensitiveTags, facts: leftOut } = useStore(state => state.exportChoice)
  const choose = useStore(state => state.chooseExport)
  const [isOpen, setOpen] = useState(false)
  const names = useRef<HTMLDivElement>(null)
  const hadFocus = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the line of a name goes, with its button, when the preview is anew
  useEffect(() => {
    if (hadFocus.current && isFocusLost()) names.current?.focus()
  }, [preview])
  const left = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null) hadFocus.current = false
  }
  const tags = preview?.leftOut.tags ?? []
  return (
    <fieldset className={styles.part}>
      <legend>{texts.title}</legend>
      <div className={styles.line}>
        <span className={styles.label}>{texts.people}</span>
        <Segmented
          label={texts.people}
          value={people}
          choices={choicesOf(texts.peopleChoices)}
          onChange={value => choose({ people: value })}
        />
      </div>
      <p className={styles.note}>{texts.peopleNotes[people]}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset of its own would be drawn as one */}
      <div
        ref={names}
        role="group"
        aria-label={texts.people}
        tabIndex={-1}
        onFocus={() => {
          hadFocus.current = true
        }}
        onBlur={left}
      >
        {people !== 'keep' && <FoundNames names={preview?.names} />}
        <KeptNames />
      </div>
      <div className={styles.line}>
        <span className={styles.label}>{texts.tags}</span>
        <Segmented
          label={texts.tags}
          value={sensitiveTags}
          choices={choicesOf(texts.tagChoices)}
          onChange={value => choose({ sensitiveTags: value })}
        />
      </div>
      {sensitiveTags !== 'show' && (
        <p className={styles.note}>{tags.length === 0 ? texts.noneHidden : texts.hidden(tags.join(', '))}</p>
      )}
      <Disclosure
        label={texts.facts(leftOut.length, formatCount(leftOut.length))}
        isOpen={isOpen}
        onToggle={setOpen}
      >
        <p className={styles.note}>{texts.factsNote}</p>
        <div className={styles.facts}>
          {facts.map(({ id }) => (
            <CheckRow
              key={id}
              isChecked={leftOut.includes(id)}
              onChange={isChecked =>
                choose({ facts: isChecked ? [...leftOut, id] : leftOut.filter(one => one !== id) })
              }
            >
              {factLabel(id)}
            </CheckRow>
          ))}
        </div>
      </Disclosure>
    </fieldset>
  )
}
