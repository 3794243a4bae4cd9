// Stretches of a line that must not lie over each other: bars, marks and the words beside them.

export interface Interval {
  readonly from: number
  readonly to: number
}

/** True where two stretches come nearer than the gap. */
const isNear = (a: Interval, b: Interval, gap: number) => a.from < b.to + gap && b.from < a.to + gap

/** A level for each stretch, the lowest in which it touches none before it; those taken already are level 0. */
export function levelsOf(
  intervals: readonly Interval[],
  gap: number,
  taken: readonly Interval[] = [],
): number[] {
  const levels: Interval[][] = [[...taken]]
  return intervals.map(interval => {
    const free = levels.findIndex(level => level.every(other => !isNear(interval, other, gap)))
    const level = free < 0 ? levels.length : free
    levels[level] = [...(levels[level] ?? []), interval]
    return level
  })
}

/** Places for marks of one width, in the order of the line, each moved right only as far as it must be. */
export function dodged(places: readonly number[], width: number): number[] {
  const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place)
  const drawn = [...places]
  let free = Number.NEGATIVE_INFINITY
  for (const { place, index } of order) {
    const at = Math.max(place, free)
    drawn[index] = at
    free = at + width
  }
  return drawn
}

export interface Wording {
  readonly width: number
  /** Left ends it could have, the best first; one that does not fit in is passed over. */
  readonly places: readonly number[]
}

export interface PlacedWording {
  /** The left end. */
  readonly x: number
  readonly row: number
}

interface Room {
  /** How far words may reach to the right. */
  readonly width: number
  readonly rows: number
  readonly gap: number
  /** What words must not lie over, in any row. */
  readonly taken?: readonly Interval[]
}

/** Where words stand: in the first row with room, those first that come first, and nowhere rather than over others. */
export function placedWordings(
  wordings: readonly Wording[],
  { width, rows, gap, taken = [] }: Room,
): (PlacedWording | null)[] {
  const filled: Interval[][] = Array.from({ length: rows }, () => [...taken])
  return wordings.map(({ width: own, places }) => {
    const possible = places.filter(from => from >= 0 && from + own <= width)
    for (const [row, others] of filled.entries()) {
      const x = possible.find(from => others.every(other => !isNear({ from, to: from + own }, other, gap)))
      if (x === undefined) continue
      others.push({ from: x, to: x + own })
      return { x, row }
    }
    return null
  })
}
