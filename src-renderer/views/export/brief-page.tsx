import type { Brief, BriefTable, Runs } from '../../../src-main/domain/exports/brief-shape.ts'
import { words } from '../../languages/words.ts'
import styles from './brief-page.module.css'

const texts = words.exporting.preview

/** Words, with the marks of footnotes as raised numbers; two beside each other are told apart by a comma. */
function Line({ runs }: { readonly runs: Runs }) {
  return runs.map((run, place) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a line never move
    if ('text' in run) return <span key={place}>{run.text}</span>
    const isBehindMark = 'note' in (runs[place - 1] ?? {})
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a line never move
      <sup key={place}>
        {isBehindMark && ', '}
        {run.note}
      </sup>
    )
  })
}

function Rows({ table: { head, rows } }: { readonly table: BriefTable }) {
  return (
    <table>
      <thead>
        <tr>
          {head.map(cell => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a brief never move
          <tr key={at}>
            {row.map((cell, place) =>
              place === 0 ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: nor do its cells
                <th key={place} scope="row">
                  <Line runs={cell} />
                </th>
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: nor do its cells
                <td key={place}>
                  <Line runs={cell} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface BriefPageProps {
  readonly brief: Brief
  readonly isCut: boolean
}

/** The beginning of a brief as it will read, its marking above and below. */
export function BriefPage({ brief, isCut }: BriefPageProps) {
  const { title, marking, notices, sections, footnotes, footnotesHeading, lang } = brief
  return (
    <article className={styles.sheet} aria-label={texts.brief} lang={lang}>
      {marking !== null && <p className={styles.mark}>{marking}</p>}
      <h3 className={styles.title}>{title}</h3>
      {notices.map(notice => (
        <p key={notice} className={styles.notice}>
          {notice}
        </p>
      ))}
      {sections.map(({ heading, paragraphs, tables }) => (
        <section key={heading}>
          <h4>{heading}</h4>
          {paragraphs.map((runs, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a brief never move
            <p key={place}>
              <Line runs={runs} />
            </p>
          ))}
          {tables.map((table, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: nor do its tables
            <Rows key={place} table={table} />
          ))}
        </section>
      ))}
      {isCut && (
        <p className={styles.cut} lang={document.documentElement.lang}>
          {texts.cut}
        </p>
      )}
      {footnotes.length > 0 && (
        <section>
          <h4>{footnotesHeading}</h4>
          <ol className={styles.notes}>
            {footnotes.map(note => (
              <li key={note}>{note}</li>
            ))}
          </ol>
        </section>
      )}
      {marking !== null && <p className={styles.mark}>{marking}</p>}
    </article>
  )
}
