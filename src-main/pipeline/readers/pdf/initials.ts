import type { Fragment } from './page-fragments.ts'

/** A page has fewer opening letters than this. */
const maxInitials = 20

/** Puts the large letter that opens a text back before its word, and the lines beside it where the others begin. */
export function withInitials(fragments: readonly Fragment[]): readonly Fragment[] {
  const initials = fragments.filter(({ text }) => /^["“«¿¡]?\p{Lu}['’]?$/u.test(text.trim()))
  return initials.slice(0, maxInitials).reduce(withInitial, fragments)
}

function withInitial(fragments: readonly Fragment[], initial: Fragment): readonly Fragment[] {
  const beside = fragments.filter(fragment => standsBeside(fragment, initial))
  const first = beside.reduce<Fragment | null>(
    (top, one) => (top === null || one.y < top.y ? one : top),
    null,
  )
  if (first === null || beside.length < 2) return fragments
  const moved = new Set([...beside, ...linesBelow(beside, initial, fragments)])
  return fragments.flatMap(fragment => {
    if (fragment === initial) return []
    if (!moved.has(fragment)) return [fragment]
    const text = fragment === first ? `${initial.text.trim()}${fragment.text.trimStart()}` : fragment.text
    return [{ ...fragment, text, x: initial.x }]
  })
}

/** In sizes of the large letter: how far below its foot lines may still be kept clear of it. */
const maxBelow = 0.5

/** The lines that go on below those beside the letter where they begin, before one is set out again. */
function linesBelow(
  beside: readonly Fragment[],
  initial: Fragment,
  fragments: readonly Fragment[],
): Fragment[] {
  let last = beside.reduce((lowest, one) => (one.y > lowest.y ? one : lowest))
  const below: Fragment[] = []
  for (const fragment of [...fragments].sort((a, b) => a.y - b.y)) {
    const { x, y, size } = fragment
    const isOfColumn = x > initial.x - 0.5 && x < last.x + 0.5
    if (y <= last.y + 0.5 * size || !isOfColumn) continue
    if (y > initial.y + maxBelow * initial.size || y > last.y + 1.8 * size || x < last.x - 0.5) break
    below.push(fragment)
    last = fragment
  }
  return below
}

function standsBeside({ x, y, size }: Fragment, initial: Fragment): boolean {
  const gap = x - initial.right
  return (
    size * 1.7 < initial.size &&
    gap > -0.2 * size &&
    gap < 1.2 * size &&
    y <= initial.y + 0.3 * size &&
    y > initial.y - initial.size
  )
}
