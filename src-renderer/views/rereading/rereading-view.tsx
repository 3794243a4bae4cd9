import type { OpenVault } from '../../../src-main/contract/index.ts'
import { useQuery } from '../../api/use-query.ts'
import { Pane, PaneHead } from '../../components/pane.tsx'
import { UpButton } from '../../components/up-button.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import type { RereadingPlace } from '../../state/view.ts'
import { LostQuotes } from './lost-quotes.tsx'
import { ReadingReport } from './reading-report.tsx'
import { RereadingChoice } from './rereading-choice.tsx'
import { RereadingProgress } from './rereading-progress.tsx'
import styles from './rereading-view.module.css'

const texts = words.rereading.rereadingView

interface RereadingViewProps {
  readonly place: RereadingPlace
  readonly vault: OpenVault
}

/** Articles read again: which, what would change, and, once somebody says so, the change. */
export function RereadingView({ place, vault }: RereadingViewProps) {
  const { data: state } = useQuery('reextraction.state', {})
  const run = useStore(store => store.readingRun)
  const report = useStore(store => store.readingReport)
  return (
    <main className={styles.main}>
      <Pane label={texts.label} tone="list">
        <PaneHead className={styles.head}>
          <UpButton />
          <h1>{texts.title}</h1>
          <span className="grow" />
          {state !== undefined && <span className="muted">{texts.version(state.engineVersion)}</span>}
        </PaneHead>
        <section
          className="scroll inset"
          aria-label={texts.label}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
          tabIndex={0}
        >
          <div className={styles.page}>
            <p className={styles.explanation}>{texts.explanation}</p>
            {state !== undefined && (
              <RereadingChoice
                chosen={place.ids}
                older={state.older}
                all={vault.articles}
                isBusy={run !== null}
                isShown={report !== null && !report.report.isApplied && report.report.changed > 0}
              />
            )}
            {state !== undefined && state.lost > 0 && report === null && <LostQuotes count={state.lost} />}
            {run !== null && <RereadingProgress run={run} />}
            {report !== null && <ReadingReport {...report} />}
          </div>
        </section>
      </Pane>
    </main>
  )
}
