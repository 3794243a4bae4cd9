import { X } from 'lucide-react'
import { type KeyboardEvent, useId, useState } from 'react'
import { type Comparison, mostColumns } from '../../../src-main/domain/comparison-of.ts'
import { IconButton } from '../../components/button.tsx'
import { TextInput } from '../../components/text-input.tsx'
import { useDebounced } from '../../components/use-debounced.ts'
import { words } from '../../languages/words.ts'
import { columnsOf, withAdded } from '../../state/comparison-place.ts'
import { useStore } from '../../state/store.ts'
import type { ComparePlace } from '../../state/view.ts'
import styles from './add-column.module.css'
import { columnName } from './column-names.ts'
import { focusCell } from './use-cell-keys.ts'
import { useColumnChoices } from './use-column-choices.ts'

const texts = words.compare.addColumn

interface AddColumnProps {
  readonly place: ComparePlace
  readonly comparison: Comparison
}

/** One more column: what is most like the reference at first, then what is typed finds. It stays open for the next. */
export function AddColumn({ place, comparison }: AddColumnProps) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const showPanel = useStore(state => state.showComparisonPanel)
  const replaceView = useStore(state => state.replaceView)
  const announce = useStore(state => state.announce)
  const settled = useDebounced(typed, 80)
  const choices = useColumnChoices(place, comparison, settled)
  const current = Math.max(0, Math.min(at, choices.length - 1))
  const isOfArticles = place.articles !== undefined
  const reference = comparison.columns[comparison.reference]
  const isLast = columnsOf(place).length + 1 >= mostColumns

  const close = () => {
    const { comparisonCell } = useStore.getState()
    showPanel(null)
    requestAnimationFrame(() => focusCell(comparisonCell))
  }
  const add = (index: number) => {
    const choice = choices[index]
    if (choice === undefined) return
    replaceView(withAdded(place, [choice.id]))
    announce(texts.added(choice.name))
    if (isLast) close()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt(Math.min(current + 1, choices.length - 1))
    else if (event.key === 'ArrowUp') setAt(current - 1)
    else if (event.key === 'Enter') {
      // What is listed may still be what was found before: nobody means that.
      if (settled === typed) add(current)
    } else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <section className={styles.panel} aria-label={isOfArticles ? texts.articlesLabel : texts.label}>
      <div className={styles.field}>
        <TextInput
          autoFocus
          role="combobox"
          aria-label={isOfArticles ? texts.articlesLabel : texts.label}
          aria-expanded={choices.length > 0}
          aria-controls={`${id}options`}
          aria-activedescendant={choices.length > 0 ? `${id}${current}` : undefined}
          aria-autocomplete="list"
          placeholder={isOfArticles ? texts.articlesHint : texts.hint}
          value={typed}
          onChange={event => {
            setTyped(event.target.value)
            setAt(0)
          }}
          onKeyDown={onKeyDown}
        />
        <IconButton label={texts.close} icon={X} iconSize={14} shortcut="Escape" onClick={close} />
      </div>
      {!isOfArticles && typed.trim() === '' && reference !== undefined && choices.length > 0 && (
        <p className={styles.note}>{texts.alike(columnName(reference))}</p>
      )}
      {choices.length === 0 && (typed.trim() !== '' || isOfArticles) && (
        <p className={styles.note} role="status">
          {isOfArticles && typed.trim() === '' ? texts.noneLeft : texts.none}
        </p>
      )}
      <div
        id={`${id}options`}
        role="listbox"
        aria-label={isOfArticles ? texts.articlesOptions : texts.options}
        className={styles.options}
        tabIndex={-1}
        hidden={choices.length === 0}
      >
        {choices.map((choice, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys for its options
          <div
            key={choice.id}
            id={`${id}${index}`}
            role="option"
            aria-selected={index === current}
            tabIndex={-1}
            className={styles.option}
            onClick={() => add(index)}
          >
            <span className="clip">{choice.name}</span>
            <span className={styles.detail}>{choice.detail}</span>
          </div>
        ))}
      </div>
    </section>
  )
}
