import { fold } from '../domain/fold.ts'
import type { Words } from '../domain/search/query.ts'
import { wordsOf } from '../domain/search/words.ts'

export interface Snippet {
  /** Where the stretch begins in the text. */
  readonly start: number
  readonly snippet: string
  /** [start, end) in the snippet. */
  readonly matches: [number, number][]
}

interface Found {
  readonly start: number
  readonly end: number
}

const before = 70
const length = 260
/** Beyond this the text is not looked through for a place to show. */
const farthest = 2_000_000

/** The stretch around the first place where a term stands, with every match in it. */
export function snippetOf(text: string, wanted: readonly Words[]): Snippet {
  const searched = text.slice(0, farthest)
  let found = wanted.length === 0 ? [] : matchesIn(searched, wanted)
  if (found.length === 0) found = fragmentsIn(searched, wanted)
  const { start, end } = windowAround(text, found[0]?.start ?? 0)
  const matches = found
    .filter(match => match.start >= start && match.end <= end)
    .map((match): [number, number] => [match.start - start, match.end - start])
  return { start, snippet: text.slice(start, end), matches }
}

/** Where the terms stand as words, up to a window's length behind the first. */
function matchesIn(text: string, terms: readonly Words[]): Found[] {
  const found: Found[] = []
  const recent: { word: string; start: number; end: number }[] = []
  const longest = Math.max(0, ...terms.map(({ words }) => words.length))
  for (const { 0: written, index } of text.matchAll(/[\p{L}\p{N}\p{Co}\p{Mn}]+/gu)) {
    if (found[0] !== undefined && index > found[0].start + length) break
    for (const word of foldedWords(written)) recent.push({ word, start: index, end: index + written.length })
    while (recent.length > longest) recent.shift()
    const lengths = terms
      .filter(term =>
        endsWith(
          recent.map(({ word }) => word),
          term,
        ),
      )
      .map(({ words }) => words.length)
    const first = recent.at(-Math.max(0, ...lengths))
    if (lengths.length > 0 && first !== undefined)
      found.push({ start: first.start, end: index + written.length })
  }
  return withoutOverlap(found)
}

/** Most words are plain letters, which only need to be made small. */
const foldedWords = (written: string): string[] =>
  /^[A-Za-z0-9]+$/.test(written) ? [written.toLowerCase()] : wordsOf(fold(written))

function endsWith(recent: readonly string[], { words, isPrefix }: Words): boolean {
  const tail = recent.slice(-words.length)
  if (tail.length < words.length) return false
  return words.every((word, index) => {
    const seen = tail[index] ?? ''
    return isPrefix && index === words.length - 1 ? seen.startsWith(word) : seen === word
  })
}

/** Where the terms stand inside words: what the index of fragments finds. */
function fragmentsIn(text: string, terms: readonly Words[]): Found[] {
  const found: Found[] = []
  for (const { words } of terms) {
    // Words hold letters and digits only, so they are their own pattern.
    const pattern = new RegExp(words.join('[^\\p{L}\\p{N}]+'), 'giu')
    for (const { 0: written, index } of text.matchAll(pattern)) {
      if (found[0] !== undefined && index > found[0].start + length) break
      found.push({ start: index, end: index + written.length })
    }
  }
  return withoutOverlap(found.sort((a, b) => a.start - b.start))
}

function withoutOverlap(found: readonly Found[]): Found[] {
  const kept: Found[] = []
  for (const match of found) {
    const last = kept.at(-1)
    if (last === undefined || match.start >= last.end) kept.push(match)
    else if (match.start <= last.start)
      kept[kept.length - 1] = { start: match.start, end: Math.max(last.end, match.end) }
  }
  return kept
}

/** A stretch that begins and ends between words, or at least between characters. */
function windowAround(text: string, at: number): Found {
  let start = Math.max(0, at - before)
  if (start > 0) {
    const space = text.slice(start, at).search(/\s/u)
    start = space === -1 ? at : start + space + 1
  }
  let end = Math.min(text.length, start + length)
  if (end < text.length) {
    const space = text.slice(start, end).search(/\s\S*$/u)
    end = space > at - start ? start + space : end
    if (/[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end += 1
  }
  return { start, end }
}
