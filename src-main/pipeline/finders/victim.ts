// The victim is the organisation that most of what the article says points to.
import type { ScoredClaim } from '../../domain/explanation.ts'
import type { OrganisationRole } from '../../domain/vocabulary.ts'
import { backgroundOf } from '../text/background.ts'
import { besideOf } from '../text/beside.ts'
import { fold } from '../text/fold.ts'
import type { NameMention } from '../text/names.ts'
import { findNumbers } from '../text/numbers.ts'
import type { Line, Reading } from '../text/reading.ts'
import { claimAt, type Finder } from './finder.ts'
import { type Organisation, organisationsOf } from './organisations.ts'

/** The organisation whose systems, staff or devices were breached. */
export const victim: Finder = {
  id: 'victim',
  find: reading => {
    const found = victimOf(reading)
    for (const { organisation, score, best } of rivalsOf(reading))
      if (organisation !== found?.organisation)
        reading.turnedDown.push({
          rule: 'victim',
          factId: 'victim',
          value: organisation.name,
          line: best.line,
          place: best,
          score,
          because: found === null ? 'too-weak' : 'weaker',
        })
    return found === null ? [] : [victimClaim(reading, found)]
  },
}

interface Scored {
  readonly organisation: Organisation
  readonly score: number
  readonly best: NameMention
}

const cache = new WeakMap<Reading, readonly Scored[]>()

/** Roles whose bearers may be the victim all the same. */
const possible: readonly (OrganisationRole | null)[] = [
  null,
  'subsidiary',
  'parent',
  'vendor',
  'customer',
  'other',
]

/** Every body that may be the victim, the likeliest first. */
function rivalsOf(reading: Reading): readonly Scored[] {
  let scored = cache.get(reading)
  if (scored === undefined) {
    scored = organisationsOf(reading)
      .filter(({ role }) => possible.includes(role))
      .map(organisation => score(reading, organisation))
      .sort((a, b) => b.score - a.score)
    scored = clientFirst(reading, scored)
    cache.set(reading, scored)
  }
  return scored
}

/**
 * "Acme said 900 of its patients were caught up in the breach at its vendor": the vendor yields to the one client whose
 * people are counted, unless people are counted apart from that client too.
 */
function clientFirst(reading: Reading, scored: readonly Scored[]): readonly Scored[] {
  const [first] = scored
  if (first?.organisation.role !== 'vendor') return scored
  const counting = reading.prose.filter(line => countsPeople(reading, line))
  const clients = scored.filter(
    ({ organisation: { role, mentions }, score }) =>
      role === null &&
      score >= 2 &&
      mentions.some(mention => counting.includes(mention.line) && victimPoints(reading, mention) > 1),
  )
  const [client] = clients
  if (client === undefined || clients.length > 1) return scored
  const named = new Set(client.organisation.mentions.map(({ line }) => line))
  return counting.every(line => named.has(line)) ? [client, ...scored.filter(one => one !== client)] : scored
}

/** True for a sentence with a figure, no day and no year, and the people it may count. */
const countsPeople = (reading: Reading, line: Line): boolean =>
  reading.has(line, reading.lexicon.people.nouns) &&
  findNumbers(line.folded, reading.lexicon.numbers).some(
    ({ value }) => value > 31 && (value < 1900 || value > 2100),
  )

/** The victim with its best mention, null when nothing points to one. */
export function victimOf(reading: Reading): Scored | null {
  const [first] = rivalsOf(reading)
  return first !== undefined && first.score >= 2 ? first : null
}

/** From this score on a body may be what an article is about, though another is likelier. */
const leastOfRival = 1
const mostRivals = 3

/** Other bodies that may be the victim, the likeliest first. */
export const likelyRivalsOf = (reading: Reading): Organisation[] => {
  const found = victimOf(reading)?.organisation
  return rivalsOf(reading)
    .filter(({ organisation, score }) => organisation !== found && score >= leastOfRival)
    .slice(0, mostRivals)
    .map(({ organisation }) => organisation)
}

const roleScores: Readonly<Record<string, number>> = {
  subsidiary: 0,
  parent: -5,
  vendor: -2,
  customer: -5,
  other: -4,
}

