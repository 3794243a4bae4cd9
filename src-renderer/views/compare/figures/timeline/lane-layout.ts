// How high a lane is and where its lines lie, and which words find a place in it.
import { type PlacedWording, placedWordings } from '../intervals.ts'
import type { DateItem, DeadlineItem, LaneItems } from './lane-items.ts'

export interface LaneWord extends PlacedWording {
  readonly id: string
  readonly text: string
  /** Words of a stretch carry its sign, which stands nowhere on the line. */
  readonly hasSign: boolean
}

export interface LaneLayout {
  readonly height: number
  /** The middle of the line of a level. */
  middleOf(level: number): number
  /** The baseline of a row of words below. */
  baselineOf(row: number): number
  readonly words: readonly LaneWord[]
  readonly deadlineWords: readonly LaneWord[]
}

interface Wanted {
  readonly items: LaneItems
  readonly width: number
  readonly scale: number
  besideOf(item: DateItem): string
  deadlineOf(item: DeadlineItem): string
  measure(text: string): number
}

const pitch = 13
const rowHeight = 14
const signWidth = 14
const least = 46

const isSeen = ({ box }: { box: { from: number; to: number } }, width: number) =>
  box.to >= 0 && box.from <= width

/** Where everything of a lane stands, in pixels. */
export function laneLayout({ items, width, scale, besideOf, deadlineOf, measure }: Wanted): LaneLayout {
  const marks = items.dates.filter(item => item.kind === 'mark' && isSeen(item, width))
  const gap = 5 * scale
  const texts = marks.map(item => ({ item, text: besideOf(item), hasSign: item.isRange }))
  const widths = texts.map(({ text, hasSign }) => measure(text) + (hasSign ? signWidth * scale : 0))
  const at = ({ box }: DateItem) => ({ from: Math.max(0, box.from), to: Math.min(width, box.to) })
  const placed = placedWordings(
    texts.map(({ item }, index) => ({ at: at(item), width: widths[index] ?? 0 })),
    { width, rows: 2, gap },
  )
  const words = texts.flatMap(({ item, text, hasSign }, index) => {
    const place = placed[index]
    return place ? [{ id: item.id, text, hasSign, ...place }] : []
  })
  const deadlines = items.deadlines.filter(item => isSeen(item, width))
  const above = placedWordings(
    deadlines.map(item => ({
      // Beside the line, not under it.
      at: { from: item.box.to + 2 * gap, to: item.box.to + 2 * gap },
      width: measure(deadlineOf(item)),
    })),
    { width, rows: 1, gap },
  )
  const deadlineWords = deadlines.flatMap((item, index) => {
    const place = above[index]
    return place ? [{ id: item.id, text: deadlineOf(item), hasSign: false, ...place }] : []
  })
  const first = (items.deadlines.length > 0 ? 24 : 14) * scale
  const middleOf = (level: number) => first + level * pitch * scale
  const below = middleOf(items.levels - 1) + 8 * scale
  const rows = Math.max(0, ...words.map(({ row }) => row + 1))
  return {
    height: Math.max(least * scale, below + (rows * rowHeight + 6) * scale),
    middleOf,
    baselineOf: row => below + (10 + row * rowHeight) * scale,
    words,
    deadlineWords,
  }
}
