// The page words of all languages at once: which language an article is in is not known before it is clean.
import { lexicons } from '../lexicons/index.ts'
import type { Lexicon, PageWords } from '../lexicons/lexicon.ts'

const escaped = (label: string) =>
  label
    .replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replace(/ /g, String.raw`\s+`)
    .replace(/['’]/g, "['’]")

/** The source of an expression for any of some labels as whole words, longest first; matches nothing when there are none. `minWords`: only labels of so many. */
export function labelSource(
  key: keyof PageWords,
  { of = lexicons, minWords = 1 }: { of?: readonly Lexicon[]; minWords?: number } = {},
): string {
  const labels = of
    .flatMap(lexicon => lexicon.page[key])
    .filter(label => label.split(' ').length >= minWords)
    .sort((a, b) => b.length - a.length)
  return labels.length === 0 ? '(?!)' : String.raw`(?:${labels.map(escaped).join('|')})(?![\p{L}\p{N}])`
}

/** An expression for a line that begins with one of the labels; the rest of the line is its first group. */
export const lineWith = (key: keyof PageWords): RegExp =>
  new RegExp(String.raw`^[\s\p{S}\p{P}]{0,4}${labelSource(key)}([^]*)$`, 'iu')

const phrases = lexicons.flatMap(lexicon => lexicon.page.consentPhrases.map(phrase => phrase.toLowerCase()))
// Plain words against small letters: anything more in these hundreds of phrases makes the search many times slower.
const consent = new RegExp(
  phrases.map(phrase => phrase.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)).join('|'),
  'g',
)
const isWordPart = /^[\p{L}\p{N}]/u
/** Notices are no longer than this; of a longer line the beginning tells. */
const maxNotice = 1500
/** In a longer line one such phrase may be told of somebody. */
const shortNotice = 160

/** True for a line that asks for consent to cookies and the like: one phrase of such notices, or two in a long line. */
export function asksForConsent(line: string): boolean {
  const found = new Set<string>()
  const folded = line.slice(0, maxNotice).toLowerCase()
  for (const { 0: phrase, index } of folded.matchAll(consent)) {
    if (isWordPart.test(folded[index - 1] ?? '') || isWordPart.test(folded[index + phrase.length] ?? ''))
      continue
    found.add(phrase)
    if (found.size > 1 || line.length <= shortNotice) return true
  }
  return false
}

const moreFrom = lineWith('moreFromLabels')

/** True for a line that opens as lines of links to other articles do. */
export const opensLinks = (line: string): boolean => line.length <= maxInvitation && moreFrom.test(line)

const paywall = lineWith('paywallLabels')
const newsletter = lineWith('newsletterLabels')
/** Invitations are short. */
const maxInvitation = 240

/** What a line invites to, when it opens as such lines do: to pay for the rest of a text, or to give an address. */
export function invitationOf(line: string): 'paywall' | 'newsletter' | null {
  if (line.length > maxInvitation) return null
  return paywall.test(line) ? 'paywall' : newsletter.test(line) ? 'newsletter' : null
}
