// The page words of all languages at once: which language an article is in is not known before it is clean.
import { lexicons } from '../lexicons/index.ts'
import type { Lexicon, PageWords } from '../lexicons/lexicon.ts'

const escaped = (label: string) =>
  label.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replace(/ /g, String.raw`\s+`)

/** The source of an expression for any of some labels as whole words, longest first; matches nothing when there are none. */
export function labelSource(key: keyof PageWords, of: readonly Lexicon[] = lexicons): string {
  const labels = of.flatMap(lexicon => lexicon.page[key]).sort((a, b) => b.length - a.length)
  return labels.length === 0 ? '(?!)' : String.raw`(?:${labels.map(escaped).join('|')})(?![\p{L}\p{N}])`
}

/** An expression for a line that begins with one of the labels; the rest of the line is its first group. */
export const lineWith = (key: keyof PageWords, of?: readonly Lexicon[]): RegExp =>
  new RegExp(String.raw`^[\s\p{S}\p{P}]{0,4}${labelSource(key, of)}([^]*)$`, 'iu')
