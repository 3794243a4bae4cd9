import type { Line, Region } from './reading-order.ts'

/** How a document is set: what is ordinary in it tells what stands out. */
export interface TypeOfDocument {
  readonly bodySize: number
  readonly bodyFont: string
  /** The usual distance of two lines of that size. */
  leading(size: number): number
  isBold(font: string): boolean
}

/** Lines of one text are no closer and no further apart than this, in sizes of their type. */
const minLeading = 0.9
const maxLeading = 2.6
const usualLeading = 1.3

export const isSameSize = (a: number, b: number): boolean => Math.abs(a - b) <= 0.08 * Math.max(a, b)

/** Measures the lines of a document; the bold type is found by whoever knows the names of its fonts. */
export function typeOfDocument(
  regions: readonly Region[],
  isBold: (font: string) => boolean,
): TypeOfDocument {
  const sizes = new Map<number, number>()
  const fonts = new Map<string, number>()
  const distances = new Map<number, Map<number, number>>()
  for (const region of regions) {
    if (region.kind !== 'column') continue
    let before: Line | null = null
    for (const line of region.lines) {
      count(sizes, half(line.size), line.text.length)
      count(fonts, line.font, line.text.length)
      const distance = before === null ? 0 : line.y - before.y
      const isNext = before !== null && isSameSize(before.size, line.size)
      if (isNext && distance > minLeading * line.size && distance < maxLeading * line.size) {
        const ofSize = distances.get(half(line.size)) ?? new Map<number, number>()
        distances.set(half(line.size), ofSize)
        count(ofSize, half(distance), 1)
      }
      before = line
    }
  }
  return {
    bodySize: mostOf(sizes) ?? 10,
    bodyFont: mostOf(fonts) ?? '',
    leading: size => mostOf(distances.get(half(size)) ?? new Map<number, number>()) ?? usualLeading * size,
    isBold,
  }
}

const half = (length: number) => Math.round(length * 2) / 2

const count = <T>(counts: Map<T, number>, key: T, by: number) => counts.set(key, (counts.get(key) ?? 0) + by)

function mostOf<T>(counts: ReadonlyMap<T, number>): T | null {
  let most: { key: T; count: number } | null = null
  for (const [key, sum] of counts) if (most === null || sum > most.count) most = { key, count: sum }
  return most?.key ?? null
}
