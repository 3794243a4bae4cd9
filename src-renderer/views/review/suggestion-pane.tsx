import type { Breach } from '../../../src-main/domain/breach.ts'
import type { Suggestion } from '../../../src-main/domain/likeness.ts'
import { useQuery } from '../../api/use-query.ts'
import { Pane, PaneHead } from '../../components/pane.tsx'
import { words } from '../../languages/words.ts'
import { resolvedFactLines } from '../../text/breach-lines.ts'
import { formatDate } from '../../text/format-date.ts'
import styles from './side-by-side.module.css'

const texts = words.review.suggestionPane

interface SuggestionPaneProps {
  readonly suggestion: Suggestion
}

/** Two breaches, fact by fact; where they differ the row says so. */
export function SuggestionPane({ suggestion: { breachId, other } }: SuggestionPaneProps) {
  const { data: here } = useQuery('breaches.get', { id: breachId })
  const { data: there } = useQuery('breaches.get', { id: other })
  return (
    <Pane label={texts.label} tone="detail">
      <PaneHead className={styles.head}>
        <span className="strong">{texts.label}</span>
      </PaneHead>
      <section
        className="scroll inset"
        aria-label={texts.facts}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
        tabIndex={0}
      >
        {here !== undefined && there !== undefined && <Table here={here} there={there} />}
      </section>
    </Pane>
  )
}

function Table({ here, there }: { readonly here: Breach; readonly there: Breach }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr">{texts.fact}</span>
          </th>
          {[here, there].map(breach => (
            <th key={breach.breachId} scope="col">
              <b>{breach.name}</b>
              <span className="mono">{breach.breachId}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {resolvedFactLines(here, there).map(({ factId, label, values, isDifferent }) => (
          <tr key={factId} data-different={isDifferent || undefined}>
            <th scope="row">{label}</th>
            {values.map((value, column) => (
              <td key={column === 0 ? here.breachId : there.breachId}>
                {value ?? <span className="muted">{texts.none}</span>}
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{texts.articles(here.articles.length + there.articles.length)}</th>
          {[here, there].map(breach => (
            <td key={breach.breachId}>
              <ul>
                {breach.articles.map(({ articleId, title, lang, outlet, fileName, publishedOn }) => (
                  <li key={articleId}>
                    <span lang={lang ?? undefined}>{title}</span>
                    <span className={styles.source}>
                      {[outlet ?? fileName, publishedOn && formatDate(publishedOn)]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </li>
                ))}
              </ul>
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}
