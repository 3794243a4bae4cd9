// Where the dots, bands and lines of the chart of sizes stand; nothing here knows of a screen.
import { scaleLog } from 'd3-scale'
import type { Quartiles } from '../../../src-main/domain/quartiles.ts'
import type { SizeDot, Statistics } from '../../../src-main/domain/statistics.ts'

export type YearSizes = Statistics['years'][number]

export interface PlacedDot {
  readonly dot: SizeDot
  readonly x: number
  readonly y: number
}

export interface YearColumn {
  readonly sizes: YearSizes
  /** Its middle. */
  readonly x: number
  /** The middle half, and the line of the median; null where there is no figure. */
  readonly band: { readonly top: number; readonly bottom: number; readonly median: number } | null
  /** The smallest first. */
  readonly dots: readonly PlacedDot[]
}

export interface SizesLayout {
  readonly ticks: readonly { readonly value: number; readonly y: number }[]
  readonly columns: readonly YearColumn[]
  /** Half of what a band is wide. */
  readonly halfBand: number
}

export interface Room {
  readonly width: number
  readonly height: number
  /** From one dot to the next where they touch. */
  readonly dot: number
}

/** Years without a breach between others are drawn, unless these are more than this. */
const mostEmptyYears = 12

const noSizes = (year: string): YearSizes => ({ year, known: 0, unknown: 0, quartiles: null, query: '' })

/** Every year from the first to the last. */
export function everyYear(years: readonly YearSizes[]): readonly YearSizes[] {
  const [first, last] = [Number(years[0]?.year), Number(years.at(-1)?.year)]
  const missing = last - first + 1 - years.length
  if (!(missing > 0 && missing <= mostEmptyYears)) return years
  const known = new Map(years.map(year => [year.year, year]))
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = String(first + index)
    return known.get(year) ?? noSizes(year)
  })
}

/** Whole powers of ten around all figures, one apart at least. */
export function decadesAround(figures: readonly number[]): readonly [number, number] {
  const least = Math.floor(Math.log10(Math.max(1, Math.min(...figures))))
  const most = Math.ceil(Math.log10(Math.max(1, Math.max(...figures))))
  return [10 ** least, 10 ** Math.max(most, least + 1)]
}

const decades = (least: number, most: number): number[] =>
  Array.from({ length: Math.round(Math.log10(most / least)) + 1 }, (_, index) => least * 10 ** index)

const quartileList = ({ q1, median, q3 }: Quartiles) => [q1, median, q3]

/** Dots beside each other where they would lie on each other, as far as the column goes. */
export function placeDots(
  dots: readonly SizeDot[],
  middle: number,
  yOf: (people: number) => number,
  size: number,
  half: number,
): PlacedDot[] {
  const placed: PlacedDot[] = []
  const steps = Math.max(0, Math.floor((half - size / 2) / size))
  for (const dot of [...dots].sort((a, b) => a.people - b.people)) {
    const y = yOf(dot.people)
    const near = placed.filter(other => Math.abs(other.y - y) < size)
    const offsets = Array.from({ length: 2 * steps + 1 }, (_, index) =>
      index % 2 === 0 ? -(index / 2) * size : ((index + 1) / 2) * size,
    )
    const free = offsets.find(offset =>
      near.every(other => Math.hypot(other.x - middle - offset, other.y - y) >= size - 0.01),
    )
    placed.push({ dot, x: middle + (free ?? 0), y })
  }
  return placed
}

/** The whole chart, in so much room; null where no breach gives both a figure and a year. */
export function layoutSizes(
  years: readonly YearSizes[],
  dots: readonly SizeDot[],
  room: Room,
): SizesLayout | null {
  const shown = everyYear(years)
  const figures = [
    ...dots.map(({ people }) => people),
    ...shown.flatMap(({ quartiles }) => (quartiles === null ? [] : quartileList(quartiles))),
  ]
  if (figures.length === 0) return null
  const [least, most] = decadesAround(figures)
  const scale = scaleLog([least, most], [room.height, 0])
  const column = room.width / shown.length
  const half = Math.min(column / 2 - room.dot / 2, room.dot * 6)
  return {
    halfBand: half,
    ticks: decades(least, most).map(value => ({ value, y: scale(value) })),
    columns: shown.map((sizes, index) => {
      const x = column * (index + 0.5)
      const { quartiles } = sizes
      return {
        sizes,
        x,
        band:
          quartiles === null
            ? null
            : { top: scale(quartiles.q3), bottom: scale(quartiles.q1), median: scale(quartiles.median) },
        dots: placeDots(
          dots.filter(({ year }) => year === sizes.year),
          x,
          scale,
          room.dot,
          half,
        ),
      }
    }),
  }
}
