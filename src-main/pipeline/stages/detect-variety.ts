import type { Lexicon } from '../lexicons/lexicon.ts'
import { fold } from '../text/fold.ts'
import { findPhrases } from '../text/phrases.ts'

/** Enough of a text to tell. */
const maxLength = 20_000
/** Different words that speak for a variety, at least; one alone may be quoted. */
const enough = 2

/** The variety of the language, when its own words clearly outweigh those of the others. */
export function detectVariety(text: string, { varieties, words }: Lexicon): string | null {
  const folded = fold(text.slice(0, maxLength))
  const ranked = Object.entries(varieties)
    .map(([tag, phrases]) => {
      const found = findPhrases(folded, phrases, words).map(({ start, end }) => folded.slice(start, end))
      return { tag, weight: new Set(found).size }
    })
    .sort((a, b) => b.weight - a.weight)
  const [first, second] = ranked
  if (first === undefined || first.weight < enough) return null
  return first.weight > 2 * (second?.weight ?? 0) ? first.tag : null
}
