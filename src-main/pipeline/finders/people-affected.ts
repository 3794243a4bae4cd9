import type { LossReason, ScoredClaim } from '../../domain/explanation.ts'
import type { Qualifier } from '../../domain/vocabulary.ts'
import type { Lexicon } from '../lexicons/lexicon.ts'
import { findNumbers, type NumberMention } from '../text/numbers.ts'
import { letter, letterOrFigure, phraseSource, type Stretch } from '../text/phrases.ts'
import { clauseAt, type Line, type Reading } from '../text/reading.ts'
import { sourceAt } from './attribution.ts'
import { dataTypeMentions } from './data-type-mentions.ts'
import { claimAt, type Finder } from './finder.ts'
import { negationsIn } from './statements.ts'

const rule = 'people-affected'
/** A number of four figures up to this one is a year, whatever noun follows it. */
const lastYear = 2035

interface Grammar {
  readonly noun: RegExp
  readonly totalBefore: RegExp
  readonly totalAfter: RegExp
  readonly otherUnit: RegExp
  readonly subsetBefore: RegExp
  /** A part, and the words before the whole it is a part of. */
  readonly partBefore: RegExp
  readonly fractionBefore: RegExp
  readonly wholeAfter: RegExp
  /** "Of 412 employees the payslips were taken": the sentence opens with a part. */
  readonly opensAsPart: RegExp
  readonly before: readonly { readonly qualifier: Qualifier; readonly expression: RegExp }[]
  readonly after: readonly { readonly qualifier: Qualifier; readonly expression: RegExp }[]
}

interface Figure {
  readonly claim: ScoredClaim
  readonly line: Line
  readonly place: Stretch
  readonly value: number
  /** It counts only those whose data of one kind were taken, or some of the people counted elsewhere. */
  readonly isSubset: boolean
}

/** Every figure for the people affected: totals, estimates and claims, each with who states it. */
export const peopleAffected: Finder = {
  id: rule,
  find: reading => {
    const figures = reading.lines.flatMap(line => figuresOf(reading, line))
    // A gang's total makes no part of what the victim says.
    const totals = figures.filter(({ isSubset, claim }) => !isSubset && claim.source.kind !== 'threat_actor')
    const largestTotal = Math.max(0, ...totals.map(({ value }) => value))
    const isTotal = ({ isSubset, value }: Figure) => !isSubset || value > largestTotal
    for (const figure of figures)
      if (!isTotal(figure)) turnDown(reading, figure.line, figure.place, figure.value, 'part-of-the-people')
    return figures.filter(isTotal).map(({ claim }) => claim)
  },
}

function turnDown(
  reading: Reading,
  line: Line,
  place: Stretch,
  value: number,
  because: LossReason,
): Figure[] {
  reading.turnedDown.push({ rule, factId: 'individualsAffected', value, line, place, because })
  return []
}

const grammars = new WeakMap<Lexicon, Grammar>()

