// Which breaches of the chart of sizes are named beside their dots.
import type { PlacedDot, Room, SizesLayout, YearColumn } from './sizes-layout.ts'

export interface NamedDot extends PlacedDot {
  /** How much room there is for the name, from the dot on. */
  readonly room: number
}

/** How far a name can go from its dot on: to the band of the next year, or to the figure of its median. */
function roomBeside(
  at: PlacedDot,
  columns: readonly YearColumn[],
  index: number,
  room: Room,
  half: number,
): number {
  const next = columns[index + 1]
  if (next === undefined) return room.width - at.x - room.dot
  const isAtFigure = next.band !== null && Math.abs(next.band.median - at.y) < 2 * room.dot
  return next.x - half - at.x - (isAtFigure ? 9 : 2) * room.dot
}

/** The largest breaches whose names have room beside them, with nothing in their way. */
export function namedDots({ columns, halfBand }: SizesLayout, room: Room, most: number): NamedDot[] {
  const isFree = ({ dots, band }: YearColumn, one: PlacedDot) =>
    Math.abs((band?.median ?? Number.NEGATIVE_INFINITY) - one.y) >= room.dot &&
    !dots.some(other => other.x > one.x && Math.abs(other.y - one.y) < room.dot)
  const free = columns
    .flatMap((column, index) =>
      column.dots
        .filter(one => isFree(column, one))
        .map(one => ({ ...one, room: roomBeside(one, columns, index, room, halfBand) })),
    )
    .filter(one => one.room >= 9 * room.dot)
    .sort((a, b) => b.dot.people - a.dot.people)
  const named: NamedDot[] = []
  for (const one of free) {
    const isClear = named.every(other => other.x !== one.x || Math.abs(other.y - one.y) >= 2 * room.dot)
    if (isClear && named.length < most) named.push(one)
  }
  return named
}
