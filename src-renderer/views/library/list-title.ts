import { words } from '../../languages/words.ts'
import type { ListView } from '../../state/view.ts'

const texts = words.library.listTitle

/** What a list of the library is called. */
export const titleOf = ({ kind, tag, part }: ListView): string =>
  part === undefined ? (tag ?? texts[kind]) : texts[part]
