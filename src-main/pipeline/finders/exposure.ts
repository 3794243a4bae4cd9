// Decides for a place in a line whether the data named there were taken, or expressly were not.
import type { Stretch } from '../text/phrases.ts'
import { clauseAt, type Line, type Reading } from '../text/reading.ts'
import { dataTypeMentions } from './data-type-mentions.ts'
import { negationsIn } from './statements.ts'

export type Polarity = 'exposed' | 'notExposed'

interface Cue extends Stretch {
  readonly polarity: Polarity
  /** `object`: the data follow the verb. `subject`: they stand before it, or after it where verbs come first. */
  readonly reads: 'object' | 'subject'
}

const cueLists = new WeakMap<Line, readonly Cue[]>()

/** The cues of a line in their order; a denial swallows the plain verb inside it. */
function cuesOf(reading: Reading, line: Line): readonly Cue[] {
  const known = cueLists.get(line)
  if (known !== undefined) return known
  const { exposure } = reading.lexicon
  const cues: Cue[] = []
  const add = (phrases: readonly string[], polarity: Polarity, reads: Cue['reads']) => {
    for (const stretch of reading.find(line, phrases)) {
      const overlapping = cues.some(cue => cue.polarity !== polarity && isSwallowed(line, stretch, cue))
      if (!overlapping) cues.push({ ...stretch, polarity, reads })
    }
  }
  add(exposure.notTaken, 'notExposed', 'subject')
  add(exposure.notTaking, 'notExposed', 'object')
  add(exposure.taken, 'exposed', 'subject')
  add(exposure.taking, 'exposed', 'object')
  cues.sort((a, b) => a.start - b.start)
  const all = withExamples(cues, reading.find(line, exposure.introducers))
  cueLists.set(line, all)
  return all
}

/** "No bank data were exposed, such as …": examples share the fate of what they are examples of. */
function withExamples(cues: readonly Cue[], introducers: readonly Stretch[]): readonly Cue[] {
  const isExample = (cue: Cue) =>
    cue.polarity === 'exposed' && introducers.some(({ start, end }) => start <= cue.start && end >= cue.end)
  const plain = cues.filter(cue => !isExample(cue))
  const examples = introducers.map(({ start, end }): Cue => {
    const named =
      plain.findLast(cue => cue.end <= start) ??
      plain.find(cue => cue.start >= end && cue.reads === 'subject')
    return { start, end, polarity: named?.polarity ?? 'exposed', reads: 'object' }
  })
  const isFree = (example: Cue) => !plain.some(cue => cue.start < example.end && example.start < cue.end)
  return [...plain, ...examples.filter(isFree)].sort((a, b) => a.start - b.start)
}

/** The plain verb lies in the denial, or right behind it: "there was no exposure of". */
function isSwallowed(line: Line, plain: Stretch, denial: Cue): boolean {
  if (plain.start < denial.end && denial.start < plain.end) return true
  const between = line.folded.slice(denial.end, plain.start)
  return (
    denial.reads === 'object' && plain.start >= denial.end && between.length < 20 && !/[,;:]/.test(between)
  )
}

/** Whether the data named at a place are exposed, expressly not exposed, or only mentioned (null). */
export function polarityAt(reading: Reading, line: Line, place: Stretch): Polarity | null {
  const clause = clauseAt(line, place.start)
  const own = polarityIn(reading, line, clause, place)
  if (own !== null) return own
  const earlier = cuesOf(reading, line).filter(cue => cue.start < clause.start)
  const inherited = earlier.findLast(cue => cue.reads === 'object' || cue.end <= clause.start)
  if (inherited !== undefined) return inherited.polarity
  return line.opener === null ? null : openedBy(reading, line.opener)
}

function polarityIn(reading: Reading, line: Line, clause: Stretch, place: Stretch): Polarity | null {
  const cues = cuesOf(reading, line).filter(cue => cue.start >= clause.start && cue.end <= clause.end + 40)
  const isBare = !cues.some(cue => cue.start < clause.end)
  if (isBare && negationsIn(reading, line, { start: clause.start, end: place.start }).length > 0)
    return 'notExposed'
  const left = cues.filter(cue => cue.end <= place.start)
  const right = cues.filter(cue => cue.start >= place.end && cue.start < clause.end)
  const leftObject = left.findLast(cue => cue.reads === 'object')
  const leftSubject = left.findLast(cue => cue.reads === 'subject')
  const rightSubject = right.find(cue => cue.reads === 'subject')
  if (rightSubject?.polarity === 'exposed' && isNegated(reading, line, clause, place)) return 'notExposed'
  if (rightSubject !== undefined) {
    const between = line.folded.slice(place.end, rightSubject.start)
    const before = leftObject ?? leftSubject
    const hasOwnVerb =
      before === undefined || !/[,:]/.test(between) || /[,;]/.test(line.folded.slice(before.end, place.start))
    if (before === undefined || before.polarity === rightSubject.polarity) return rightSubject.polarity
    if (hasOwnVerb && !/[,:;]/.test(between)) return rightSubject.polarity
  }
  return (leftObject ?? leftSubject ?? rightSubject)?.polarity ?? null
}

/** "No names, addresses or card numbers were …": a negation, then nothing but data and a few small words. */
function isNegated(reading: Reading, line: Line, clause: Stretch, place: Stretch): boolean {
  const last = negationsIn(reading, line, { start: clause.start, end: place.start }).at(-1)
  if (last === undefined) return false
  const from = last.end
  const named = dataTypeMentions(reading, line).filter(
    ({ start, end }) => start >= from && end <= place.start,
  )
  const others = withoutStretches(line.folded.slice(from, place.start), named, from)
  const words = others.match(/[\p{L}'-]+/gu)?.length ?? 0
  return !/[:;.]/.test(others) && words <= 1 + 2 * named.length
}

/** A text without some of its parts, whose places count from `offset` less. */
const withoutStretches = (text: string, stretches: readonly Stretch[], offset: number) =>
  stretches.reduceRight(
    (rest, { start, end }) => rest.slice(0, start - offset) + rest.slice(end - offset),
    text,
  )

/** What a line before a list says about the items of the list. */
function openedBy(reading: Reading, opener: Line): Polarity | null {
  const last = cuesOf(reading, opener).at(-1)
  if (last?.polarity === 'notExposed') return 'notExposed'
  const { exposure } = reading.lexicon
  const opens = last !== undefined || reading.has(opener, exposure.listOpeners) || opensData(reading, opener)
  return opens ? 'exposed' : null
}

/** Whatever the words before the colon, a list of nothing but types of data tells what was taken. */
function opensData(reading: Reading, opener: Line): boolean {
  const { advice, negations } = reading.lexicon.sentences
  if (!/[:?]\s*$/.test(opener.text) || reading.has(opener, advice) || reading.has(opener, negations))
    return false
  const items = reading.lines.filter(line => line.opener === opener)
  const naming = items.filter(item => dataTypeMentions(reading, item).length > 0)
  return naming.length >= 2 && naming.length >= items.length * 0.6
}
