import { X } from 'lucide-react'
import type { Comparison } from '../../../../src-main/domain/comparison-of.ts'
import type { OverlapCell } from '../../../../src-main/domain/overlap.ts'
import { wordFor } from '../../../../src-main/domain/wording.ts'
import { Icon } from '../../../components/icon.tsx'
import { Pane, PaneHead } from '../../../components/pane.tsx'
import { words } from '../../../languages/words.ts'
import styles from './data-matrix.module.css'

const texts = words.compare.dataMatrix

type Exposure = OverlapCell['state']
type Row = Comparison['overlap']['types'][number]

const exposureWords: Readonly<Record<Exposure, string>> = texts.exposures

const isShared = ({ cells }: Row) => cells.every(({ state }) => state === 'exposed')

const Cell = ({ exposure }: { readonly exposure: Exposure }) => (
  <i className={styles.cell} data-exposure={exposure} aria-hidden="true">
    {exposure === 'not-exposed' && <Icon of={X} size={12} />}
  </i>
)

/** A name short enough for a narrow column. */
const shortName = (name: string) => name.split(/\s+/)[0] ?? name

interface DataMatrixProps {
  readonly comparison: Comparison
}

/** Which kinds of data were exposed in which breach; an unknown is drawn apart from a no. */
export function DataMatrix({ comparison: { columns, overlap } }: DataMatrixProps) {
  const headed = columns.map(({ breachId, name, article }) => ({
    key: article?.articleId ?? breachId,
    name: article?.title ?? name,
    short: article?.articleId ?? shortName(name),
  }))
  const shortAt = (column: number) => headed[column]?.short ?? ''
  return (
    <Pane label={texts.label} tone="detail" as="aside" className={styles.beside}>
      <PaneHead>
        <h2>{texts.label}</h2>
        <span className="muted">{texts.shared(overlap.sharedByAll, overlap.types.length)}</span>
      </PaneHead>
      <div className="scroll">
        <table className={styles.matrix} aria-label={texts.label}>
          <thead>
            <tr>
              <td />
              {headed.map(({ key, name, short }) => (
                <th key={key} scope="col" title={name}>
                  <span>{short}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {overlap.types.map(row => (
              <tr key={row.type} className={isShared(row) ? styles.shared : undefined}>
                <th scope="row">{wordFor(row.type)}</th>
                {row.cells.map(({ state }, index) => (
                  <td key={headed[index]?.key} title={exposureWords[state]}>
                    <Cell exposure={state} />
                    <span className="sr">{exposureWords[state]}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <ul className={styles.legend}>
          {(['exposed', 'not-exposed', 'silent'] as const).map(exposure => (
            <li key={exposure}>
              <Cell exposure={exposure} />
              {exposureWords[exposure]}
            </li>
          ))}
        </ul>
        <div className={styles.overlap}>
          <h3>{texts.overlap}</h3>
          {overlap.pairs.map(({ a, b, shared, either }) => (
            <p key={`${a} ${b}`}>
              <span className="clip">{texts.pair(shortAt(a), shortAt(b))}</span>
              <b className="num nowrap">{texts.of(shared, either)}</b>
            </p>
          ))}
        </div>
      </div>
    </Pane>
  )
}