function score(reading: Reading, organisation: Organisation): Scored {
  const { organisations } = reading.lexicon
  let [total, best, bestPoints] = [0, organisation.roleAt, -1]
  let [cues, voices] = [0, 0]
  const background = backgroundOf(reading)
  for (const mention of organisation.mentions) {
    const { line } = mention
    const points = background.has(line) ? 0 : victimPoints(reading, mention)
    if (points < 2 && besideOf(reading.lexicon, mention).after.has(organisations.speaks)) voices++
    if (points > 0) cues++
    if (points > 0 || line.index === 0) total += Math.min(points, 5) / Math.max(1, cues - 2)
    const usable = line.kind !== 'heading' && line.index > 0
    if (usable && points > bestPoints) [best, bestPoints] = [mention, points]
  }
  total += Math.min(3, organisation.mentions.length * 0.5) + Math.min(2, voices)
  if (isNamedInTitle(reading, organisation)) total += 5
  if (isKind(reading, organisation)) total += 1.5
  if (isPerson(reading, organisation) || isPlace(reading, organisation)) total -= 4
  if (isLetterhead(organisation, reading)) total += 4
  else if (isByline(organisation)) total -= 4
  total += roleScores[organisation.role ?? ''] ?? 0
  return { organisation, score: total, best }
}

/** How plainly the words around a name say that this body was breached: 0 not at all, 5 from both sides. */
export function victimPoints(reading: Reading, mention: NameMention): number {
  const { victimBefore, victimAfter } = reading.lexicon.organisations
  const { before, after, afterInsertion } = besideOf(reading.lexicon, mention)
  const isSubject = after.has(victimAfter) || afterInsertion.has(victimAfter)
  return (before.has(victimBefore) ? 3 : 0) + (isSubject ? 2 : 0)
}

/** True when the title names the body. */
export const isNamedInTitle = (reading: Reading, { mentions }: Organisation) => {
  const title = ` ${fold(reading.text.title).replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  return mentions.some(({ name }) =>
    title.includes(
      ` ${fold(name)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()} `,
    ),
  )
}

/** Its name says what it is: a hospital, a college, a cooperative. */
function isKind(reading: Reading, { name }: Organisation): boolean {
  const { organisations, sectors } = reading.lexicon
  const kinds = [organisations.kinds, ...Object.values(sectors)]
  return kinds.some(phrases => reading.findInWords(fold(name), phrases).length > 0)
}

/** A person is introduced by an office or a title, or carries it. */
function isPerson(reading: Reading, { mentions }: Organisation): boolean {
  const { personTitles } = reading.lexicon.organisations
  return mentions.some(
    mention =>
      besideOf(reading.lexicon, mention).before.has(personTitles) ||
      titlesIn(reading, mention.name).some(({ start }) => start === 0),
  )
}

const titlesIn = (reading: Reading, name: string) =>
  reading.findInWords(fold(name), reading.lexicon.organisations.personTitles)

/** Known as a city, a region or a country. */
function isPlace(reading: Reading, { name }: Organisation): boolean {
  const folded = fold(name)
  return Object.values(reading.lexicon.countries).some(phrases =>
    reading.findInWords(folded, phrases).some(({ start, end }) => start === 0 && end === folded.length),
  )
}

/** A notice carries its sender's name alone on one of its first lines. */
function isLetterhead({ mentions }: Organisation, reading: Reading): boolean {
  const isNotice = reading.lines
    .slice(0, 12)
    .some(line => reading.has(line, reading.lexicon.events.salutations))
  return (
    isNotice &&
    mentions.some(({ line, start }) => line.index < 4 && line.text.slice(0, start).trim().length < 3)
  )
}

/** Only ever named in the short lines above the article: an outlet or a writer. */
const isByline = ({ mentions }: Organisation) =>
  mentions.every(
    ({ line }) => line.index < 5 && line.text.length < 70 && !/[.!?]["»”]?$/.test(line.text.trim()),
  )

function victimClaim(reading: Reading, { organisation, best, score }: Scored): ScoredClaim {
  const place = { start: best.start, end: best.end }
  return claimAt(reading, 'victim', 'victim', organisation.name, best.line, place, {
    certainty: organisation.mentions.length > 1 ? 'stated' : 'implied',
    score,
  })
}
