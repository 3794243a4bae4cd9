import { useEffect, useId, useRef } from 'react'
import type { TableColumns } from '../../../src-main/domain/article.ts'
import { words } from '../../languages/words.ts'
import { type ColumnChoice, columnName, columnRoles, rolesOf } from '../../text/column-choice.ts'
import styles from './choose-columns.module.css'

const texts = words.imports.columnSample

/** Columns beyond this are shown only when they are chosen. */
const mostColumns = 40

interface ColumnSampleProps {
  readonly table: TableColumns
  readonly choice: ColumnChoice
}

/** The first rows of a table, each column with what it was chosen for. */
export function ColumnSample({ table, choice }: ColumnSampleProps) {
  const id = useId()
  const scroller = useRef<HTMLElement>(null)
  const before = useRef(choice)
  const columns = table.columns
    .map((name, at) => ({ name, at, roles: rolesOf(choice, name) }))
    .filter(({ at, roles }) => at < mostColumns || roles.length > 0)
  const left = table.columns.length - columns.length

  useEffect(() => {
    const role = columnRoles.find(one => choice[one] !== before.current[one])
    before.current = choice
    const element = scroller.current
    const column = columns.findIndex(({ name }) => role !== undefined && name === choice[role])
    const head = element?.querySelectorAll('th')[column]
    if (element === null || head === undefined) return
    const { offsetLeft, offsetWidth } = head
    // Only sideways: the list it was chosen from stays where it is.
    element.scrollLeft = Math.min(
      Math.max(element.scrollLeft, offsetLeft + offsetWidth - element.clientWidth),
      offsetLeft,
    )
  })
  return (
    <div className={styles.sample}>
      <p id={id} className={styles.caption}>
        {texts.label}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it too */}
      <section ref={scroller} className={styles.scroller} aria-labelledby={id} tabIndex={0}>
        <table className={styles.table} aria-labelledby={id}>
          <thead>
            <tr>
              {columns.map(({ name, at, roles }) => (
                <th key={at} scope="col" title={name} data-chosen={roles.length > 0 || undefined}>
                  <span className="clip">{columnName(name)}</span>
                  <span className={styles.role}>
                    {roles.map(role => words.imports.columns.roles[role]).join(', ')}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.sample.map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have nothing else to be told apart by, and stay
              <tr key={row}>
                {columns.map(({ at, roles }) => (
                  <td key={at} data-chosen={roles.length > 0 || undefined}>
                    <div className={styles.cell} dir="auto">
                      {cells[at]}
                    </div>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {left > 0 && <p className="muted">{texts.more(left)}</p>}
    </div>
  )
}
