// The organisations of an article: names that mean the same body joined, each with what the text says about its role.
import { OrganisationRole } from '../../domain/vocabulary.ts'
import { bodyNamed } from '../lexicons/known-bodies.ts'
import { besideOf } from '../text/beside.ts'
import { fold } from '../text/fold.ts'
import { findNames, type NameMention, stemOf } from '../text/names.ts'
import type { Line, Reading } from '../text/reading.ts'

/** A body the article names, once, however often and in whatever form. */
export interface Organisation {
  /** The fullest form the article writes. */
  readonly name: string
  readonly mentions: readonly NameMention[]
  /** Its role, where the text or its own name tells it; the victim has none. */
  readonly role: OrganisationRole | null
  /** The mention the role is read from. */
  readonly roleAt: NameMention
}

const known = new WeakMap<Reading, readonly Organisation[]>()

/** Every organisation of the article. */
export function organisationsOf(reading: Reading): readonly Organisation[] {
  let organisations = known.get(reading)
  if (organisations === undefined) {
    organisations = joinNames(findNames(reading)).map(mentions => describe(reading, mentions))
    known.set(reading, organisations)
  }
  return organisations
}

const keyOf = (name: string) =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A body with one of the places where it is named. */
export interface Named {
  readonly organisation: Organisation
  readonly mention: NameMention
}

const namedLines = new WeakMap<Reading, ReadonlyMap<Line, readonly Named[]>>()
const nobody: readonly Named[] = []

/** Who is named in a line. */
export function namedIn(reading: Reading, line: Line): readonly Named[] {
  let lines = namedLines.get(reading)
  if (lines === undefined) {
    const all = organisationsOf(reading).flatMap(organisation =>
      organisation.mentions.map(mention => ({ organisation, mention })),
    )
    lines = Map.groupBy(all, ({ mention }) => mention.line)
    namedLines.set(reading, lines)
  }
  return lines.get(line) ?? nobody
}

/** "Northmoor", "Northmoors", "Northmoor Trust" and, once introduced in brackets, "NT" are one body. */
function joinNames(mentions: readonly NameMention[]): NameMention[][] {
  const groups: { keys: Set<string>; stems: Set<string>; mentions: NameMention[] }[] = []
  const byKey = Map.groupBy(mentions, ({ name }) => keyOf(name))
  const byLength = [...mentions].sort((a, b) => b.name.length - a.name.length)
  const isPart = (part: string, whole: string) =>
    ` ${whole} `.startsWith(` ${part} `) || ` ${whole} `.endsWith(` ${part} `)
  for (const mention of byLength) {
    const key = keyOf(mention.name)
    const isLoose = mention.line.kind === 'heading' || mention.line.index === 0
    const stem = stemOf(key)
    let group = groups.find(({ keys }) => keys.has(key)) ?? groups.find(({ stems }) => stems.has(stem))
    group ??= firstNamed(groups.filter(({ keys }) => [...keys].some(other => isPart(key, other))))
    group ??= groups.find(group => isAbbreviationOf(byKey.get(key) ?? [mention], group.mentions))
    if (group === undefined && isLoose && key.split(' ').length > 5) continue
    if (group === undefined)
      groups.push({ keys: new Set([key]), stems: new Set([stem]), mentions: [mention] })
    else {
      group.keys.add(key)
      group.stems.add(stem)
      group.mentions.push(mention)
    }
  }
  return groups.map(({ mentions }) => mentions)
}

/** A short form belongs to the body that is named first. */
const firstNamed = <G extends { mentions: readonly NameMention[] }>(groups: readonly G[]): G | undefined => {
  const place = ({ mentions }: G) => Math.min(...mentions.map(({ line, start }) => line.start + start))
  return [...groups].sort((a, b) => place(a) - place(b))[0]
}

const isAbbreviationOf = (shorts: readonly NameMention[], longs: readonly NameMention[]) =>
  shorts.some(short => longs.some(long => isAbbreviation(short, long)))

/** "Agencia de Acceso (AA)": the short form stands in brackets right after the long one, or is made of its initials. */
function isAbbreviation(short: NameMention, long: NameMention): boolean {
  if (!/^\p{Lu}[\p{Lu}\p{N}-]{1,9}$/u.test(short.name)) return false
  if (short.line === long.line && short.line.text.slice(long.end, short.start) === ' (') return true
  const initials = long.name.match(/\p{Lu}/gu)?.join('') ?? ''
  return initials.length > 2 && initials === short.name
}

function describe(reading: Reading, mentions: readonly NameMention[]): Organisation {
  const inOrder = [...mentions].sort((a, b) => a.line.index - b.line.index || a.start - b.start)
  const prose = inOrder.filter(({ line }) => line.kind !== 'heading' && line.index > 0)
  const usable = prose.length > 0 ? prose : inOrder
  const longest = usable.reduce((best, mention) => (isFuller(mention, best) ? mention : best))
  const told = roleOf(reading, usable, longest.name)
  return {
    name: nominativeOf(longest, inOrder),
    mentions: inOrder,
    role: told?.role ?? null,
    roleAt: told?.at ?? longest,
  }
}

/** Of forms that differ in an ending only, a title's included, the shortest is the name itself. */
function nominativeOf(form: NameMention, mentions: readonly NameMention[]): string {
  const stem = stemOf(keyOf(form.name))
  const same = mentions.map(({ name }) => name).filter(name => stemOf(keyOf(name)) === stem)
  return same.reduce((shortest, name) => (name.length < shortest.length ? name : shortest), form.name)
}

/** The longer form is fuller, but of two that differ in an ending only, the shorter is the name. */
const isFuller = (a: NameMention, b: NameMention) =>
  stemOf(keyOf(a.name)) === stemOf(keyOf(b.name))
    ? a.name.length < b.name.length
    : a.name.length > b.name.length

function roleOf(
  reading: Reading,
  mentions: readonly NameMention[],
  name: string,
): { role: OrganisationRole; at: NameMention } | null {
  const [first] = mentions
  if (first === undefined) return null
  const byName = roleOfName(reading, mentions.map(mention => mention.name).concat(name))
  if (byName !== null) return { role: byName, at: first }
  const votes = new Map<OrganisationRole, NameMention[]>()
  for (const mention of mentions)
    for (const role of rolesAround(reading, mention)) votes.set(role, [...(votes.get(role) ?? []), mention])
  const [best] = [...votes].sort(([, a], [, b]) => b.length - a.length)
  const at = best?.[1][0]
  return best === undefined || at === undefined ? null : { role: best[0], at }
}

/** A body told by its name: a known abbreviation, or words such as "Superintendencia" and "Police". */
function roleOfName(reading: Reading, names: readonly string[]): OrganisationRole | null {
  for (const name of names) {
    const body = bodyNamed(fold(name))
    if (body !== undefined) return body.role
    const { roleNames } = reading.lexicon.organisations
    for (const role of OrganisationRole.options) {
      if (reading.findInWords(fold(name), roleNames[role] ?? []).some(({ start }) => start === 0)) return role
    }
  }
  return null
}

function rolesAround(reading: Reading, mention: NameMention): OrganisationRole[] {
  const { roleBefore, roleAfter } = reading.lexicon.organisations
  const { before, after } = besideOf(reading.lexicon, mention)
  return OrganisationRole.options.filter(role => before.has(roleBefore[role]) || after.has(roleAfter[role]))
}
