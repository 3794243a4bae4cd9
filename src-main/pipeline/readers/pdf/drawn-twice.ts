import type { Fragment } from './page-fragments.ts'

/** How far apart the two drawings of a text may lie, in its size and in its width. */
const maxShift = { size: 0.2, width: 0.4 }

/** Leaves out text drawn again a hair's breadth beside itself, which is how some programs make it bold or cast a shadow. */
export function withoutDoubles(fragments: readonly Fragment[]): Fragment[] {
  const seen = new Map<string, Fragment[]>()
  return fragments.filter(fragment => {
    const { text, x, y, right, size } = fragment
    const reach = Math.min(maxShift.size * size, maxShift.width * (right - x))
    const cell = Math.max(1, size)
    const [column, row] = [Math.round(x / cell), Math.round(y / cell)]
    for (let i = column - 1; i <= column + 1; i++)
      for (let j = row - 1; j <= row + 1; j++)
        for (const other of seen.get(`${i} ${j} ${text}`) ?? [])
          if (Math.abs(other.x - x) <= reach && Math.abs(other.y - y) <= reach) return false
    const key = `${column} ${row} ${text}`
    const here = seen.get(key)
    if (here === undefined) seen.set(key, [fragment])
    else here.push(fragment)
    return true
  })
}
