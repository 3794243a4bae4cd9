// What else can be done with an entry of the palette.
import { ArrowRight, Columns3, Copy, FolderOpen, Keyboard, ListPlus, Newspaper } from 'lucide-react'
import { type ArticleId, BreachId } from '../../../src-main/domain/ids.ts'
import type { SearchKind } from '../../../src-main/domain/search/search.ts'
import { addToComparison } from '../../actions/gather-to-compare.ts'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { isList } from '../../state/view.ts'
import type { PaletteItem } from './palette-item.ts'

const texts = words.palette.more

const item = (rest: Omit<PaletteItem, 'group'>): PaletteItem => ({ ...rest, group: 'more' })

/** Goes to the list an entry stands in, with its row selected. */
const show = (kind: SearchKind, id: string) => () => {
  const { setQuery, navigate, select } = useStore.getState()
  setQuery('')
  navigate({ kind, tag: null })
  select(kind, [id], { kind: 'pick', id })
}

const find = (kind: SearchKind, id: string) => () =>
  useStore.getState().openSearch({ query: `id:${id}`, kind })

const copy = (id: string): PaletteItem =>
  item({
    id: 'copy',
    label: texts.copy(id),
    icon: Copy,
    run: () => {
      void navigator.clipboard.writeText(id)
      useStore.getState().announce(texts.copied(id))
    },
  })

/** The breach that is selected, or read about: what another one can be compared with. */
function selectedBreach(): BreachId | null {
  const { view, selections } = useStore.getState()
  if (view.kind === 'reader') return view.breachId
  const lead = isList(view) && view.kind === 'breaches' ? selections.breaches.lead : null
  return BreachId.safeParse(lead).data ?? null
}

function comparing(id: BreachId, subject: string | null): PaletteItem[] {
  const other = selectedBreach()
  if (other === null || other === id) return []
  const label = texts.compare(subject ?? other)
  const run = () => useStore.getState().navigate({ kind: 'compare', ids: [other, id] })
  return [item({ id: 'compare', label, icon: Columns3, run })]
}

export const moreOfBreach = (id: BreachId, subject: string | null, read: () => void): PaletteItem[] => [
  item({ id: 'read', label: texts.read, icon: ArrowRight, run: read }),
  item({ id: 'show', label: texts.showBreach, icon: FolderOpen, run: show('breaches', id) }),
  item({ id: 'others', label: texts.itsArticles, icon: Newspaper, run: find('articles', id) }),
  ...comparing(id, subject),
  item({ id: 'gather', label: texts.gather, icon: ListPlus, run: () => void addToComparison([id]) }),
  copy(id),
]

export const moreOfArticle = (id: ArticleId, read: () => void): PaletteItem[] => [
  item({ id: 'read', label: texts.read, icon: ArrowRight, run: read }),
  item({ id: 'show', label: texts.showArticle, icon: Newspaper, run: show('articles', id) }),
  item({ id: 'others', label: texts.itsBreaches, icon: FolderOpen, run: find('breaches', id) }),
  copy(id),
]

export const moreOfAction = (run: () => void): PaletteItem[] => [
  item({ id: 'run', label: texts.run, icon: ArrowRight, run }),
  item({
    id: 'keys',
    label: texts.keys,
    icon: Keyboard,
    run: () => useStore.getState().showOverlay('shortcuts'),
  }),
]
