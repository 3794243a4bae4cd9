import { fold } from '../../text/fold.ts'
import { joinedText, type Segment } from './segments.ts'

/** The lines of one page before it is known which of them are its own. */
export interface PageSegments {
  readonly width: number
  readonly height: number
  readonly segments: readonly Segment[]
}

/** A page without its header and footer, which are kept beside it. */
export interface TrimmedPage {
  readonly segments: readonly Segment[]
  readonly headers: readonly string[]
  readonly footers: readonly string[]
}

/** The part of a page, from its upper and its lower edge, in which headers and footers stand. */
const margin = 0.18
/** Numbers count on only in lines as near to the edge as this. */
const countingMargin = 0.12
/** How far the same header may stand from its place on another page, in points. */
const samePlace = 4
/** How many pages on the same header is looked for: left and right pages take turns. */
const neighbours = [-2, -1, 1, 2]

const pageNumber =
  /^(?:[-–—|·•]\s*)?(?:(?:p[áa]gina|p[áa]g\.?|page|seite|pagina|s\.|p\.)\s*\d{1,4}|\d{1,3})(?:\s*(?:\/|\||de|of|von|di|sur|da)\s*\d{1,4})?(?:\s*[-–—|·•])?$/iu
const pageOfPages = /^\d{1,4}\s*(?:\/|of|de|von|di|sur)\s*\d{1,4}$/iu
const webAddress = /^(?:https?:\/\/|file:\/\/|about:)\S*$/i
const printedAt = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+(?:\p{L}{1,3}\s+)?\d{1,2}[:.h]\d{2}/u

/** Takes off what stands at the same place of several pages, numbers counting on, and what a browser prints around a page. */
export function withoutRunningLines(pages: readonly PageSegments[], title: string | null): TrimmedPage[] {
  const indexes = pages.map(indexOf)
  return pages.map((page, at) => {
    const alone = printedAround(page, title)
    const isRunning = (segment: Segment) =>
      alone.has(segment) || isArtifact(page, segment) || isRepeated(indexes, at, page, segment)
    const headers = outerRows(page, 'top', isRunning)
    const footers = outerRows(page, 'bottom', isRunning)
    const running = new Set([...headers, ...footers].flat())
    return {
      segments: page.segments.filter(segment => !running.has(segment)),
      headers: headers.map(rowText),
      footers: footers.map(rowText),
    }
  })
}

/** What runs on in the rows of a margin, from the edge of the page to the first row in which nothing does. */
function outerRows(page: PageSegments, edge: Edge, isRunning: (segment: Segment) => boolean): Segment[][] {
  const rows = rowsOf(page.segments.filter(segment => edgeOf(page, segment) === edge))
  if (edge === 'bottom') rows.reverse()
  const running: Segment[][] = []
  for (const row of rows) {
    const found = row.filter(isRunning)
    if (found.length === 0) break
    running.push(found)
  }
  return edge === 'bottom' ? running.reverse() : running
}

type Edge = 'top' | 'bottom'

function edgeOf({ height }: PageSegments, { y }: Segment): Edge | null {
  if (y < margin * height) return 'top'
  return y > (1 - margin) * height ? 'bottom' : null
}

const isArtifact = ({ segments }: PageSegments, segment: Segment) =>
  segment.isArtifact && segments.some(other => !other.isArtifact)

/** The same text; at the edge of a page, whatever its numbers. */
function keyOf(page: PageSegments, segment: Segment): string {
  const text = fold(segment.text)
  if (fromEdge(page, segment) > countingMargin * page.height) return text
  return text.replace(/\d+/g, '#').replace(/^[ivxl]{1,6}$/, '#')
}

/** Where on the page, from its nearer edge, each text in the margins stands. */
function indexOf(page: PageSegments): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const segment of page.segments) {
    const edge = edgeOf(page, segment)
    if (edge === null) continue
    const key = `${edge} ${keyOf(page, segment)}`
    const known = places.get(key)
    if (known === undefined) places.set(key, [fromEdge(page, segment)])
    else known.push(fromEdge(page, segment))
  }
  return places
}

const fromEdge = ({ height }: PageSegments, { y }: Segment) => (y < height / 2 ? y : height - y)

function isRepeated(
  indexes: readonly ReadonlyMap<string, readonly number[]>[],
  at: number,
  page: PageSegments,
  segment: Segment,
): boolean {
  const key = `${edgeOf(page, segment)} ${keyOf(page, segment)}`
  const place = fromEdge(page, segment)
  return neighbours.some(step =>
    indexes[at + step]?.get(key)?.some(other => Math.abs(other - place) <= samePlace),
  )
}

/** Page numbers, and what a browser prints: they stand on the outermost lines, and need no second page to be known. */
function printedAround(page: PageSegments, title: string | null): ReadonlySet<Segment> {
  const ys = page.segments.map(({ y }) => y)
  const [first, last] = [Math.min(...ys.slice(0, 50)), Math.max(...ys.slice(-50))]
  const outermost = page.segments.filter(
    segment => edgeOf(page, segment) !== null && [first, last].some(y => Math.abs(segment.y - y) < 3),
  )
  const isPrinted =
    outermost.some(({ text }) => webAddress.test(text)) &&
    outermost.some(({ text }) => pageOfPages.test(text))
  const isFurniture = ({ text, y }: Segment) => {
    if (pageNumber.test(text)) return y > page.height / 2 || page.segments.length > outermost.length
    if (!isPrinted) return false
    return webAddress.test(text) || printedAt.test(text) || (title !== null && fold(text) === fold(title))
  }
  return new Set(outermost.filter(isFurniture))
}

/** What stands on one line, from top to bottom. */
function rowsOf(segments: readonly Segment[]): Segment[][] {
  const rows: Segment[][] = []
  for (const segment of segments) {
    const [first] = rows.at(-1) ?? []
    if (first !== undefined && Math.abs(first.y - segment.y) < 3) rows.at(-1)?.push(segment)
    else rows.push([segment])
  }
  return rows
}

const rowText = (row: readonly Segment[]) => joinedText([...row].sort((a, b) => a.x - b.x)).text
