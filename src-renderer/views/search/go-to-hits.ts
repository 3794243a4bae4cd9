import type { SearchKind } from '../../../src-main/domain/search/search.ts'
import { noteRecent } from '../../api/recent-things.ts'
import { useStore } from '../../state/store.ts'

/** Where the hits are. */
export const hitsId = 'search-hits'

/** Moves the focus to what was found; while that is still looked for, it goes there as soon as it is drawn. */
export function focusHits(): void {
  const hits = document.getElementById(hitsId)
  if (hits !== null) hits.focus()
  else useStore.getState().setBoundForHits(true)
}

/** Remembers a search that somebody meant: one whose outcome was gone into. */
export async function noteSearch(query: string, kind: SearchKind): Promise<void> {
  const typed = query.trim()
  if (typed !== '') await noteRecent({ of: 'search', query: typed, kind })
}
