import { FileDown, FolderOpen } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Problem } from '../../../src-main/domain/problem.ts'
import { writeExport } from '../../actions/export.ts'
import { call, problemOf } from '../../api/call.ts'
import { ActionButton } from '../../components/action-button.tsx'
import { Button } from '../../components/button.tsx'
import { ProblemSentence } from '../../components/field.tsx'
import { words } from '../../languages/words.ts'
import type { ExportRun } from '../../state/slices/export-slice.ts'
import { useStore } from '../../state/store.ts'
import { formatSize } from '../../text/format.ts'
import styles from './export-foot.module.css'

const texts = words.exporting.foot

/** What was written: where it lies, how large it is, and its checksum. */
function Written({ run }: { readonly run: Extract<ExportRun, { kind: 'written' }> }) {
  const { report, announce } = useStore.getState()
  const show = async () => {
    try {
      await call('host.showExport', {})
    } catch (thrown) {
      report(problemOf(thrown))
    }
  }
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(run.sha256)
      announce(texts.copied)
    } catch (thrown) {
      report(problemOf(thrown))
    }
  }
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    // Where scrolling answers with a promise, it is nothing to clean up.
    void place.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <section ref={place} className={styles.written} aria-label={texts.label}>
      <p className="is-accepted">{texts.written(run.name)}</p>
      <dl>
        <dt>{texts.path}</dt>
        <dd className={styles.path}>{run.path}</dd>
        <dt>{texts.size}</dt>
        <dd className="num">{formatSize(run.sizeBytes)}</dd>
        <dt>{texts.sha256}</dt>
        <dd className="mono">{run.sha256}</dd>
      </dl>
      <div className={styles.row}>
        <Button size="small" icon={FolderOpen} onClick={() => void show()}>
          {texts.show}
        </Button>
        <Button size="small" onClick={() => void copy()}>
          {texts.copy}
        </Button>
      </div>
    </section>
  )
}

interface ExportFootProps {
  readonly fileName: string | null
  readonly refusal: Problem | null
}

/** The one button there is, what comes of it, or why it cannot be. */
export function ExportFoot({ fileName, refusal }: ExportFootProps) {
  const run = useStore(state => state.exportRun)
  return (
    <div className={styles.foot}>
      {refusal !== null && <ProblemSentence of={refusal} />}
      {run.kind === 'failed' && (
        <>
          <ProblemSentence of={run.problem} />
          <p className="muted">{texts.safe}</p>
        </>
      )}
      {run.kind === 'written' && <Written run={run} />}
      <div className={styles.row}>
        <ActionButton
          action={writeExport}
          icon={FileDown}
          look={run.kind === 'written' ? 'plain' : 'primary'}
        />
        <span className={styles.file} title={fileName ?? undefined} role="status">
          {run.kind === 'writing' ? texts.writing : (fileName ?? '')}
        </span>
      </div>
      <p className="muted">{texts.plain}</p>
    </div>
  )
}
