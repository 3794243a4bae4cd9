import type { Output } from '../../../src-main/contract/index.ts'
import type { Problem } from '../../../src-main/domain/problem.ts'
import { Empty } from '../../components/empty.tsx'
import { ProblemText } from '../../components/field.tsx'
import { Pane, PaneHead } from '../../components/pane.tsx'
import { words } from '../../languages/words.ts'
import { formatCount } from '../../text/format.ts'
import { BriefPage } from './brief-page.tsx'
import styles from './export-preview.module.css'
import { HeldBack } from './held-back.tsx'
import { SampleRows } from './sample-rows.tsx'

const texts = words.exporting.preview

/** Of what is refused, claims were not counted to the end. */
const counted = ['breaches', 'articles', 'claims'] as const

interface ExportPreviewPaneProps {
  readonly preview: Output<'exports.preview'> | undefined
  readonly problem: Problem | null
  readonly isFresh: boolean
}

/** What would be written: how much, what stays behind, and its beginning as it will read. */
export function ExportPreviewPane({ preview, problem, isFresh }: ExportPreviewPaneProps) {
  return (
    <Pane label={words.exporting.exportView.preview} tone="detail">
      <PaneHead className={styles.head}>
        <h2>{words.exporting.exportView.preview}</h2>
        <span className="grow" />
        <span className="muted" role="status">
          {isFresh ? '' : texts.looking}
        </span>
      </PaneHead>
      {problem !== null && (
        <Empty title={texts.problem}>
          <p>
            <ProblemText of={problem} />
          </p>
        </Empty>
      )}
      {problem === null && preview !== undefined && (
        <section
          className={`${styles.page} scroll inset`}
          aria-label={words.exporting.exportView.preview}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
          tabIndex={0}
        >
          <dl className={styles.counts}>
            {(preview.refusal === null ? counted : counted.slice(0, 2)).map(what => (
              <div key={what}>
                <dt>{texts[what]}</dt>
                <dd className="num">{formatCount(preview[what])}</dd>
              </div>
            ))}
          </dl>
          <HeldBack preview={preview} />
          {preview.sample.kind === 'text' ? (
            <BriefPage brief={preview.sample.brief} isCut={preview.sample.isCut} />
          ) : (
            <SampleRows head={preview.sample.head} rows={preview.sample.rows} />
          )}
        </section>
      )}
    </Pane>
  )
}
