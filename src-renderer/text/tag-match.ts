// Tags found by a few letters: accents and case do not matter, words may be cut short, and the best match comes first.
import { fold } from '../../src-main/domain/fold.ts'

/** How well a tag is what was typed, the best first; null when it is not. */
export interface TagMatch {
  readonly score: number
  /** Sure enough that Enter means it, and not a new tag of that name. */
  readonly isSure: boolean
}

const words = (text: string) =>
  fold(text)
    .replaceAll(':', '/')
    .split(/[\s/]+/u)
    .filter(Boolean)

/** `vec ran`, `ransom` and `ware` all mean `vector/ransomware`; the last of them less so. */
export function matchTag(typed: string, path: string): TagMatch | null {
  const wanted = words(typed)
  const folded = fold(path)
  const parts = folded.split('/')
  const all = parts.flatMap((part, depth) =>
    part.split(/[\s\-_]+/u).map(word => ({ word, isLast: depth === parts.length - 1 })),
  )
  if (wanted.length === 0) return { score: 0, isSure: false }
  const asPath = fold(typed).trim().replaceAll(':', '/')
  if (asPath === folded) return { score: 100, isSure: true }
  let score = 0
  let isSure = true
  for (const want of wanted) {
    const begins = all.filter(({ word }) => word.startsWith(want))
    if (begins.length > 0) score += begins.some(({ isLast }) => isLast) ? 10 : 6
    else if (folded.includes(want)) {
      score += 3
      isSure = isSure && want.length > 3
    } else if (isAbbreviated(want, folded)) {
      score += 1
      isSure = false
    } else return null
  }
  // Of two that fit alike, the shorter says less that nobody asked for.
  return { score: score / wanted.length + (folded.startsWith(asPath) ? 5 : 0) - folded.length / 1000, isSure }
}

/** True when the letters stand in the text in this order, the first of them at the beginning of a word. */
function isAbbreviated(letters: string, text: string): boolean {
  if (letters.length < 2) return false
  for (const { index } of text.matchAll(/(?<=^|[/\s\-_])./gu)) {
    let at = index
    const isThere = [...letters].every((letter, place) => {
      const next = text.indexOf(letter, at)
      if (next < 0 || (place === 0 && next !== index)) return false
      at = next + 1
      return true
    })
    if (isThere) return true
  }
  return false
}
