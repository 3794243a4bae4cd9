import type { Fragment } from './page-fragments.ts'

/** Words that stand on one line with no wider gap than a column would leave between them. */
export interface Segment {
  readonly text: string
  readonly x: number
  readonly right: number
  /** The baseline. */
  readonly y: number
  readonly size: number
  readonly font: string
  /** The type of its first letters: a line may change it on the way. */
  readonly firstFont: string
  readonly isArtifact: boolean
  /** Where the text begins after the sign of a list, when that stands by itself. */
  readonly textX: number | null
}

/** Gaps in the size of the type: what divides words, and what may divide columns. */
const wordGap = 0.12
const columnGap = 0.65
/** How far baselines of one line may lie apart. */
const baselineReach = 0.3
/** Raised and lowered signs are smaller than this beside their line. */
const smallSize = 0.8

/** Joins the pieces of text that make a line, from left to right and from top to bottom. */
export function segmentsOf(fragments: readonly Fragment[]): Segment[] {
  return rowsOf(fragments).flatMap(row => {
    const segments: Fragment[][] = []
    let right = Number.NEGATIVE_INFINITY
    for (const fragment of row) {
      const last = segments.at(-1)
      const size = Math.max(fragment.size, last?.at(-1)?.size ?? 0)
      if (last !== undefined && fragment.x - right < columnGap * size) last.push(fragment)
      else segments.push([fragment])
      right = Math.max(right, fragment.right)
    }
    return segments.map(toSegment)
  })
}

/** Pieces on one baseline, with the small signs above and below it; from top to bottom, each from left to right. */
function rowsOf(fragments: readonly Fragment[]): Fragment[][] {
  const rows: Fragment[][] = []
  for (const fragment of [...fragments].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const [first] = rows.at(-1) ?? []
    const reach = baselineReach * Math.min(first?.size ?? 0, fragment.size)
    if (first !== undefined && fragment.y - first.y <= reach) rows.at(-1)?.push(fragment)
    else rows.push([fragment])
  }
  const bound = withRaisedSigns(rows)
  for (const row of bound) row.sort((a, b) => a.x - b.x)
  return bound
}

/** Neither a note's sign nor a chemical formula is longer. */
const maxRaised = 4
/** In rows with more pieces than this nothing is looked for. */
const maxPieces = 500

/** Moves small signs to the line they touch. */
function withRaisedSigns(rows: readonly Fragment[][]): Fragment[][] {
  const lines = new Map<Fragment, number>()
  for (const [i, row] of rows.entries())
    for (const sign of row) {
      if (sign.text.trim().length > maxRaised) continue
      const line = [i + 1, i - 1, i + 2, i - 2].find(at => touches(sign, rows[at] ?? []))
      if (line !== undefined) lines.set(sign, line)
    }
  const kept = rows.map(row => row.filter(fragment => !lines.has(fragment)))
  for (const [sign, line] of lines) kept[line]?.push(sign)
  return kept.filter(row => row.length > 0)
}

const touches = (sign: Fragment, row: readonly Fragment[]) =>
  row.length <= maxPieces && row.some(neighbour => isRaisedBeside(sign, neighbour))

function isRaisedBeside(sign: Fragment, neighbour: Fragment): boolean {
  const { size } = neighbour
  const gap = Math.max(sign.x - neighbour.right, neighbour.x - sign.right)
  return (
    sign.size < smallSize * size && Math.abs(sign.y - neighbour.y) < 0.6 * size && Math.abs(gap) < 0.3 * size
  )
}

function toSegment(parts: readonly Fragment[]): Segment {
  const main = mainType(parts)
  let text = ''
  let right = 0
  for (const part of parts) {
    const written = asRaised(part, main)
    const isApart = text !== '' && part.x - right > wordGap * Math.min(part.size, main.size)
    text += isApart && !/\s$/.test(text) && !/^\s/.test(written) ? ` ${written}` : written
    right = Math.max(right, part.right)
  }
  const [first] = parts
  return {
    text: text.trim(),
    x: first?.x ?? 0,
    right,
    y: main.y,
    size: main.size,
    font: main.font,
    firstFont: first?.font ?? main.font,
    isArtifact: parts.every(part => part.isArtifact),
    textX: textStart(parts),
  }
}

const listSign = /^(?:[•‣◦▪●○·*–-]|[\ue000-\uf8ff]|\(?(?:\d{1,2}|[a-z])[.)])$/u

function textStart([sign, text]: readonly { readonly text: string; readonly x: number }[]): number | null {
  return sign !== undefined && text !== undefined && listSign.test(sign.text.trim()) ? text.x : null
}

/** The type most letters are set in. */
function mainType(parts: readonly Fragment[]): Fragment {
  const letters = new Map<string, number>()
  const keyOf = ({ font, size }: Fragment) => `${font} ${size.toFixed(1)}`
  for (const part of parts) letters.set(keyOf(part), (letters.get(keyOf(part)) ?? 0) + part.text.length)
  const lettersOf = (part: Fragment) => letters.get(keyOf(part)) ?? 0
  const [first] = parts
  const main = parts.reduce((best, part) => (best && lettersOf(part) <= lettersOf(best) ? best : part), first)
  if (main === undefined) throw new Error('a segment has at least one piece of text')
  return main
}

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A raised figure stays one, or a note's number would become part of the figure before it. */
function asRaised({ text, size, y }: Fragment, main: Fragment): string {
  if (size >= smallSize * main.size || main.y - y < 0.15 * main.size) return text
  if (/^\d{1,3}$/.test(text.trim()))
    return text.trim().replace(/\d/g, digit => raisedDigits[Number(digit)] ?? digit)
  if (text.trim() === 'o') return 'º'
  return text.trim() === 'a' ? 'ª' : text
}

/** What stands on each baseline, from top to bottom and from left to right. */
export function segmentRows(segments: readonly Segment[]): Segment[][] {
  const rows: Segment[][] = []
  for (const segment of [...segments].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const [first] = rows.at(-1) ?? []
    const reach = baselineReach * Math.min(first?.size ?? 0, segment.size)
    if (first !== undefined && segment.y - first.y <= reach) rows.at(-1)?.push(segment)
    else rows.push([segment])
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x)
  return rows
}

/** Parts of one line, from left to right, as one. */
export function joinedText(parts: readonly Segment[]): Segment {
  const main = parts.reduce((best, part) => (part.text.length > best.text.length ? part : best))
  return {
    ...main,
    text: parts.map(({ text }) => text).join(' '),
    x: parts[0]?.x ?? main.x,
    right: parts.reduce((furthest, { right }) => Math.max(furthest, right), main.right),
    firstFont: parts[0]?.firstFont ?? main.firstFont,
    isArtifact: parts.every(({ isArtifact }) => isArtifact),
    textX: parts[0]?.textX ?? textStart(parts),
  }
}