function grammarOf(lexicon: Lexicon): Grammar {
  const known = grammars.get(lexicon)
  if (known !== undefined) return known
  const { people, numbers, words } = lexicon
  const any = (list: readonly string[]) => `(?:${list.length === 0 ? '(?!)' : phraseSource(list, words)})`
  const edge = `(?:(?![${letterOrFigure}])|(?<='))`
  const gap = "(?:\\s+|(?<='))"
  const opening = `(?<![${letterOrFigure}])`
  const qualifiers = any([...numbers.atLeast, ...numbers.about, ...numbers.upTo])
  const before = (list: readonly string[]) => new RegExp(`${opening}${any(list)}\\s*["'(]*$`, 'u')
  const after = (list: readonly string[]) => new RegExp(`^["')]*\\s*${any(list)}${edge}`, 'u')
  const grammar: Grammar = {
    noun: new RegExp(
      `^["')]*(?:\\s+${any(people.between)}${edge}){0,2}(?:${gap}(?!${any(people.otherUnits)}${edge})[${letter}.-]+){0,2}?${gap}${any(people.nouns)}${edge}`,
      'u',
    ),
    totalBefore: new RegExp(
      `${opening}${any(people.totals)}(?:\\s+[${letter}]{1,4}){0,2}?[\\s"'(:]*(?:${qualifiers}\\s*)?["']?$`,
      'u',
    ),
    totalAfter: after(people.totalsAfter),
    otherUnit: after(people.otherUnits),
    subsetBefore: new RegExp(`${opening}${any(people.subsetOpeners)}\\s*(?:${qualifiers}\\s*)?$`, 'u'),
    partBefore: new RegExp(
      `(?:\\d|%)\\s?(?:%|[${letter}]+)?(?:\\s+[${letter}]+)?\\s+${any(people.wholes)}\\s*(?:${qualifiers}\\s*)?$`,
      'u',
    ),
    fractionBefore: new RegExp(
      `${opening}${any(people.wholes.filter(phrase => phrase.startsWith('(')))}\\s*(?:${qualifiers}\\s*)?$`,
      'u',
    ),
    wholeAfter: after(people.wholes),
    opensAsPart: new RegExp(`^${any(people.wholes)}\\s*(?:${qualifiers}\\s*)?$`, 'u'),
    before: [
      { qualifier: 'exact', expression: before(numbers.exactly) },
      { qualifier: 'up_to', expression: before(numbers.upTo) },
      { qualifier: 'at_least', expression: before(numbers.atLeast) },
      { qualifier: 'about', expression: before(numbers.about) },
    ],
    after: [
      { qualifier: 'at_least', expression: after(numbers.atLeastAfter) },
      { qualifier: 'about', expression: after(numbers.aboutAfter) },
    ],
  }
  grammars.set(lexicon, grammar)
  return grammar
}

function figuresOf(reading: Reading, line: Line): Figure[] {
  const grammar = grammarOf(reading.lexicon)
  let since = 0
  return findNumbers(line.folded, reading.lexicon.numbers).flatMap(number => {
    const isDate = line.dates.some(date => date.start < number.end && number.start < date.end)
    const isMoney = currency.test(line.folded.slice(0, number.start))
    const isYear = number.value > 1900 && number.value <= lastYear && number.end - number.start === 4
    if (isDate || number.value < 20) return []
    if (isMoney) return turnDown(reading, line, number, number.value, 'money-or-time')
    const after = line.folded.slice(number.end, number.end + 90)
    const before = line.folded.slice(Math.max(0, number.start - 140), number.start)
    if (grammar.otherUnit.test(after) || /^\s?[%€$£]/.test(after))
      return turnDown(reading, line, number, number.value, 'money-or-time')
    const noun = grammar.noun.exec(after)
    if (isYear || (noun === null && !isBareTotal(grammar, before, after, number))) return []
    const place = { start: number.start, end: number.end + (noun?.[0].length ?? 0) }
    if (numbered.test(before) || isWhole(grammar, before, after, place, number))
      return turnDown(reading, line, place, number.value, 'other-people')
    const doubt = doubtAbout(reading, line, place, noun === null, since)
    since = place.end
    if (doubt !== null) return turnDown(reading, line, place, number.value, doubt)
    return [figure(reading, line, number, place, grammar)]
  })
}

/** What stands right before sums, and before numbers that are names: "article 34", "Microsoft 365". */
const currency =
  /(?:[$€£¥₹]|(?<![\p{L}])(?:usd|eur|chf|gbp|aud|cad|brl|mxn|cop|clp|ars|pen|inr|[a-z]{1,2}\$))\s?$/u
const numbered =
  /(?<![\p{L}])(?:art[ií]c(?:ulo|le)s?|artigos?|artikel|articol[oi]|art\.|§|microsoft|office|windows|section)\s*$/u

/** "A third of its 90,000 customers": all there are, unless it is said that these are affected. */
function isWhole(
  grammar: Grammar,
  before: string,
  after: string,
  place: Stretch,
  number: NumberMention,
): boolean {
  if (grammar.fractionBefore.test(before)) return true
  const rest = after.slice(place.end - number.end)
  return grammar.partBefore.test(before) && !grammar.totalAfter.test(rest)
}

