// The page words of all languages at once: which language an article is in is not known before it is clean.
import { lexicons } from '../lexicons/index.ts'
import type { Lexicon, PageWords } from '../lexicons/lexicon.ts'
import { LabelSearch } from './label-search.ts'

const labelsFrom = (some: readonly Lexicon[], keys: readonly (keyof PageWords)[]) =>
  some.flatMap(({ page }) => keys.flatMap(key => page[key]))

/** The labels of all languages, to be looked for. `minWords`: only those of so many words. `isExact`: capitals count. */
export const labelsOf = (
  keys: readonly (keyof PageWords)[],
  { minWords = 1, isExact = false } = {},
): LabelSearch =>
  new LabelSearch(
    labelsFrom(lexicons, keys).filter(label => label.split(' ').length >= minWords),
    { isExact },
  )

const known = new WeakMap<Lexicon, Map<string, LabelSearch>>()

/** Those of one language; put together once. */
export function labelsIn(lexicon: Lexicon, ...keys: readonly (keyof PageWords)[]): LabelSearch {
  const ofLexicon = known.get(lexicon) ?? new Map<string, LabelSearch>()
  known.set(lexicon, ofLexicon)
  const labels = ofLexicon.get(keys.join()) ?? new LabelSearch(labelsFrom([lexicon], keys))
  ofLexicon.set(keys.join(), labels)
  return labels
}

const consent = labelsOf(['consentPhrases'])
/** Notices are no longer than this; of a longer line the beginning tells. */
const maxNotice = 1500
/** In a longer line one such phrase may be told of somebody. */
const shortNotice = 160

/** True for a line that asks for consent to cookies and the like: one phrase of such notices, or two in a long line. */
export function asksForConsent(line: string): boolean {
  const found = new Set<string>()
  const notice = line.slice(0, maxNotice).toLowerCase()
  for (const { start, end } of consent.allIn(notice)) {
    found.add(notice.slice(start, end))
    if (found.size > 1 || line.length <= shortNotice) return true
  }
  return false
}

const salutation = labelsOf(['salutations'])
/** Whom a letter is to has room on a line. */
const maxSalutation = 120

/** True for the line that opens a letter: "Dear Ana," or "Sehr geehrte Damen und Herren!". */
export const opensLetter = (line: string): boolean =>
  line.length <= maxSalutation && /[,:;!]$/.test(line) && salutation.endsAt(line, 0).length > 0

/** What links to other articles open with. */
export const moreFrom = labelsOf(['moreFromLabels'])

/** True for a line that opens as lines of links to other articles do. */
export const opensLinks = (line: string): boolean =>
  line.length <= maxInvitation && moreFrom.restOf(line) !== null

const paywall = labelsOf(['paywallLabels'])
const newsletter = labelsOf(['newsletterLabels'])
/** Invitations are short. */
const maxInvitation = 240

/** What a line invites to, when it opens as such lines do: to pay for the rest of a text, or to give an address. */
export function invitationOf(line: string): 'paywall' | 'newsletter' | null {
  if (line.length > maxInvitation) return null
  if (paywall.restOf(line) !== null) return 'paywall'
  return newsletter.restOf(line) === null ? null : 'newsletter'
}
