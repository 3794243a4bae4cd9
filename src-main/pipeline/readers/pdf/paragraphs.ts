import type { Line } from './reading-order.ts'
import { isSameSize, type TypeOfDocument } from './type-of-document.ts'

/** Type this much larger than the text's is a heading's. */
export const largeType = 1.13
/** Lines further apart than this many usual distances are not of one paragraph. */
const maxDistance = 1.35
/** How far a line is set in, in sizes of its type, to open a paragraph. */
const indent = 0.8

const endsSentence = /[.!?…:;]["”»’)\]]*[⁰¹²³⁴-⁹]*$/u
const opensSentence = /^["“„«‘'(¿¡–—-]*\s?[\p{Lu}\p{N}]/u
const opensSmall = /^["“„«‘'(]*\p{Ll}/u
const bulleted = /^(?:[•‣◦▪●○·*■◆►➢✓✔]|[–-](?=\s)|[\ue000-\uf8ff])\s*\S/u
const counted = /^\(?(?:\d{1,2}|[a-z])[.)]\s+\S/
/** Whom a mail is from and to stands on lines of their own, as wide as they may be. */
const mailAddress = /<[^<>@\s]+@[^<>@\s]+>/
/** The hyphen a word is divided by at the end of a line. */
export const dividedEnd = /\p{L}[-\u2010\u00ad]$/u

/** True for a line that opens with the sign of a list. */
export const isBulleted = ({ text }: Line): boolean => bulleted.test(text)

interface Edges {
  readonly left: number
  readonly right: number
}

/** Divides the lines of a column where a paragraph ends: by distance, size, font, indent, and room left on a line. */
export function paragraphsOf(lines: readonly Line[], type: TypeOfDocument): Line[][] {
  const edges = edgesOf(lines)
  const paragraphs: Line[][] = []
  for (const line of lines) {
    const open = paragraphs.at(-1)
    const before = open?.at(-1)
    const ofSize = edges.get(Math.round(line.size)) ?? { left: line.x, right: line.right }
    if (open === undefined || before === undefined || startsNew(open, before, line, ofSize, type))
      paragraphs.push([line])
    else open.push(line)
  }
  return paragraphs
}

/** Where the lines of each size begin and end, some that stick out left aside. */
function edgesOf(lines: readonly Line[]): Map<number, Edges> {
  const bySize = new Map<number, Line[]>()
  for (const line of lines) {
    const same = bySize.get(Math.round(line.size))
    if (same === undefined) bySize.set(Math.round(line.size), [line])
    else same.push(line)
  }
  return new Map(
    [...bySize].map(([size, same]) => {
      const rights = same.map(({ right }) => right).sort((a, b) => b - a)
      const left = mostFrequent(same.map(({ x }) => Math.round(x)))
      return [size, { left, right: rights[rights.length < 5 ? 0 : Math.floor(rights.length * 0.1)] ?? 0 }]
    }),
  )
}

function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0]
}

function startsNew(
  open: readonly Line[],
  before: Line,
  line: Line,
  edges: Edges,
  type: TypeOfDocument,
): boolean {
  const { size } = line
  const distance = line.y - before.y
  if (!isSameSize(before.size, size) || distance < 0.3 * size) return true
  if (distance > maxDistance * type.leading(size) || isBulleted(line)) return true
  const isShort = edges.right - before.right > firstWordWidth(line) + 0.5 * size
  const isAlone = isShort || (open.length === 1 && isSetRight(before, line, edges))
  if (changesType(before, line, isAlone, type)) return true
  if (size > largeType * type.bodySize) return false
  if (mailAddress.test(before.text) && mailAddress.test(line.text)) return true
  if (dividedEnd.test(before.text) && opensSmall.test(line.text)) return false
  const isEnded = endsSentence.test(before.text)
  if (counted.test(line.text) && (isEnded || isShort)) return true
  const first = open[0] ?? before
  const opens = opensSentence.test(line.text)
  if (isBulleted(first) || counted.test(first.text)) {
    if (isShort && isEnded && opens) return true
    if (first.textX !== null && line.x > first.textX + 0.7 * size) return true
    return line.x <= first.x + 0.3 * size && (isShort || (isEnded && opens))
  }
  if (isIndented(open, before, line, edges)) return true
  if (isShort && before.x > edges.left + indent * size && line.x > edges.left + indent * size) return true
  if (!isShort || !opens) return false
  const isVeryShort = before.right - edges.left < 0.75 * (edges.right - edges.left)
  return isEnded || (isVeryShort && !/,$/.test(before.text))
}

/** The first word of a line stands on the line before when there is room for it. */
function firstWordWidth({ text, x, right }: Line): number {
  const word = text.indexOf(' ')
  return word < 0 ? right - x : ((right - x) * word) / text.length
}

/** A line wholly in type that stands out is not of the same paragraph as one that is not, unless the text runs on through both. */
function changesType(before: Line, line: Line, isAlone: boolean, { standsOut }: TypeOfDocument): boolean {
  const stoodOut = standsOut(before.font)
  if (stoodOut === standsOut(line.font) || stoodOut === standsOut(line.firstFont)) return false
  return isAlone || (stoodOut ? !opensSmall.test(line.text) : endsSentence.test(before.text))
}

/** Set in as the first line of a paragraph, or set out again as the line after a quotation. */
function isIndented(open: readonly Line[], before: Line, line: Line, edges: Edges): boolean {
  const step = indent * line.size
  const isCentred = Math.abs(before.x + before.right - line.x - line.right) < line.size
  if (isCentred && Math.abs(before.x - line.x) > 0.3 * line.size) return false
  if (line.x > edges.left + step && line.x > before.x + step) return true
  return open.length > 1 && line.x < before.x - step
}

/** A short line far to the right of the next is the date of a letter, and no first line that is set in. */
const isSetRight = (before: Line, line: Line, { left, right }: Edges) =>
  before.x > line.x + 5 * line.size && before.right - before.x < 0.5 * (right - left)

/** Whether paragraphs open with an indent, so that a line without one goes on with the text before. */
export function usesIndents(paragraphs: readonly (readonly Line[])[]): boolean {
  const long = paragraphs.filter(([first, second]) => second !== undefined && first !== undefined)
  const indented = long.filter(
    ([first, second]) => setIn(first) > setIn(second) + indent * (first?.size ?? 0),
  )
  return indented.length >= 3 && indented.length > 0.6 * long.length
}

const setIn = (line: Line | undefined) => line?.x ?? 0

/** Lines at the end of a paragraph that tell how wide it is set. */
const edgeLines = 20

/** True when the text of one paragraph runs on in the next, after the end of a column or a page. */
export function runsOn(
  before: readonly Line[],
  after: readonly Line[],
  type: TypeOfDocument,
  opensWithIndent: boolean,
): boolean {
  const last = before.at(-1)
  const [first, second] = after
  if (last === undefined || first === undefined || !isSameSize(last.size, first.size)) return false
  if (type.standsOut(last.font) !== type.standsOut(first.font) || isBulleted(first)) return false
  const isEnded = endsSentence.test(last.text)
  if (dividedEnd.test(last.text) || opensSmall.test(first.text)) return !isEnded
  const longest = Math.max(...before.slice(-edgeLines).map(({ right }) => right))
  const room = isEnded ? 0.5 * last.size : Math.max(3 * last.size, firstWordWidth(first) + 0.5 * last.size)
  if (before.length === 1 || longest - last.right > room) return false
  return !isEnded || (opensWithIndent && second !== undefined && first.x < second.x + 0.3 * first.size)
}
