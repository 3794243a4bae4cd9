import { useId, useState } from 'react'
import { BreachId } from '../../../src-main/domain/ids.ts'
import { call } from '../../api/call.ts'
import { useBreachNames } from '../../api/use-names.ts'
import { useQuery } from '../../api/use-query.ts'
import { ProblemSentence } from '../../components/field.tsx'
import { Select } from '../../components/select.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { BulkForm } from './bulk-panel.tsx'
import { BulkProgress } from './bulk-progress.tsx'
import { mostAtOnce, useDeed } from './use-deed.ts'
import { useHeld } from './use-held.ts'

const texts = words.library.bulkPanel

interface BulkMergeProps {
  readonly ids: readonly string[]
}

/** What the selected breaches become together, and under which id. */
export function BulkMerge({ ids: selected }: BulkMergeProps) {
  const { isBusy, progress, apply, stop } = useDeed()
  const ids = useHeld(selected, isBusy)
  const isTooMany = ids.length > mostAtOnce
  const select = useId()
  const lead = useStore(state => state.selections.breaches.lead)
  const breaches = ids.map(id => BreachId.parse(id))
  const [chosen, setChosen] = useState<string | null>(lead)
  const into = breaches.find(id => id === chosen) ?? breaches[0]
  const from = breaches.filter(id => id !== into)
  const listed = into === undefined ? [] : [into, ...from].slice(0, mostAtOnce)
  const names = useBreachNames(listed)
  const isPossible = into !== undefined && from.length > 0 && !isTooMany
  const { data, problem } = useQuery(
    'bulk.preview',
    isPossible && !isBusy ? { kind: 'merge-breaches', into, from } : null,
  )
  const merged = data?.merged ?? null
  const onApply = () =>
    into !== undefined &&
    void apply({
      ids: from,
      work: (some, sitting) => call('breaches.merge', { into, from: some, sitting }),
      done: texts.merged(ids.length),
    })
  return (
    <BulkForm
      title={texts.merge(ids.length)}
      apply={isBusy || (merged === null && !isTooMany) ? null : texts.apply.merge}
      onApply={onApply}
      onLeave={stop}
    >
      {progress !== null && <BulkProgress progress={progress} />}
      <label htmlFor={select}>{texts.into}</label>
      <Select id={select} value={into} onChange={event => setChosen(event.target.value)}>
        {listed.map(id => (
          <option key={id} value={id}>
            {`${names.get(id) ?? ''} ${id}`.trim()}
          </option>
        ))}
      </Select>
      {problem !== null && <ProblemSentence of={problem} />}
      {isTooMany && !isBusy && <p>{texts.many}</p>}
      {merged === null && problem === null && !isTooMany && <p>{isBusy ? texts.busy : texts.looking}</p>}
      {merged !== null && (
        <>
          <p>{texts.becomes(merged.name, merged.articles, merged.conflicts)}</p>
          <p className="muted">{texts.idsStay}</p>
        </>
      )}
    </BulkForm>
  )
}
