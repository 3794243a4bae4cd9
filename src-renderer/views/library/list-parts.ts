import type { ListPart } from '../../state/view.ts'

/** What the parts of the library find, as the search box would be asked. */
export const partQueries: Readonly<Record<ListPart, string>> = {
  inbox: '-is:reviewed',
}
