import { Columns3, Tag } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { compareSelected } from '../../actions/compare-selected.ts'
import { openBreach } from '../../actions/open-breach.ts'
import { tagSelected } from '../../actions/tag-selected.ts'
import { useQuery } from '../../api/use-query.ts'
import { ActionButton } from '../../components/action-button.tsx'
import { Empty } from '../../components/empty.tsx'
import { ColumnHead } from '../../components/grid-parts.tsx'
import { Kbd } from '../../components/kbd.tsx'
import { ListGrid } from '../../components/list-grid.tsx'
import { Pane, PaneHead } from '../../components/pane.tsx'
import { type Sort, SortHead } from '../../components/sort-head.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { formatCount } from '../../text/format.ts'
import { type BreachColumn, linesOfBreaches, sortBreaches } from './arrange-breaches.ts'
import { BreachCells } from './breach-cells.tsx'
import styles from './list-pane.module.css'
import { useTagColours } from './use-tag-colours.ts'

const texts = words.library.breachesPane

interface BreachesPaneProps {
  readonly tag: string | null
}

export function BreachesPane({ tag }: BreachesPaneProps) {
  const { data } = useQuery('breaches.list', tag === null ? {} : { tag })
  const [sort, setSort] = useState<Sort<BreachColumn>>({ key: 'discovered', isDescending: true })
  const selection = useStore(state => state.selections.breaches)
  const select = useStore(state => state.select)
  const keepSelected = useStore(state => state.keepSelected)
  const colours = useTagColours()

  const sorted = useMemo(() => sortBreaches(data ?? [], sort), [data, sort])
  const lines = useMemo(() => linesOfBreaches(sorted, sort, texts.undated), [sorted, sort])
  const rows = useMemo(() => sorted.map(({ breachId }) => breachId), [sorted])
  const byId = useMemo(
    () => new Map<string, (typeof sorted)[number]>(sorted.map(breach => [breach.breachId, breach])),
    [sorted],
  )
  const people = sorted.reduce((sum, breach) => sum + (breach.individualsAffected ?? 0), 0)

  useEffect(() => {
    if (data !== undefined) keepSelected('breaches', rows)
  }, [data, rows, keepSelected])

  const head = { sort, onSort: setSort }
  return (
    <Pane label={texts.breaches} tone="list">
      <PaneHead className={styles.head}>
        <h1>{tag ?? texts.breaches}</h1>
        <span className="muted num">
          {selection.ids.length > 1 ? texts.selected(selection.ids.length) : data && formatCount(data.length)}
        </span>
        <span className="grow" />
        <ActionButton action={tagSelected} icon={Tag} look="ghost" size="small" />
        <ActionButton action={compareSelected} icon={Columns3} look="ghost" size="small" />
      </PaneHead>
      {data?.length === 0 ? (
        <Empty title={texts.none}>
          <p>{tag === null ? texts.noneFound : texts.noneTagged}</p>
        </Empty>
      ) : (
        <ListGrid
          label={texts.breaches}
          columns={styles.breaches}
          lines={lines}
          order={`${sort.key} ${sort.isDescending}`}
          selection={selection}
          head={
            <>
              <ColumnHead>
                <span className="sr">{texts.state}</span>
              </ColumnHead>
              <SortHead column="name" {...head}>
                {texts.victim}
              </SortHead>
              <SortHead column="sector" className={styles.wideOnly} {...head}>
                {texts.sector}
              </SortHead>
              <SortHead column="people" isRight {...head}>
                {texts.people}
              </SortHead>
              <SortHead column="discovered" isRight {...head}>
                {texts.discovered}
              </SortHead>
              <SortHead column="sources" isRight {...head}>
                {texts.sources}
              </SortHead>
              <ColumnHead className={styles.wideOnly}>{texts.tags}</ColumnHead>
            </>
          }
          renderRow={id => {
            const breach = byId.get(id)
            return (
              breach && <BreachCells breach={breach} isByYear={sort.key === 'discovered'} colours={colours} />
            )
          }}
          onSelect={change => select('breaches', rows, change)}
          onOpen={id => void openBreach(id)}
        />
      )}
      <div className={styles.foot}>
        <span className="num clip">{people > 0 && texts.sum(people)}</span>
        <span className="grow" />
        <span className={`${styles.keys} hide-narrow`}>
          <Kbd>J</Kbd> <Kbd>K</Kbd> move <Kbd>X</Kbd> select <Kbd>Enter</Kbd> read
        </span>
      </div>
    </Pane>
  )
}
