import { Empty } from '../../components/empty.tsx'
import { words } from '../../languages/words.ts'
import type { ListView } from '../../state/view.ts'

const texts = words.library.nothingHere

function sentenceFor({ kind, tag, part }: ListView): string {
  if (part !== undefined) return texts[part]
  if (tag !== null) return texts.tag[kind]
  return texts.breaches
}

interface NothingHereProps {
  readonly view: ListView
}

/** Why a list is empty, and what to do about it. */
export const NothingHere = ({ view }: NothingHereProps) => (
  <Empty title={view.part === undefined ? texts.title[view.kind] : texts.done}>
    <p>{sentenceFor(view)}</p>
  </Empty>
)