/** A number with no noun of its own, where the words before or after it say that it is the total. */
function isBareTotal(grammar: Grammar, before: string, after: string, number: NumberMention): boolean {
  if (number.value < 100) return false
  if (grammar.totalAfter.test(after)) return true
  const isAlone =
    /^["')\]]*(?:[.,;:!?)\n]|\s[-(]|$)/.test(after) || /^["')\]]*\s+(?:\p{L}{1,3})\s/u.test(after)
  return isAlone && grammar.totalBefore.test(before)
}

/** "The breach did not affect the 12,000 customers of …": a negation, and right behind it the verb. */
const isDeniedBefore = (reading: Reading, line: Line, clause: Stretch, place: Stretch) =>
  negationsIn(reading, line, { start: clause.start, end: place.start })
    .filter(({ start, end }) => end - start <= 10)
    .some(({ start, end }) =>
      reading
        .find(line, reading.lexicon.people.affected, { start, end: place.start })
        .some(affected => affected.end > end && affected.start <= end + 12),
    )

/** Nobody counts customers in general, or staff, to the last digit: "it speaks of 1,043,918 customers". */
const isTold = (line: Line, { start, end }: Stretch) =>
  line.index > 1 && /^\d{1,3}(?:[.,' ]\d{3})*[.,' ]\d\d[1-9](?!\d)/u.test(line.folded.slice(start, end))

/** "Who is affected?" stands above the figure as a heading. */
function questionBefore(reading: Reading, { index }: Line): Line | null {
  const before = reading.lines[index - 1]
  return before?.text.trimEnd().endsWith('?') === true ? before : null
}

/** Why a number of people is none of people affected; null when it is. */
function doubtAbout(
  reading: Reading,
  line: Line,
  place: Stretch,
  isBare: boolean,
  since: number,
): LossReason | null {
  const { people, attack } = reading.lexicon
  const clause = clauseAt(line, place.start)
  const near = {
    // What stands with the figure before tells of that one.
    start: Math.max(clause.start, since, place.start - 70),
    end: Math.min(clause.end, place.end + 50),
  }
  if (reading.has(line, people.otherCounts, near) || reading.has(line, attack.misused, near))
    return 'other-people'
  if (isDeniedBefore(reading, line, clause, place)) return 'denied'
  if (isBare || line.kind === 'list-item') return null
  const contexts = [line, line.opener, questionBefore(reading, line)]
  const isAffected = contexts.some(told => told !== null && reading.has(told, people.affected))
  return isAffected || isTold(line, place) ? null : 'not-said-affected'
}

/** "No fewer than" ends in "fewer than": the longest of the words that match counts. */
function longestMatch(able: Grammar['before'], text: string): Grammar['before'][number] | undefined {
  const lengthOf = ({ expression }: Grammar['before'][number]) => expression.exec(text)?.[0].length ?? 0
  const [best] = [...able].sort((a, b) => lengthOf(b) - lengthOf(a))
  return best !== undefined && lengthOf(best) > 0 ? best : undefined
}

function figure(
  reading: Reading,
  line: Line,
  number: NumberMention,
  place: Stretch,
  grammar: Grammar,
): Figure {
  const before = line.folded.slice(0, number.start)
  const after = line.folded.slice(number.end)
  const behind = line.folded.slice(place.end)
  const qualified =
    longestMatch(grammar.before, before.slice(-60)) ??
    longestMatch(grammar.after, after.slice(0, 40)) ??
    longestMatch(grammar.after, behind.replace(/^,/, '').slice(0, 40))
  const isRound = number.isRounded || number.value % 1000 === 0
  // "Letters about 4,068 students": nobody rounds to the last digit.
  const isPrecise = !number.isRounded && number.value % 10 !== 0
  const stated = qualified?.qualifier === 'about' && isPrecise ? 'exact' : qualified?.qualifier
  const qualifier = stated ?? (isRound ? 'about' : 'exact')
  const clause = clauseAt(line, number.start)
  const named = dataTypeMentions(reading, line).filter(({ types }) => types.length === 1)
  const namedBefore = named.filter(({ start, end }) => start >= clause.start && end <= number.start)
  const opensSubset =
    grammar.subsetBefore.test(before.slice(-80)) && named.length > 0 && namedBefore.length < 3
  const isPart =
    grammar.wholeAfter.test(after) || (grammar.opensAsPart.test(before.trim()) && named.length > 0)
  const ofSome = reading.has(line, reading.lexicon.people.subsets, { start: clause.start, end: number.start })
  const claim = claimAt(reading, rule, 'individualsAffected', number.value, line, place, {
    qualifier,
    source: sourceAt(reading, line, place),
  })
  return { claim, line, place, value: number.value, isSubset: opensSubset || ofSome || isPart }
}
