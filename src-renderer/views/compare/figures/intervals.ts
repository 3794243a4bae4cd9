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
  /** What it stands beside. */
  readonly at: Interval
  readonly width: number
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
}

/** Where words stand: below what they belong to, in the first row with room, and nowhere rather than over others. */
export function placedWordings(
  wordings: readonly Wording[],
  { width, rows, gap }: Room,
): (PlacedWording | null)[] {
  const order = wordings
    .map((wording, index) => ({ ...wording, index }))
    .sort((a, b) => a.at.from - b.at.from || a.index - b.index)
  const taken: Interval[][] = Array.from({ length: rows }, () => [])
  const placed: (PlacedWording | null)[] = wordings.map(() => null)
  for (const { at, width: own, index } of order) {
    const middle = (at.from + at.to - own) / 2
    const within = (x: number) => Math.max(0, Math.min(x, width - own))
    const places = [at.from - gap, middle, at.to + gap - own].map(within)
    for (let row = 0; row < rows && placed[index] === null; row += 1) {
      const x = places.find(from =>
        (taken[row] ?? []).every(other => !isNear({ from, to: from + own }, other, gap)),
      )
      if (x === undefined || own > width) continue
      taken[row]?.push({ from: x, to: x + own })
      placed[index] = { x, row }
    }
  }
  return placed
}
