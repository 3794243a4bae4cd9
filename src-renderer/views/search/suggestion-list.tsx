import { Bookmark, Hash, History, TextCursorInput, TriangleAlert } from 'lucide-react'
import { Icon } from '../../components/icon.tsx'
import { Kbd } from '../../components/kbd.tsx'
import { words } from '../../languages/words.ts'
import { formatCount } from '../../text/format.ts'
import styles from './suggestion-list.module.css'
import type { Suggestion } from './suggestions.ts'

const texts = words.search.suggestions

interface SuggestionListProps {
  readonly id: string
  readonly suggestions: readonly Suggestion[]
  readonly active: number
  /** What is wrong with what is typed: the list lies over the place that tells it. */
  readonly problems: readonly string[]
  onTake(suggestion: Suggestion): void
  onForget(): void
}

const iconOf = ({ of, ...rest }: Suggestion) => {
  if (of === 'recent') return History
  if (of === 'saved') return Bookmark
  return 'completion' in rest && rest.completion.kind === 'field' ? TextCursorInput : Hash
}

function Words({ suggestion }: { readonly suggestion: Suggestion }) {
  switch (suggestion.of) {
    case 'recent':
      return (
        <>
          <span className="clip">{suggestion.query}</span>
          <span className={styles.more}>{texts[suggestion.kind]}</span>
        </>
      )
    case 'saved': {
      const { name, total } = suggestion.search
      return (
        <>
          <span className="clip">{name}</span>
          <span className={`${styles.more} num`}>{total === null ? '–' : formatCount(total)}</span>
        </>
      )
    }
    case 'completion': {
      const { insert, label, count } = suggestion.completion
      return (
        <>
          <span className={styles.insert}>{insert}</span>
          <span className={`${styles.label} clip`}>{label === insert ? '' : label}</span>
          <span className={`${styles.more} num`}>{count === null ? '' : formatCount(count)}</span>
        </>
      )
    }
  }
}

const groupOf = ({ of }: Suggestion) => (of === 'recent' ? texts.recent : of === 'saved' ? texts.saved : null)

/** The list under the search box; the box keeps the focus and says which one is meant. */
export function SuggestionList({ id, suggestions, active, problems, onTake, onForget }: SuggestionListProps) {
  const isOpening = suggestions[0]?.of !== 'completion'
  return (
    <div className={`${styles.panel} raised`} onPointerDown={event => event.preventDefault()}>
      {problems.map(problem => (
        <p key={problem} className={styles.problem}>
          <Icon of={TriangleAlert} size={14} />
          {problem}
        </p>
      ))}
      <div id={id} role="listbox" aria-label={texts.label} tabIndex={-1} className={styles.list}>
        {suggestions.map((suggestion, index) => {
          const group = groupOf(suggestion)
          const before = suggestions[index - 1]
          const isFirst = group !== null && (before === undefined || groupOf(before) !== group)
          return (
            // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus
            // biome-ignore lint/a11y/useKeyWithClickEvents: the box hears the keys for the list
            <div
              key={suggestion.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              className={styles.option}
              onClick={() => onTake(suggestion)}
            >
              {isFirst && (
                <span className={styles.group} aria-hidden="true">
                  {group}
                </span>
              )}
              <span className={styles.line}>
                <Icon of={iconOf(suggestion)} size={14} />
                <Words suggestion={suggestion} />
              </span>
            </div>
          )
        })}
      </div>
      <div className={styles.foot}>
        <span>
          <Kbd>ArrowUp</Kbd> <Kbd>ArrowDown</Kbd> {texts.move}
        </span>
        <span>
          <Kbd>Tab</Kbd> {texts.take}
        </span>
        <span className="grow" />
        {isOpening && suggestions.some(({ of }) => of === 'recent') && (
          <button type="button" tabIndex={-1} className={styles.forget} onClick={onForget}>
            {texts.forget}
          </button>
        )}
      </div>
    </div>
  )
}
