import { CircleStop, FileDown, Pause, Play, RotateCw } from 'lucide-react'
import type { ImportSummary } from '../../../src-main/contract/index.ts'
import {
  cancelImport,
  continueImport,
  pauseImport,
  retryImport,
  saveReport,
} from '../../actions/steer-import.ts'
import { pageOf } from '../../api/outcome-pages.ts'
import { useQuery } from '../../api/use-query.ts'
import { ActionButton } from '../../components/action-button.tsx'
import { Empty } from '../../components/empty.tsx'
import { ProblemText } from '../../components/field.tsx'
import { Pane, PaneHead } from '../../components/pane.tsx'
import { Segmented } from '../../components/segmented.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { formatCount, formatDayAndTime } from '../../text/format.ts'
import { doneOf, importStatus, statusWords } from '../../text/import-status.ts'
import { ImportProgressView } from './import-progress.tsx'
import { ImportTables } from './import-tables.tsx'
import { OutcomeTable } from './outcome-table.tsx'
import { outcomeCount, outcomeKinds } from './outcomes.ts'
import styles from './shown-import.module.css'

const texts = words.imports.shownImport

/** The actions that can be done now; Pause and Continue are one button, so that the focus stays on it. */
function Actions() {
  const canContinue = useStore(continueImport.isEnabled)
  const isOpen = useStore(state => canContinue || cancelImport.isEnabled(state))
  const canRetry = useStore(retryImport.isEnabled)
  const [steer, icon] = canContinue ? [continueImport, Play] : [pauseImport, Pause]
  return (
    <>
      {isOpen && <ActionButton action={steer} icon={icon} size="small" />}
      {isOpen && <ActionButton action={cancelImport} icon={CircleStop} size="small" />}
      {canRetry && <ActionButton action={retryImport} icon={RotateCw} size="small" />}
      <ActionButton action={saveReport} icon={FileDown} size="small" look="ghost" hidesShortcut />
    </>
  )
}

interface ShownImportProps {
  readonly summary: ImportSummary
}

/** One import: how it stands, what can be done about it, and what came of each of its files. */
export function ShownImport({ summary }: ShownImportProps) {
  const { importId, problem } = summary
  const progress = useStore(state => state.progress[importId])
  const asked = useStore(state => state.asked[importId])
  const filter = useStore(state => state.outcomeFilter)
  const setFilter = useStore(state => state.filterOutcomes)
  // Tells whether there is anything to retry.
  useQuery('imports.outcomes', summary.failed > 0 ? pageOf(importId, 'failed', 0) : null)
  const status = importStatus(summary, progress !== undefined, asked)
  const when = formatDayAndTime(summary.startedAt)
  const isOpen = summary.isUnderWay || summary.waiting > 0
  return (
    <Pane label={when} tone="list">
      <PaneHead className={styles.head}>
        <h2>{when}</h2>
        <span className="muted clip">{statusWords(status, summary)}</span>
        <span className="grow" />
        <Actions />
      </PaneHead>
      {problem !== null && !summary.isUnderWay && (
        <p className={styles.stopped} role="alert">
          <b>
            <ProblemText of={problem} />
          </b>{' '}
          {texts.goesOn}
        </p>
      )}
      {isOpen && <ImportProgressView summary={summary} status={status} progress={progress} />}
      <div className={styles.filter}>
        <Segmented
          label={texts.filter}
          value={filter}
          choices={[
            { value: 'all', label: texts.all, count: formatCount(doneOf(summary)) },
            ...outcomeKinds.map(kind => ({
              value: kind,
              label: words.imports.outcome[kind],
              count: formatCount(outcomeCount(summary, kind)),
            })),
          ]}
          onChange={setFilter}
        />
      </div>
      {!summary.isUnderWay && <ImportTables importId={importId} />}
      {doneOf(summary) === 0 ? (
        <Empty title={summary.isUnderWay ? texts.busy : texts.nothing} />
      ) : (
        <OutcomeTable key={filter} summary={summary} filter={filter} />
      )}
    </Pane>
  )
}
