// Names that capitals alone do not tell: handles, public bodies with one capital, long forms of abbreviations.
import { besideOf } from './beside.ts'
import type { NameMention } from './names.ts'
import type { Line, Reading } from './reading.ts'

/** No sentence quotes more. */
const maxQuotes = 10
const quoted = /["“„«‘]([^"”“„»«’\n]{2,30})["”“»’]/gu

/** "zephyr69", "pudu_leaks": small letters with figures or underscores, as nobody else is called. */
const bareHandle = /(?<![\p{L}\p{N}_@./-])\p{Ll}{3,}(?:_\p{L}[\p{L}\d_]*|\d{1,4})(?![\p{L}\p{N}_@./-])/gu

const shortForm = /(?<=\s)\((\p{Lu}{3,8})\)/gu

/** "Fédération nationale d'aviron de loisir (FNAL)": the short form tells how far back its long form goes. */
export function withLongForms(line: Line, names: readonly NameMention[]): readonly NameMention[] {
  if (!line.text.includes('(')) return names
  const long = Array.from(line.text.matchAll(shortForm)).flatMap(
    ({ 1: short = '', index }): NameMention[] => {
      const end = index - 1
      const words = [...line.text.slice(0, end).matchAll(/\p{L}+/gu)]
      const start = startOfLongForm(words, short)
      if (start === null || names.some(name => name.start <= start && name.end >= end)) return []
      return [{ line, start, end, name: line.text.slice(start, end) }]
    },
  )
  if (long.length === 0) return names
  const rest = names.filter(name => !long.some(({ start, end }) => start < name.end && name.start < end))
  return [...rest, ...long].sort((a, b) => a.start - b.start)
}

/** Where the words begin whose letters make up a short form, small words left out; null where they do not. */
function startOfLongForm(words: readonly RegExpExecArray[], short: string): number | null {
  let left = short.length
  for (const { 0: word, index } of words.toReversed().slice(0, 2 * short.length)) {
    const letter = word[0] ?? ''
    if (letter.toUpperCase() === short[left - 1]) left--
    else if (word.length > 3) return null
    if (left === 0) return /\p{Lu}/u.test(letter) ? index : null
  }
  return null
}

/** 'a seller who calls himself "nullraja"': what a gang or a handle is called stands in quotes, and may be small. */
export function withHandles(
  reading: Reading,
  line: Line,
  names: readonly NameMention[],
): readonly NameMention[] {
  if (!/[\d_"“„«‘]/.test(line.text)) return names
  const { threat_actor: before } = reading.lexicon.organisations.roleBefore
  const quotes = [...line.text.matchAll(quoted)].slice(0, maxQuotes)
  const bare = [...line.text.matchAll(bareHandle)].slice(0, maxQuotes)
  const written = [
    ...quotes.map(({ 1: name = '', index }) => ({ name, start: index + 1 })),
    ...bare.map(({ 0: name, index }) => ({ name, start: index })),
  ]
  const handles = written
    .map(({ name, start }): NameMention => ({ line, name, start, end: start + name.length }))
    .filter(
      handle =>
        handle.name.split(/\s+/).length <= 3 &&
        !names.some(({ start, end }) => start < handle.end && handle.start < end) &&
        besideOf(reading.lexicon, handle).before.has(before),
    )
  return handles.length === 0 ? names : [...names, ...handles].sort((a, b) => a.start - b.start)
}

/** "Commission nationale de l'informatique": a public body may have a capital on its first word only. */
export function withBodies(
  reading: Reading,
  line: Line,
  names: readonly NameMention[],
): readonly NameMention[] {
  const bodies = Object.values(reading.lexicon.organisations.roleNames)
    .flatMap(phrases => reading.find(line, phrases))
    .filter(
      ({ start, end }) => line.text[start] !== line.folded[start] && / /.test(line.text.slice(start, end)),
    )
  if (bodies.length === 0) return names
  const longer = bodies.filter(body => !names.some(name => name.start <= body.start && name.end >= body.end))
  const rest = names.filter(name => !longer.some(body => body.start < name.end && name.start < body.end))
  const named = longer.map(({ start, end }) => ({ line, start, end, name: line.text.slice(start, end) }))
  return [...rest, ...named].sort((a, b) => a.start - b.start)
}
