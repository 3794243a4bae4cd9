// What phrases taken apart stand for: a few plain texts, or at least a few letters they can begin with.
import type { Group, Part, Parts } from './phrase-parts.ts'

/** One plain text a phrase stands for. */
export interface Variant {
  readonly text: string
  /** Any letters may follow, as in `descubr*`. */
  readonly isStem: boolean
}

/** More variants than this are matched part by part. */
const maxVariants = 48

/** Every text a phrase stands for, longest first; null for one with gaps, repetitions or too many of them. */
export function variantsOf(parts: Parts): readonly Variant[] | null {
  const all = variantsFrom(parts)
  if (all === null) return null
  const different = new Map(all.map(variant => [`${variant.text}${variant.isStem ? '*' : ''}`, variant]))
  return [...different.values()]
    .filter(({ text }) => text !== '')
    .sort((a, b) => b.text.length - a.text.length)
}

function variantsFrom(parts: Parts): Variant[] | null {
  let all: Variant[] = [{ text: '', isStem: false }]
  for (const part of parts) {
    const next = variantsOfPart(part)
    if (next === null || all.length * next.length > maxVariants) return null
    if (all.some(({ isStem }) => isStem) && next.some(({ text }) => text !== '')) return null
    all = all.flatMap(first =>
      next.map(second => ({ text: first.text + second.text, isStem: first.isStem || second.isStem })),
    )
  }
  return all
}

function variantsOfPart(part: Part): Variant[] | null {
  switch (part.kind) {
    case 'text':
      return [{ text: part.text, isStem: false }]
    case 'letters':
      return [{ text: '', isStem: true }]
    case 'gap':
      return null
    case 'group':
      return variantsOfGroup(part)
  }
}

function variantsOfGroup({ options, least, most }: Group): Variant[] | null {
  if (most > 1 || options.length > maxVariants) return null
  const all: Variant[] = []
  for (const option of options) {
    const variants = variantsFrom(option)
    if (variants === null) return null
    all.push(...variants)
  }
  if (least === 0) all.push({ text: '', isStem: false })
  return all
}

/** How many letters of an opening are told apart. */
const depth = 6
/** Marks an opening after which anything may follow. */
const open = '\u0000'

/** The letters a match can begin with: six, or fewer where it ends or anything may follow. */
export const openingsOf = (parts: Parts): ReadonlySet<string> =>
  new Set(Array.from(openingsFrom(parts), opening => opening.replace(open, '')))

const openingsOfGroup = new WeakMap<Group, ReadonlySet<string>>()

function openingsFrom(parts: Parts): ReadonlySet<string> {
  let all: ReadonlySet<string> = new Set([''])
  for (const part of parts) {
    all = followedBy(all, openingsOfPart(part))
    if ([...all].every(isClosed)) return all
  }
  return all
}

const isClosed = (opening: string) => opening.endsWith(open) || opening.length >= depth

function followedBy(first: ReadonlySet<string>, second: ReadonlySet<string>): ReadonlySet<string> {
  const joined = new Set<string>()
  for (const opening of first)
    if (isClosed(opening)) joined.add(opening)
    else for (const next of second) joined.add((opening + next).slice(0, depth))
  return joined
}

function openingsOfPart(part: Part): ReadonlySet<string> {
  if (part.kind === 'text') return new Set([part.text])
  if (part.kind !== 'group') return new Set([open])
  let openings = openingsOfGroup.get(part)
  if (openings === undefined) {
    const all = new Set(part.options.flatMap(option => [...openingsFrom(option)]))
    openings = part.most > 1 ? followedBy(all, new Set([open])) : all
    if (part.least === 0) openings = new Set([...openings, ''])
    openingsOfGroup.set(part, openings)
  }
  return openings
}

/** How many letters of a word are enough to miss it. */
export const needleLength = 3
const mostNeedles = 80

/**
 * The beginnings of words without one of which a phrase stands in no text; null where it names none. The last part
 * that can tell is taken, since the first is looked for anyway.
 */
export function needlesOf(parts: Parts): readonly string[] | null {
  for (let index = parts.length - 1; index > 0; index--) {
    const [before, part] = [parts[index - 1], parts[index]]
    const isWordStart = before?.kind === 'gap' || (before?.kind === 'text' && before.text.endsWith(' '))
    const isNeeded = part?.kind === 'text' || (part?.kind === 'group' && part.least === 1)
    if (part === undefined || !isNeeded) continue
    const needles = new Set(Array.from(openingsOfPart(part), opening => needleIn(opening, isWordStart)))
    if (needles.size <= mostNeedles && !needles.has(null)) return [...needles] as string[]
  }
  return null
}

/** The first letters of the word an opening begins with; null where it begins inside of one or is too short. */
function needleIn(opening: string, isWordStart: boolean): string | null {
  const word = opening.startsWith(' ') ? opening.slice(1) : isWordStart ? opening : ''
  const needle = word.slice(0, needleLength)
  return /^[\p{L}\p{N}]{3}$/u.test(needle) ? needle : null
}
