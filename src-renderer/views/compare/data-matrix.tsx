import { X } from 'lucide-react'
import type { Breach } from '../../../src-main/domain/breach.ts'
import { Icon } from '../../components/icon.tsx'
import { Pane, PaneHead } from '../../components/pane.tsx'
import { words } from '../../languages/words.ts'
import { dataTypeWord } from '../../text/fact-words.ts'
import styles from './data-matrix.module.css'
import { dataTypeRows, type Exposure, isShared, overlaps } from './data-types.ts'

const texts = words.compare.dataMatrix

const exposureWords: Readonly<Record<Exposure, string>> = texts.exposures

const Cell = ({ exposure }: { readonly exposure: Exposure }) => (
  <i className={styles.cell} data-exposure={exposure} aria-hidden="true">
    {exposure === 'not-exposed' && <Icon of={X} size={12} />}
  </i>
)

/** A name short enough for a narrow column. */
const shortName = (name: string) => name.split(/\s+/)[0] ?? name

interface DataMatrixProps {
  readonly breaches: readonly Breach[]
}

/** Which kinds of data were exposed in which breach; an unknown is drawn apart from a no. */
export function DataMatrix({ breaches }: DataMatrixProps) {
  const rows = dataTypeRows(breaches)
  const names = breaches.map(({ name }) => shortName(name))
  return (
    <Pane label={texts.label} tone="detail" as="aside">
      <PaneHead>
        <h2>{texts.label}</h2>
        <span className="muted">{texts.shared(rows.filter(isShared).length, rows.length)}</span>
      </PaneHead>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it too */}
      <div className="scroll" tabIndex={0}>
        <table className={styles.matrix} aria-label={texts.label}>
          <thead>
            <tr>
              <td />
              {breaches.map(({ breachId, name }, index) => (
                <th key={breachId} scope="col" title={name}>
                  <span>{names[index]}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.type} className={isShared(row) ? styles.shared : undefined}>
                <th scope="row">{dataTypeWord(row.type)}</th>
                {row.exposures.map((exposure, index) => (
                  <td key={breaches[index]?.breachId} title={exposureWords[exposure]}>
                    <Cell exposure={exposure} />
                    <span className="sr">{exposureWords[exposure]}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <ul className={styles.legend}>
          {(['exposed', 'not-exposed', 'not-stated'] as const).map(exposure => (
            <li key={exposure}>
              <Cell exposure={exposure} />
              {exposureWords[exposure]}
            </li>
          ))}
        </ul>
        <div className={styles.overlap}>
          <h3>{texts.overlap}</h3>
          {overlaps(rows, breaches.length).map(({ a, b, both, either }) => (
            <p key={`${a} ${b}`}>
              <span className="clip">{texts.pair(names[a] ?? '', names[b] ?? '')}</span>
              <b className="num nowrap">{texts.of(both, either)}</b>
            </p>
          ))}
        </div>
      </div>
    </Pane>
  )
}
