import { words } from '../../languages/words.ts'
import styles from './export-preview.module.css'

const texts = words.exporting.preview

interface SampleRowsProps {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The first rows of a table, as they will stand in it. */
export const SampleRows = ({ head, rows }: SampleRowsProps) => (
  <>
    <h3 className={styles.sampleHead}>{texts.rows}</h3>
    <section
      className={styles.rows}
      aria-label={texts.rows}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
      tabIndex={0}
    >
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
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a sample never move
            <tr key={at}>
              {row.map((cell, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: nor do its cells
                <td key={place} title={cell.length > 40 ? cell : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </>
)
