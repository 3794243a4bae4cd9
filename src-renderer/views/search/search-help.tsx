import { X } from 'lucide-react'
import { useRef } from 'react'
import { fields, type SearchField } from '../../../src-main/domain/search/fields.ts'
import { IconButton } from '../../components/button.tsx'
import { words } from '../../languages/words.ts'
import { fieldLabel } from '../../text/query-words.ts'
import styles from './search-help.module.css'

const texts = words.search.searchHelp

interface SearchHelpProps {
  onInsert(example: string): void
}

type Line = readonly [example: string, meaning: string]

const lineOf = (field: SearchField): Line => [field.example, fieldLabel(field)]
const fieldsOf = (of: SearchField['of']) => fields.filter(field => field.of === of).map(lineOf)

const sections: readonly (readonly [title: string, lines: readonly Line[]])[] = [
  [texts.words, texts.lines],
  [texts.values, texts.valueLines],
  [texts.ofArticles, fieldsOf('article')],
  [texts.ofBreaches, fieldsOf('breach')],
  [texts.ofBoth, fieldsOf('both')],
]

/** All the search box understands; the fields are those the parser knows. An example is put in by a click. */
export function SearchHelp({ onInsert }: SearchHelpProps) {
  const panel = useRef<HTMLDivElement>(null)
  const insert = (example: string) => {
    panel.current?.hidePopover()
    onInsert(example)
  }
  return (
    <div
      id="search-help"
      ref={panel}
      popover="auto"
      role="dialog"
      aria-label={texts.title}
      className={`${styles.panel} raised`}
    >
      <div className={styles.head}>
        <h2>{texts.title}</h2>
        <span className="grow" />
        <IconButton
          label={texts.close}
          icon={X}
          iconSize={14}
          autoFocus
          onClick={() => panel.current?.hidePopover()}
        />
      </div>
      <div className={styles.sections}>
        {sections.map(([title, lines]) => (
          <section key={title} aria-label={title}>
            <h3>{title}</h3>
            <ul>
              {lines.map(([example, meaning]) => (
                <li key={example} className={styles.line}>
                  <button
                    type="button"
                    className={styles.example}
                    aria-label={texts.insert(example)}
                    onClick={() => insert(example)}
                  >
                    {example}
                  </button>
                  <span>{meaning}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}
