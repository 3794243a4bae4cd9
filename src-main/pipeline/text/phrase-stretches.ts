// An open phrase has a gap or any word in it. What stands before these is followed letter by letter, and so is what
// stands behind them: a text without that need not be looked at again.
import { isAnyWord, type Part, type Parts } from './phrase-parts.ts'
import { isLetterOrFigure } from './phrases.ts'

export interface Stretches {
  /** The parts before the first gap or any word; all parts where there is none. */
  readonly head: Parts
  /** The parts behind it up to the next; null where they tell nothing, or may begin inside of a word. */
  readonly tail: Parts | null
  /** How many characters may lie between the two. */
  readonly reach: number
  /** True where nothing need lie between them, not even the end of a word. */
  readonly mayTouch: boolean
  readonly isWhole: boolean
}

const isCut = (part: Part) => part.kind === 'gap' || isAnyWord(part) || isOptionalGap(part)

/** "( · )?" */
const isOptionalGap = (part: Part) =>
  part.kind === 'group' && part.options.every(([only, ...more]) => only?.kind === 'gap' && more.length === 0)

/** How many characters a gap or any word may take. */
function lengthOf(cut: Part): number {
  if (cut.kind === 'gap') return cut.most
  return cut.kind === 'group' && isOptionalGap(cut)
    ? cut.most * Math.max(...cut.options.flat().map(lengthOf))
    : Number.POSITIVE_INFINITY
}

/** The stretches of a phrase that can be followed. */
export function stretchesOf(parts: Parts): Stretches {
  const first = parts.findIndex(isCut)
  if (first < 0) return { head: parts, tail: null, reach: 0, mayTouch: false, isWhole: !hasGap(parts) }
  const head = parts.slice(0, first)
  const rest = parts.slice(first)
  const from = rest.findIndex(part => !isCut(part))
  const length = rest.slice(from).findIndex(isCut)
  const tail = from < 0 ? [] : rest.slice(from, length < 0 ? undefined : from + length)
  const cuts = from < 0 ? rest : rest.slice(0, from)
  return {
    head,
    tail: isTelling(tail) && cuts.every(cut => isApart(cut, head, tail)) ? tail : null,
    // Behind a gap of its own the first stretch is followed no further, and ends nobody knows where.
    reach: hasGap(head) ? Number.POSITIVE_INFINITY : cuts.reduce((sum, cut) => sum + lengthOf(cut), 0),
    mayTouch: cuts.every(isOptionalGap),
    isWhole: false,
  }
}

/** True for parts that always hold a letter. */
const isTelling = (parts: Parts): boolean =>
  parts.some(
    part =>
      (part.kind === 'text' && /[\p{L}\p{N}]/u.test(part.text)) ||
      (part.kind === 'group' && part.least > 0 && part.options.every(isTelling)),
  )

/** True where what follows a gap or any word begins, or they end, at the edge of a word. */
function isApart(cut: Part, head: Parts, tail: Parts): boolean {
  if (cut.kind === 'gap' || isOptionalGap(cut)) return true
  const opensWithSpace = cut.kind === 'group' && cut.options[0]?.[0]?.kind === 'text'
  return opensWithSpace ? opensWithSign(tail) : head.length === 0 || endsInSign(head)
}

const isSign = (code: number) => !isLetterOrFigure(code)

/** True for parts whose first letter is none, whatever is left out. */
function opensWithSign(parts: Parts): boolean {
  const [first, ...rest] = parts
  if (first?.kind === 'text') return isSign(first.text.charCodeAt(0))
  return (
    first?.kind === 'group' && first.options.every(opensWithSign) && (first.least > 0 || opensWithSign(rest))
  )
}

/** The same for the last one. */
function endsInSign(parts: Parts): boolean {
  const last = parts.at(-1)
  if (last?.kind === 'text') return isSign(last.text.charCodeAt(last.text.length - 1))
  return (
    last?.kind === 'group' &&
    last.options.every(endsInSign) &&
    (last.least > 0 || endsInSign(parts.slice(0, -1)))
  )
}

const hasGap = (parts: Parts): boolean =>
  parts.some(part => part.kind === 'gap' || (part.kind === 'group' && part.options.some(hasGap)))
