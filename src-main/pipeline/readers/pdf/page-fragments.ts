import type { PdfMark, PdfPage, PdfTextItem } from './open-pdf.ts'

/** A piece of text as a page shows it: x counts from the left, y down from the top to the baseline, in points. */
export interface Fragment {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly font: string
  /** The document itself calls it furniture of the page. */
  readonly isArtifact: boolean
}

/** The text of one page: what runs as most of it does, and what stands across. */
export interface PageText {
  readonly width: number
  readonly height: number
  readonly fragments: readonly Fragment[]
  readonly rotated: readonly string[]
}

type Matrix = readonly [number, number, number, number, number, number]

/** How the direction of a text may differ from straight and still be a line: scans lie askew. */
const askew = 0.15
/** More pieces than any written page has; what follows is left out. */
const maxFragments = 200_000

/** Reads the text of a page in the direction most of it runs, so that a page lying on its side is read too. */
export async function pageFragments(page: PdfPage): Promise<PageText> {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  const placed = placedItems(items)
  const directions = placed.map(({ item }) => quarterOf(item.transform))
  const main = mainDirection(placed, directions)
  const rotated = placed.flatMap(({ item }, i) => (directions[i] === main ? [] : [item.str]))
  const frame = frameOf(main ?? 0, { left, bottom, right, top })
  const fragments = placed.flatMap(({ item, isArtifact }, i) =>
    directions[i] === main ? [toFragment(item, isArtifact, frame.matrix)] : [],
  )
  return { width: frame.width, height: frame.height, fragments, rotated }
}

interface Placed {
  readonly item: PdfTextItem
  readonly isArtifact: boolean
}

/** The pieces with letters in them, told whether they stand inside a mark that calls them furniture. */
function placedItems(items: readonly (PdfTextItem | PdfMark)[]): Placed[] {
  const marks: boolean[] = []
  const placed: Placed[] = []
  for (const item of items) {
    if ('str' in item) {
      const isSound = item.transform.every(Number.isFinite) && Number.isFinite(item.width)
      if (isSound && item.str.trim() !== '') placed.push({ item, isArtifact: marks.includes(true) })
      if (placed.length >= maxFragments) break
    } else if (item.type.startsWith('begin')) marks.push(item.tag === 'Artifact')
    else marks.pop()
  }
  return placed
}

/** 0 for text that runs to the right, 1 for upwards, 2 and 3 likewise; null when it runs askew. */
function quarterOf([a = 1, b = 0]: readonly number[]): number | null {
  const angle = Math.atan2(b, a) / (Math.PI / 2)
  const quarter = Math.round(angle)
  return Math.abs(angle - quarter) * (Math.PI / 2) > askew ? null : (quarter + 4) % 4
}

function mainDirection(placed: readonly Placed[], directions: readonly (number | null)[]): number | null {
  const letters = [0, 0, 0, 0]
  for (const [i, { item }] of placed.entries()) {
    const direction = directions[i] ?? null
    if (direction !== null) letters[direction] = (letters[direction] ?? 0) + item.str.length
  }
  const most = Math.max(...letters)
  return most === 0 ? null : letters.indexOf(most)
}

interface Box {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

/** From the space of the page to one where text of that direction runs to the right and lines follow downwards. */
function frameOf(quarter: number, { left, bottom, right, top }: Box) {
  const [width, height] = [right - left, top - bottom]
  const matrices: readonly Matrix[] = [
    [1, 0, 0, -1, -left, top],
    [0, 1, 1, 0, -bottom, -left],
    [-1, 0, 0, 1, right, -bottom],
    [0, -1, -1, 0, top, right],
  ]
  const [upright = [1, 0, 0, -1, 0, 0] as const] = matrices
  const isSide = quarter % 2 === 1
  return {
    matrix: matrices[quarter] ?? upright,
    width: isSide ? height : width,
    height: isSide ? width : height,
  }
}

function toFragment(item: PdfTextItem, isArtifact: boolean, [a, b, c, d, e, f]: Matrix): Fragment {
  const [, , upX = 0, upY = 0, left = 0, base = 0] = item.transform
  const x = a * left + c * base + e
  const y = b * left + d * base + f
  const size = Math.hypot(upX, upY) || item.height || 1
  return { text: item.str, x, right: x + item.width, y, size, font: item.fontName, isArtifact }
}
