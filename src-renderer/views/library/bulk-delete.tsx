import type { BulkDeed, BulkEffect } from '../../../src-main/contract/index.ts'
import { ArticleId, BreachId } from '../../../src-main/domain/ids.ts'
import { call } from '../../api/call.ts'
import { useQuery } from '../../api/use-query.ts'
import { ProblemSentence } from '../../components/field.tsx'
import { words } from '../../languages/words.ts'
import type { ListKind } from '../../state/list-preferences.ts'
import { BulkForm } from './bulk-panel.tsx'
import { BulkProgress } from './bulk-progress.tsx'
import { mostAtOnce, useDeed } from './use-deed.ts'
import { useHeld } from './use-held.ts'

const texts = words.library.bulkPanel

interface BulkDeleteProps {
  readonly kind: ListKind
  readonly ids: readonly string[]
}

/** What leaves the vault with what is selected. */
export function BulkDelete({ kind, ids: selected }: BulkDeleteProps) {
  const { isBusy, progress, apply, stop } = useDeed()
  const ids = useHeld(selected, isBusy)
  const isTooMany = ids.length > mostAtOnce
  const deed = kind === 'articles' ? articlesDeed(ids) : breachesDeed(ids)
  const done = texts.deleted(ids.length, kind)
  const { data, problem } = useQuery('bulk.preview', isTooMany || isBusy ? null : deed)
  const onApply = () =>
    void (kind === 'articles'
      ? apply({
          ids: ids.map(id => ArticleId.parse(id)),
          work: (some, sitting) => call('articles.delete', { ids: some, sitting }),
          done,
        })
      : apply({
          ids: ids.map(id => BreachId.parse(id)),
          work: (some, sitting) => call('breaches.delete', { ids: some, sitting }),
          done,
        }))
  return (
    <BulkForm
      title={texts.delete(ids.length, kind)}
      apply={isBusy || (data === undefined && !isTooMany) ? null : texts.apply.delete}
      onApply={onApply}
      onLeave={stop}
    >
      {isTooMany && !isBusy && <p>{texts.many}</p>}
      {progress !== null && <BulkProgress progress={progress} />}
      {problem !== null && <ProblemSentence of={problem} />}
      {data === undefined
        ? !isTooMany && problem === null && <p>{isBusy ? texts.busy : texts.looking}</p>
        : withIt(data, kind)}
    </BulkForm>
  )
}

type Deed<K extends BulkDeed['kind']> = BulkDeed & { readonly kind: K }

const articlesDeed = (ids: readonly string[]): Deed<'delete-articles'> => ({
  kind: 'delete-articles',
  ids: ids.slice(0, mostAtOnce).map(id => ArticleId.parse(id)),
})
const breachesDeed = (ids: readonly string[]): Deed<'delete-breaches'> => ({
  kind: 'delete-breaches',
  ids: ids.slice(0, mostAtOnce).map(id => BreachId.parse(id)),
})

const kinds = ['breaches', 'claims', 'decisions', 'notes', 'highlights'] as const

/** What goes as well, and what stays. */
function withIt({ removed }: BulkEffect, kind: ListKind) {
  const others = kinds.filter(one => one !== kind && removed[one] > 0)
  return (
    <>
      {others.length > 0 && <p>{texts.withIt(others.map(one => texts.goes[one](removed[one])))}</p>}
      {kind === 'breaches' && <p>{texts.articlesStay}</p>}
      <p className="muted">{texts.undo}</p>
    </>
  )
}
