import { largeType } from './paragraphs.ts'
import { type Segment, segmentRows } from './segments.ts'

/** The white strip between two columns, and how far down it reaches. */
export interface Gutter {
  readonly x: number
  /** The baselines of the first and the last line beside it. */
  readonly top: number
  readonly bottom: number
  readonly left: readonly Segment[]
  readonly right: readonly Segment[]
}

/** Fewer lines than these are columns only by chance, unless columns begin at the same place elsewhere. */
const minLines = 4
/** Where running text stands on both sides, the last column may end after these. */
const minProseLines = 3
/** In sizes of the type: how wide a strip is at least, and how exactly the lines beside it begin at one place. */
const minWidth = 0.6
const alignment = 0.15
/** Recognised scans are less exact: so far into the strip a line may begin and still belong to the column. */
const jitter = 0.4
/** How many lines of a column begin where it does. */
const alignedShare = 0.5
/** How far columns of the same document may lie apart, in points. */
const samePlace = 1.5
/** Places where columns may begin that are tried, and pieces of one page that are looked at. */
const maxPlaces = 24
const maxSegments = 6000

/**
 * The longest white strip that divides these lines, which come from top to bottom; null when they are one column.
 * Where columns of the document are known to begin, a single line on both sides is enough.
 */
export function longestGutter(segments: readonly Segment[], known: readonly number[]): Gutter | null {
  if (segments.length < 2 || segments.length > maxSegments) return null
  const size = typicalSize(segments)
  const isKnown = (x: number) => known.some(place => Math.abs(place - x) <= samePlace)
  const gutters = columnStarts(segments, size, isKnown).flatMap(x =>
    guttersAt(x, segments, size, isKnown(x) ? 1 : minLines),
  )
  return gutters.reduce<Gutter | null>(
    (best, one) => (best === null || reach(one) > reach(best) ? one : best),
    null,
  )
}

const reach = ({ top, bottom }: Gutter) => bottom - top

/** The size of most of the type. */
export function typicalSize(segments: readonly Segment[]): number {
  const sizes = segments.map(({ size }) => size).sort((a, b) => a - b)
  return sizes[Math.floor(sizes.length / 2)] ?? 10
}

/** Where several lines begin at the same place: the first line's indent apart, columns do. */
function columnStarts(segments: readonly Segment[], size: number, isKnown: (x: number) => boolean): number[] {
  const starts = segments.map(({ x }) => x).sort((a, b) => a - b)
  const places: { x: number; count: number }[] = []
  for (const x of starts) {
    const last = places.at(-1)
    if (last !== undefined && x - last.x <= alignment * size) last.count++
    else places.push({ x, count: 1 })
  }
  return places
    .slice(1)
    .filter(({ x, count }) => count >= minProseLines || isKnown(x))
    .sort((a, b) => b.count - a.count)
    .slice(0, maxPlaces)
    .map(({ x }) => x)
}

interface Stretch {
  readonly segments: Segment[]
  /** The lines that cross the strip above and below. */
  readonly before: Segment | null
  after: Segment | null
}

/** The white strips before x: one for each stretch between the lines that cross it. */
function guttersAt(x: number, segments: readonly Segment[], size: number, enough: number): Gutter[] {
  const crosses = (segment: Segment) => segment.x < x - jitter * size && segment.right > x - minWidth * size
  let stretch: Stretch = { segments: [], before: null, after: null }
  const stretches = [stretch]
  for (const segment of segments) {
    if (!crosses(segment)) stretch.segments.push(segment)
    else {
      stretch.after = segment
      stretch = { segments: [], before: segment, after: null }
      stretches.push(stretch)
    }
  }
  return stretches.flatMap(one => gutterOf(x, one, size, enough) ?? [])
}

function gutterOf(x: number, stretch: Stretch, size: number, enough: number): Gutter | null {
  if (stretch.segments.length < Math.min(enough, minProseLines) * 2) return null
  const isLeft = (segment: Segment) => segment.right <= x
  const inside = linesBeside(stretch, isLeft, size)
  const left = inside.filter(isLeft)
  const right = inside.filter(segment => !isLeft(segment))
  const [first, last] = [inside[0], inside.at(-1)]
  if (first === undefined || last === undefined || isMargin(left) || !beginAt(x, right, size)) return null
  const lines = Math.min(linesWithin(left, right, size), linesWithin(right, left, size))
  const isText = isProse(left) && isProse(right)
  const isEnough = lines >= enough || (isText && lines >= minProseLines && !isStretched(inside))
  if (!isEnough || (!isText && isStretched(inside))) return null
  return { x, top: first.y, bottom: last.y, left, right }
}

