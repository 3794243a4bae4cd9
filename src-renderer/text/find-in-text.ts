// Finding what is typed in a text, whatever the case and the accents of either.
import { fold } from '../../src-main/domain/fold.ts'

export interface Match {
  readonly start: number
  readonly end: number
}

/** More are not counted one by one: nobody steps through them. */
export const mostMatches = 20_000

/** Stretches of Unicode with letters that fold to plain ones: Latin, Greek, Cyrillic, full width. */
const lettered: readonly (readonly [number, number])[] = [
  [0x41, 0x24f],
  [0x370, 0x52f],
  [0x1e00, 0x1fff],
  [0xff10, 0xff5a],
]

interface Letters {
  /** By a plain letter, all that fold to it. */
  readonly single: ReadonlyMap<string, string>
  /** By two letters, the one that folds to both: `ß` for `ss`. */
  readonly double: ReadonlyMap<string, string>
}

let made: Letters | undefined

function letters(): Letters {
  if (made !== undefined) return made
  const single = new Map<string, string>()
  const double = new Map<string, string>()
  for (const [from, to] of lettered)
    for (let code = from; code <= to; code++) {
      const letter = String.fromCharCode(code)
      const folded = fold(letter)
      const into = folded.length === 1 ? single : folded.length === 2 ? double : null
      if (letter !== folded) into?.set(folded, (into.get(folded) ?? '') + letter)
    }
  made = { single, double }
  return made
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

const quotes = '["“”„«»‟]'
const apostrophes = "['‘’‚ʼ]"
const dashes = '[-‐‑–—]'

function patternOf(letter: string, next: string | undefined): string {
  if (/\s/.test(letter)) return '\\s+'
  if (letter === '"') return quotes
  if (letter === "'" || letter === '’') return apostrophes
  if (letter === '-') return dashes
  const { single, double } = letters()
  const one = `[${escaped(letter)}${escaped(single.get(letter) ?? '')}]\\p{Mn}*`
  const both = next === undefined ? undefined : double.get(letter + next)
  if (both === undefined || next === undefined) return one
  return `(?:[${escaped(both)}]|${one}${patternOf(next, undefined)})`
}

/** In these scripts what folding takes off is no accent: デ is not テ, and a syllable is not its parts. */
const unaccented = /[\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Han}]/u
const plain = (letter: string) => (unaccented.test(letter) ? letter : fold(letter))

/** The expression that finds what is typed; null where nothing is. */
function expressionFor(typed: string): RegExp | null {
  const wanted = [...[...typed.trim().normalize('NFC')].map(plain).join('').replace(/\s+/g, ' ')]
  if (wanted.length === 0) return null
  let source = ''
  for (let at = 0; at < wanted.length; at++) {
    const letter = wanted[at] ?? ''
    const pattern = patternOf(letter, wanted[at + 1])
    source += pattern
    if (pattern.startsWith('(?:')) at += 1
  }
  return new RegExp(source, 'gu')
}

/** Every match of what is typed, in the order of the text, up to the most that are counted. */
export function findInText(text: string, typed: string): Match[] {
  const expression = expressionFor(typed)
  if (expression === null) return []
  const found: Match[] = []
  for (const match of text.matchAll(expression)) {
    found.push({ start: match.index, end: match.index + match[0].length })
    if (found.length === mostMatches) break
  }
  return found
}
