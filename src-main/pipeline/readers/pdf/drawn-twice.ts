import type { Fragment } from './page-fragments.ts'

/** How far apart the two drawings of a text may lie, in its size and in its width. */
const maxShift = { size: 0.2, width: 0.4 }
/** The same words come often; their doubles are drawn soon after, or the whole page is drawn again. */
const maxCompared = 64

/** Leaves out text drawn again a hair's breadth beside itself, which is how some programs make it bold or cast a shadow. */
export function withoutDoubles(fragments: readonly Fragment[]): Fragment[] {
  const seen = new Map<string, Fragment[]>()
  return fragments.filter(fragment => {
    const { text, x, y, right, size } = fragment
    const same = seen.get(text)
    if (same === undefined) {
      seen.set(text, [fragment])
      return true
    }
    const reach = Math.min(maxShift.size * size, maxShift.width * (right - x))
    for (let i = same.length - 1; i >= Math.max(0, same.length - maxCompared); i--) {
      const other = same[i]
      if (other !== undefined && Math.abs(other.x - x) <= reach && Math.abs(other.y - y) <= reach)
        return false
    }
    same.push(fragment)
    return true
  })
}