/** Lines with nothing beside them, above and below those that have, belong to what crosses when the widest gap is on their other side. */
function linesBeside(
  { segments, before, after }: Stretch,
  isLeft: (segment: Segment) => boolean,
  size: number,
): Segment[] {
  // The words of a stretched headline stand apart, and some of them on one side of the strip.
  const isOwn = (segment: Segment) =>
    segment.size <= largeType * size || ![before, after].some(line => line?.y === segment.y)
  const onLeft = (segment: Segment) => isLeft(segment) && isOwn(segment)
  const onRight = (segment: Segment) => !isLeft(segment) && isOwn(segment)
  const from = Math.max(segments.findIndex(onLeft), segments.findIndex(onRight))
  const until = Math.min(segments.findLastIndex(onLeft), segments.findLastIndex(onRight))
  if (from < 0 || until < 0) return []
  const start = before === null ? 0 : widestGap([before, ...segments.slice(0, from + 1)], 'first')
  const end =
    after === null ? segments.length : until + 1 + widestGap([...segments.slice(until), after], 'last')
  return segments.slice(start, end)
}

/** After which of the lines the widest gap follows, from a baseline to the top of the type below it. */
function widestGap(lines: readonly Segment[], ofEqual: 'first' | 'last'): number {
  let widest = { index: 0, gap: Number.NEGATIVE_INFINITY }
  for (let index = 0; index + 1 < lines.length; index++) {
    const [above, below] = [lines[index], lines[index + 1]]
    const gap = Math.round((below?.y ?? 0) - (below?.size ?? 0) - (above?.y ?? 0))
    if (gap > widest.gap || (gap === widest.gap && ofEqual === 'last')) widest = { index, gap }
  }
  return widest.index
}

/** The lines of a column begin at one place, indents apart; words under each other in stretched lines only now and then. */
function beginAt(x: number, right: readonly Segment[], size: number): boolean {
  const rows = segmentRows(right)
  const aligned = rows.filter(([first]) => first !== undefined && Math.abs(first.x - x) <= jitter * size)
  return aligned.length >= alignedShare * rows.length
}

/** How many lines of running text begin with a small letter at least, of those that do not open it. */
const proseShare = 0.35

/** Lines of running text, and no cells or entries. */
export const isProse = (lines: readonly Segment[]): boolean =>
  lines.filter(({ text }) => /^["“«(]?\p{Ll}/u.test(text)).length >= proseShare * lines.length

/** Few words stretched over a narrow column leave the same gap after each; the cells of a table do not. */
function isStretched(segments: readonly Segment[]): boolean {
  const rows = segmentRows(segments)
  const stretched = rows.filter(row => {
    const gaps = row.slice(1).map((segment, i) => segment.x - (row[i]?.right ?? 0))
    return gaps.length > 1 && Math.max(...gaps) < 1.08 * Math.min(...gaps)
  })
  return stretched.length > 0.3 * rows.length
}

/** How many of the lines have others at their side. */
function linesWithin(lines: readonly Segment[], others: readonly Segment[], size: number): number {
  const top = (others[0]?.y ?? 0) - 1.5 * size
  const bottom = (others.at(-1)?.y ?? 0) + 1.5 * size
  let count = 0
  let y = Number.NEGATIVE_INFINITY
  for (const line of lines)
    if (line.y >= top && line.y <= bottom && line.y - y > 0.5 * size) {
      count++
      y = line.y
    }
  return count
}

const marginSign = /^(?:[•‣◦▪●○·*–-]|\(?(?:\d{1,4}|[a-z]{1,4}|[A-Z])[.)]?)$/

/** The signs of a list and the numbers of lines stand apart from their text, and are no column. */
const isMargin = (left: readonly Segment[]) =>
  left.filter(({ text }) => marginSign.test(text)).length > 0.7 * left.length
