// How high a lane is and where its lines lie, and which words find a place in it.
import { type PlacedWording, placedWordings } from '../intervals.ts'
import { type DateItem, type DeadlineItem, isExposure, type LaneItems } from './lane-items.ts'

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
  /** How many rows of words there may be. */
  readonly rows: number
  /** Nothing, where nothing needs to be said. */
  besideOf(item: DateItem): string
  deadlineOf(item: DeadlineItem): string
  measure(text: string): number
}

const pitch = 13
const rowHeight = 14
const signWidth = 14
const least = 46
const leastEmpty = 40

const isSeen = ({ box }: { box: { from: number; to: number } }, width: number) =>
  box.to >= 0 && box.from <= width

/** Words of what happened come before those of the bar, which its ends show as well. */
const isMinor = ({ factId }: DateItem) => isExposure(factId)
const byImportance = (a: DateItem, b: DateItem) =>
  Number(isMinor(a)) - Number(isMinor(b)) || a.box.from - b.box.from

/** Where everything of a lane stands, in pixels. */
export function laneLayout(wanted: Wanted): LaneLayout {
  const { items, width, scale, rows: mostRows, besideOf, measure } = wanted
  const gap = 5 * scale
  const within = (x: number, own: number) => Math.max(0, Math.min(x, width - own))
  const texts = items.dates
    .filter(item => item.kind === 'mark' && isSeen(item, width))
    .sort(byImportance)
    .map(item => ({ item, text: besideOf(item), hasSign: item.isRange && !isMinor(item) }))
    .filter(({ text }) => text !== '')
    .map(({ item, text, hasSign }) => {
      const own = measure(text) + (hasSign ? signWidth * scale : 0)
      const [from, to] = [Math.max(0, item.box.from), Math.min(width, item.box.to)]
      const places = [from - gap, (from + to - own) / 2, to + gap - own].map(x => within(x, own))
      return { id: item.id, text, hasSign, width: own, places }
    })
  const placed = placedWordings(texts, { width, rows: mostRows, gap })
  const words = texts.flatMap(({ id, text, hasSign }, index) => {
    const place = placed[index]
    return place ? [{ id, text, hasSign, ...place }] : []
  })
  const first = (items.deadlines.length > 0 ? 24 : 14) * scale
  const middleOf = (level: number) => first + level * pitch * scale
  const below = middleOf(items.levels - 1) + 8 * scale
  const rows = Math.max(0, ...words.map(({ row }) => row + 1))
  const isEmpty = items.dates.length === 0
  return {
    height: Math.max((isEmpty ? leastEmpty : least) * scale, below + (rows * rowHeight + 6) * scale),
    middleOf,
    baselineOf: row => below + (10 + row * rowHeight) * scale,
    words,
    deadlineWords: deadlineWords(wanted, gap),
  }
}

/** Words beside the lines of deadlines, over none of them. */
function deadlineWords({ items, width, deadlineOf, measure }: Wanted, gap: number): LaneWord[] {
  const seen = items.deadlines.filter(item => isSeen(item, width))
  const texts = seen.map(item => {
    const [text, own] = [deadlineOf(item), measure(deadlineOf(item))]
    return { id: item.id, text, width: own, places: [item.box.to + gap + 1, item.box.from - gap - 1 - own] }
  })
  const lines = items.deadlines.flatMap(({ box }) => [
    { from: box.from, to: box.from },
    { from: box.to, to: box.to },
  ])
  const placed = placedWordings(texts, { width, rows: 1, gap, taken: lines })
  return texts.flatMap(({ id, text }, index) => {
    const place = placed[index]
    return place ? [{ id, text, hasSign: false, ...place }] : []
  })
}
