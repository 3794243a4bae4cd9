import { Import } from 'lucide-react'
import { useState } from 'react'
import type { ImportOutcome } from '../../../src-main/contract/index.ts'
import { runAction } from '../../actions/action.ts'
import { importFilesAction } from '../../actions/import-files.ts'
import { call, problemOf } from '../../api/call.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../components/button.tsx'
import { Empty } from '../../components/empty.tsx'
import { Pane, PaneHead } from '../../components/pane.tsx'
import { Segmented } from '../../components/segmented.tsx'
import { useStore } from '../../state/store.ts'
import { counted, formatCount } from '../../text/format.ts'
import { ImportProgressView } from './import-progress.tsx'
import styles from './imports-pane.module.css'
import { OutcomeRows } from './outcome-rows.tsx'
import { type OutcomeFilter, outcomeKinds, outcomeWords } from './outcomes.ts'

const texts = {
  label: 'Imports',
  none: 'Nothing imported in this session',
  noneHint:
    'Drop article files or folders anywhere on this window, or press Import. What happened to each file is listed here.',
  choose: 'Choose files…',
  cancel: 'Stop after this file',
  filter: 'Outcome',
  all: 'All',
  took: (milliseconds: number) => `took ${formatCount(Math.round(milliseconds / 100) / 10)} s`,
}

/** What happened to every file of this session, the import under way first. */
export function ImportsPane() {
  const { data: reports } = useQuery('imports.list', {})
  const progress = useStore(state => state.progress)
  const report = useStore(state => state.report)
  const [filter, setFilter] = useState<OutcomeFilter>('all')

  const finished = (reports ?? []).filter(({ importId }) => importId !== progress?.importId)
  const groups: { importId: string; title: string; outcomes: readonly ImportOutcome[] }[] = [
    ...(progress === null ? [] : [{ importId: progress.importId, title: '', outcomes: progress.outcomes }]),
    ...finished.map(({ importId, outcomes, took, isCancelled }) => ({
      importId,
      title: `${counted(outcomes.length, 'file', 'files')}, ${texts.took(took)}${isCancelled ? ', stopped' : ''}`,
      outcomes,
    })),
  ]
  const all = groups.flatMap(({ outcomes }) => outcomes)
  const count = (kind: ImportOutcome['outcome']) => all.filter(({ outcome }) => outcome === kind).length
  const cancel = async (importId: string) => {
    try {
      await call('imports.cancel', { importId })
    } catch (thrown) {
      report(problemOf(thrown))
    }
  }
  return (
    <Pane label={texts.label} tone="list">
      <PaneHead>
        <h1>{texts.label}</h1>
        <span className="grow" />
        {progress !== null && (
          <Button size="small" onClick={() => void cancel(progress.importId)}>
            {texts.cancel}
          </Button>
        )}
      </PaneHead>
      {progress !== null && <ImportProgressView progress={progress} />}
      {groups.length === 0 ? (
        <Empty title={texts.none}>
          <p>{texts.noneHint}</p>
          <Button look="primary" icon={Import} onClick={() => void runAction(importFilesAction)}>
            {texts.choose}
          </Button>
        </Empty>
      ) : (
        <>
          <div className={styles.filter}>
            <Segmented
              label={texts.filter}
              value={filter}
              choices={[
                { value: 'all', label: texts.all, count: formatCount(all.length) },
                ...outcomeKinds.map(kind => ({
                  value: kind,
                  label: outcomeWords[kind],
                  count: formatCount(count(kind)),
                })),
              ]}
              onChange={value => setFilter(value)}
            />
          </div>
          <div className="scroll">
            {groups.map(({ importId, title, outcomes }) => (
              <OutcomeRows
                key={importId}
                title={title}
                outcomes={outcomes.filter(({ outcome }) => filter === 'all' || outcome === filter)}
              />
            ))}
          </div>
        </>
      )}
    </Pane>
  )
}
