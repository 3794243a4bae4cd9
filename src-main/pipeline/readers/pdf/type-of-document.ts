import type { Line, Region } from './reading-order.ts'

/** How a document is set: what is ordinary in it tells what stands out. */
export interface TypeOfDocument {
  readonly bodySize: number
  /** The usual distance of two lines of that size. */
  leading(size: number): number
  /** True for a font that running text is not set in: bold or italic type, mostly. */
  standsOut(font: string): boolean
}

/** Lines of one text are no closer and no further apart than this, in sizes of their type. */
const minLeading = 0.9
const maxLeading = 2.6
const usualLeading = 1.3
/** A font with a larger part of the letters of a page is one its text is set in. */
const textShare = 0.25

export const isSameSize = (a: number, b: number): boolean => Math.abs(a - b) <= 0.08 * Math.max(a, b)

/** Measures the lines of all pages. */
export function typeOfDocument(pages: readonly (readonly Region[])[]): TypeOfDocument {
  const columns = pages.map(regions =>
    regions.flatMap(region => (region.kind === 'column' ? [region.lines] : [])),
  )
  const sizes = new Map<number, number>()
  for (const { size, text } of columns.flat(2)) count(sizes, half(size), text.length)
  const bodySize = mostOf(sizes) ?? 10
  const distances = distancesOf(columns.flat())
  const textFonts = new Set(columns.flatMap(lines => fontsOfText(lines.flat(), bodySize)))
  return {
    bodySize,
    leading: size => distances.get(half(size)) ?? usualLeading * size,
    standsOut: font => !textFonts.has(font),
  }
}

/** For each size the usual distance from one line to the next. */
function distancesOf(columns: readonly (readonly Line[])[]): ReadonlyMap<number, number> {
  const distances = new Map<number, Map<number, number>>()
  for (const lines of columns)
    for (const [i, { y, size }] of lines.entries()) {
      const next = lines[i + 1]
      if (next === undefined || !isSameSize(size, next.size)) continue
      const distance = next.y - y
      if (distance <= minLeading * size || distance >= maxLeading * size) continue
      const ofSize = distances.get(half(next.size)) ?? new Map<number, number>()
      distances.set(half(next.size), ofSize)
      count(ofSize, half(distance), 1)
    }
  return new Map([...distances].map(([size, counts]) => [size, mostOf(counts) ?? usualLeading * size]))
}

/** A document put together from others has fonts of its own on each page. */
function fontsOfText(lines: readonly Line[], bodySize: number): string[] {
  const fonts = new Map<string, number>()
  let letters = 0
  for (const { font, size, text } of lines) {
    if (!isSameSize(size, bodySize)) continue
    count(fonts, font, text.length)
    letters += text.length
  }
  return [...fonts].flatMap(([font, own]) => (own > textShare * letters ? [font] : []))
}

const half = (length: number) => Math.round(length * 2) / 2

const count = <T>(counts: Map<T, number>, key: T, by: number) => counts.set(key, (counts.get(key) ?? 0) + by)

function mostOf<T>(counts: ReadonlyMap<T, number>): T | null {
  let most: { key: T; count: number } | null = null
  for (const [key, sum] of counts) if (most === null || sum > most.count) most = { key, count: sum }
  return most?.key ?? null
}
