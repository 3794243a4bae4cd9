import { listItems } from '../list-items.ts'
import type { SizedBlock } from './page-blocks.ts'

/** Signs that symbol fonts draw as bullets, whatever letter they are. */
const symbol = /^(?:[\ue000-\uf8ff■◆►➢✓✔])\s*(?=\S)/u
/** Each further level of a list is set in by at least this many sizes of its type. */
const levelStep = 1.2

/** Tells the items of lists from paragraphs; how far they are set in is their depth. */
export function listBlocks(blocks: readonly SizedBlock[]): SizedBlock[] {
  const kept = blocks.filter(({ block }) => block.kind === 'paragraph' && block.removed === undefined)
  const lines = kept.map(({ block }) => block.text.replace(symbol, '• '))
  const plain = listItems(lines)
  const depths = depthsOf(
    kept,
    plain.map(item => item !== null),
  )
  const items = new Map(kept.map((sized, i) => [sized, plain[i] ?? null]))
  return blocks.map(sized => {
    const item = items.get(sized) ?? null
    return item === null ? sized : { ...sized, block: { ...item, depth: depths.get(sized) ?? 1 } }
  })
}

/** The depth of each item: 1 where its list begins, one more for each step it is set in further. */
function depthsOf(
  blocks: readonly SizedBlock[],
  isItem: readonly boolean[],
): ReadonlyMap<SizedBlock, number> {
  const depths = new Map<SizedBlock, number>()
  let levels: number[] = []
  for (const [i, sized] of blocks.entries()) {
    if (isItem[i] !== true) {
      levels = []
      continue
    }
    const step = levelStep * sized.size
    levels = levels.filter(x => x < sized.x + step / 2)
    const last = levels.at(-1)
    if (last === undefined || sized.x - last >= step) levels.push(sized.x)
    depths.set(sized, levels.length)
  }
  return depths
}
