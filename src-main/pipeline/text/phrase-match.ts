// Matches phrases part by part: what a phrase means is told here.
import type { Group, Parts } from './phrase-parts.ts'
import { isLetterOrFigure } from './phrases.ts'

/**
 * Matches the parts from a place of a folded text on, whose white space is single. `then` is told where a match ends
 * and says whether it will do; the answer is whether one did. Matches are tried in the order in which a regular
 * expression would try them.
 */
export function matchParts(parts: Parts, text: string, at: number, then: (end: number) => boolean): boolean {
  return matchFrom(parts, 0, text, at, then)
}

function matchFrom(
  parts: Parts,
  from: number,
  text: string,
  start: number,
  then: (end: number) => boolean,
): boolean {
  let [index, at] = [from, start]
  let part = parts[index]
  while (part?.kind === 'text') {
    if (!text.startsWith(part.text, at)) return false
    at += part.text.length
    part = parts[++index]
  }
  if (part === undefined) return then(at)
  if (part.kind === 'letters') return matchLetters(parts, index, text, at, then)
  const rest = (end: number) => matchFrom(parts, index + 1, text, end, then)
  return part.kind === 'gap'
    ? matchGap(part.most, text, at, rest)
    : matchGroup(part, 0, text, at, index + 1 === parts.length ? then : rest)
}

function matchLetters(
  parts: Parts,
  index: number,
  text: string,
  at: number,
  then: (end: number) => boolean,
): boolean {
  let end = at
  while (isLetterOrFigure(text.charCodeAt(end))) end++
  const next = parts[index + 1]
  const mustEndHere =
    next === undefined || (next.kind === 'text' && !isLetterOrFigure(next.text.charCodeAt(0)))
  const last = mustEndHere ? end : at
  for (; end >= last; end--) if (matchFrom(parts, index + 1, text, end, then)) return true
  return false
}

function matchGap(most: number, text: string, at: number, rest: (end: number) => boolean): boolean {
  if (isLetterOrFigure(text.charCodeAt(at))) return false
  for (let end = at; end - at <= most; end++) {
    if (!isLetterOrFigure(text.charCodeAt(end - 1)) && rest(end)) return true
    const sign = text[end]
    if (sign === undefined || /[;!?\n]/.test(sign)) return false
    const isDay = /\d/.test(text[end - 1] ?? '')
    if (sign === '.' && !isDay && !/\S/.test(text[end + 1] ?? ' ')) return false
  }
  return false
}

function matchGroup(
  part: Group,
  count: number,
  text: string,
  at: number,
  rest: (end: number) => boolean,
): boolean {
  if (count < part.most) {
    const again = (end: number) =>
      part.most === 1 ? rest(end) : end > at && matchGroup(part, count + 1, text, end, rest)
    for (const option of optionsFrom(part, text.charCodeAt(at)))
      if (matchFrom(option, 0, text, at, again)) return true
  }
  return count >= part.least && rest(at)
}

/** Fewer options are all tried. */
const few = 12
/** So many letters are remembered: no language has more, and a strange text shall not fill the memory. */
const maxLetters = 200
const openings = new WeakMap<Group, Map<number, readonly Parts[]>>()

/** The options of a group that can begin with a letter, in their order. */
export function optionsFrom(group: Group, code: number): readonly Parts[] {
  if (group.options.length < few) return group.options
  let known = openings.get(group)
  if (known === undefined) {
    known = new Map()
    openings.set(group, known)
  }
  let able = known.get(code)
  if (able === undefined) {
    able = group.options.filter(option => canBegin(option, 0, code)).slice()
    if (able.length === group.options.length) able = group.options
    if (known.size >= maxLetters) known.clear()
    known.set(code, able)
  }
  return able
}

/** True where the parts from one on can begin with a letter, or hold none. */
function canBegin(parts: Parts, index: number, code: number): boolean {
  const part = parts[index]
  switch (part?.kind) {
    case undefined:
    case 'gap':
      return true
    case 'text':
      return part.text.charCodeAt(0) === code
    case 'letters':
      return isLetterOrFigure(code) || canBegin(parts, index + 1, code)
    case 'group':
      return (
        (part.least === 0 && canBegin(parts, index + 1, code)) ||
        optionsFrom(part, code).some(option => canBegin(option, 0, code))
      )
  }
}
