import { useEffect, useState } from 'react'
import { ArticleId } from '../../../src-main/domain/ids.ts'
import type { Problem } from '../../../src-main/domain/problem.ts'
import type { ReextractionReport } from '../../../src-main/domain/reextraction.ts'
import { call, problemOf } from '../../api/call.ts'
import { ProblemSentence } from '../../components/field.tsx'
import { words } from '../../languages/words.ts'
import { BulkForm } from './bulk-panel.tsx'
import { useDeed } from './use-deed.ts'

const texts = words.library.bulkPanel

interface BulkReextractProps {
  readonly ids: readonly string[]
}

/** What reading the selected articles again, with the rules of today, would change. */
export function BulkReextract({ ids }: BulkReextractProps) {
  const { isBusy, apply } = useDeed()
  const [report, setReport] = useState<ReextractionReport | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  useEffect(() => {
    let isOver = false
    const selection = { kind: 'articles' as const, ids: ids.map(id => ArticleId.parse(id)) }
    // It reads every original: asked once, not whenever the vault has changed.
    const look = async () => {
      try {
        const seen = await call('reextraction.preview', selection)
        if (!isOver) setReport(seen)
      } catch (thrown) {
        if (!isOver) setProblem(problemOf(thrown))
      }
    }
    setReport(null)
    setProblem(null)
    void look()
    return () => {
      isOver = true
      void call('reextraction.cancel', {}).catch(() => undefined)
    }
  }, [ids])
  const onApply = () =>
    void apply(
      () => call('reextraction.run', { kind: 'articles', ids: ids.map(id => ArticleId.parse(id)) }),
      texts.reread(ids.length),
    )
  return (
    <BulkForm
      title={texts.reextract(ids.length)}
      apply={report === null || report.changed === 0 || isBusy ? null : texts.apply.reextract}
      onApply={onApply}
    >
      {problem !== null && <ProblemSentence>{problem.message}</ProblemSentence>}
      {report === null && problem === null && <p>{texts.reading}</p>}
      {report !== null && <p>{isBusy ? texts.busy : texts.readingChanges(report)}</p>}
    </BulkForm>
  )
}
