import type { BulkDeed, BulkEffect } from '../../../src-main/contract/index.ts'
import { ArticleId, BreachId } from '../../../src-main/domain/ids.ts'
import { call } from '../../api/call.ts'
import { useQuery } from '../../api/use-query.ts'
import { ProblemSentence } from '../../components/field.tsx'
import { words } from '../../languages/words.ts'
import type { ListKind } from '../../state/list-preferences.ts'
import { BulkForm } from './bulk-panel.tsx'
import { mostAtOnce, useDeed } from './use-deed.ts'

const texts = words.library.bulkPanel

interface BulkDeleteProps {
  readonly kind: ListKind
  readonly ids: readonly string[]
}

/** What leaves the vault with what is selected. */
export function BulkDelete({ kind, ids }: BulkDeleteProps) {
  const { isBusy, apply } = useDeed()
  const isTooMany = ids.length > mostAtOnce
  const deed = kind === 'articles' ? articlesDeed(ids) : breachesDeed(ids)
  const { data, problem } = useQuery('bulk.preview', isTooMany || isBusy ? null : deed)
  const onApply = () =>
    void apply(
      () =>
        deed.kind === 'delete-articles'
          ? call('articles.delete', { ids: [...deed.ids] })
          : call('breaches.delete', { ids: [...deed.ids] }),
      texts.deleted(ids.length, kind),
    )
  return (
    <BulkForm
      title={texts.delete(ids.length, kind)}
      apply={data === undefined ? null : texts.apply.delete}
      onApply={onApply}
    >
      {isTooMany && <p>{texts.tooMany(mostAtOnce)}</p>}
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
