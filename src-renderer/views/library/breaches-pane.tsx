import { Columns3, Tag } from 'lucide-react'
import { compareSelected } from '../../actions/compare-selected.ts'
import { openBreach } from '../../actions/open-breach.ts'
import { tagSelected } from '../../actions/tag-selected.ts'
import { useBreachRow } from '../../api/use-list-row.ts'
import { ActionButton } from '../../components/action-button.tsx'
import { GridCell } from '../../components/grid-parts.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import type { ListView } from '../../state/view.ts'
import { type BreachRow, breachColumns } from './breach-columns.tsx'
import type { ListColumn } from './list-columns.ts'
import { ListKeys } from './list-keys.tsx'
import { ListPane } from './list-pane.tsx'
import { titleOf } from './list-title.ts'
import { NothingHere } from './nothing-here.tsx'
import { useKeptSelection } from './use-kept-selection.ts'
import { useListOrder } from './use-list-order.ts'
import { useTagColours } from './use-tag-colours.ts'

const texts = words.library.breachesPane

interface RowProps {
  readonly ids: readonly string[]
  readonly index: number
  readonly columns: readonly ListColumn<BreachRow>[]
  readonly isByYear: boolean
  readonly colours: ReadonlyMap<string, string>
}

function Row({ ids, index, columns, isByYear, colours }: RowProps) {
  const breach = useBreachRow(ids, index)
  return columns.map(({ id, render }) =>
    breach === undefined ? (
      <GridCell key={id} />
    ) : (
      <Cell key={id} render={render} row={{ breach, isByYear, colours }} />
    ),
  )
}

const Cell = ({ render, row }: Pick<ListColumn<BreachRow>, 'render'> & { readonly row: BreachRow }) =>
  render(row)

interface BreachesPaneProps {
  readonly view: ListView
}

/** The breaches of the vault, of a tag or of a saved search. */
export function BreachesPane({ view }: BreachesPaneProps) {
  const { shown, problem } = useListOrder(view)
  const isByDiscovery = useStore(state => state.preferences.lists.breaches.sort === 'discovered')
  const colours = useTagColours()
  const ids = useKeptSelection('breaches', shown)
  const isByYear = isByDiscovery && (shown?.groups.length ?? 0) > 0
  const people = shown?.people ?? 0
  return (
    <ListPane
      kind="breaches"
      label={texts.breaches}
      title={titleOf(view)}
      columns={breachColumns}
      order={shown}
      problem={problem}
      actions={
        <>
          <ActionButton action={tagSelected} icon={Tag} look="ghost" size="small" />
          <ActionButton action={compareSelected} icon={Columns3} look="ghost" size="small" />
        </>
      }
      empty={<NothingHere view={view} />}
      foot={
        <>
          <span className="num clip">{people > 0 && texts.sum(people)}</span>
          <ListKeys />
        </>
      }
      renderRow={(_, index, columns) => (
        <Row ids={ids} index={index} columns={columns} isByYear={isByYear} colours={colours} />
      )}
      onOpen={id => void openBreach(id)}
    />
  )
}
