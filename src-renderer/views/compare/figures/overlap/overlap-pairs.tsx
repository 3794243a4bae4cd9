import type { Overlap } from '../../../../../src-main/domain/overlap.ts'
import { words } from '../../../../languages/words.ts'
import { formatPercent } from '../../../../text/format-percent.ts'
import type { FigureColumn } from '../figure-columns.ts'
import styles from './overlap-figure.module.css'
import { overlapShares } from './overlap-shares.ts'

const texts = words.figures.overlap

interface OverlapPairsProps {
  readonly overlap: Overlap
  readonly columns: readonly FigureColumn[]
}

/** What each two breaches have in common, the nearest first. */
export function OverlapPairs({ overlap, columns }: OverlapPairsProps) {
  const pairWords = (a: number, b: number) => texts.pair(columns[a]?.name ?? '', columns[b]?.name ?? '')
  return (
    <section className={styles.pairs} aria-label={texts.pairs}>
      <h3>{texts.pairs}</h3>
      <p className="muted">{texts.pairsExplained}</p>
      <ul>
        {overlapShares(overlap).map(({ a, b, shared, either, share }) => (
          <li key={`${a} ${b}`}>
            <span className="clip" title={pairWords(a, b)}>
              {pairWords(a, b)}
            </span>
            <span className={styles.share} aria-hidden="true">
              <i style={{ width: `${(share ?? 0) * 100}%` }} />
            </span>
            <span className="num">
              {share === null ? texts.noShare : texts.share(formatPercent(share), shared, either)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
