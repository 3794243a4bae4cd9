// What names of persons and of outlets look like on the lines between a title and its text.
import { lexicons } from '../lexicons/index.ts'
import type { Lexicon } from '../lexicons/lexicon.ts'
import { fold } from '../text/fold.ts'
import { scannerOf } from '../text/phrase-scanner.ts'
import { hasPhrase } from '../text/phrases.ts'

const personName =
  /^\p{Lu}[\p{L}'’.-]+(?:\s(?:d[aeio]s?|del|della|van|von|zu|and|und|et|y|e|i|la|\p{Lu}[\p{L}'’.-]*)){1,4}$/u

/** "Ana Duarte", "Marta de la Cruz", and the like of it: towns and outlets can look so too. */
export const looksLikePerson = (name: string): boolean => personName.test(name)

/** "Ana Duarte, Lisboa": a person's name, then one place. */
export const isPersonAndPlace = (name = '', place = ''): boolean =>
  personName.test(name) && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(place)

/** A person's name without anything that says so: no word of an outlet or of another body in it, and no town. */
export function isBarePerson(name: string, lexicon: Lexicon): boolean {
  if (!personName.test(name) || name.split(' ').length > 4 || name === name.toUpperCase()) return false
  const folded = fold(name)
  const [first = ''] = folded.split(' ')
  if (hasOutletWord(name) || openings.has(first)) return false
  const { kinds, institutionHeads, roleNames } = lexicon.organisations
  const found = scannerOf(lexicon).scan(folded)
  const bodies = [kinds, ...Object.values(roleNames), ...Object.values(lexicon.sectors)]
  const isBody = institutionHeads.includes(first) || bodies.some(list => found.has(list))
  const isPlace = Object.values(lexicon.countries).some(list =>
    found.get(list)?.some(({ start, end }) => start === 0 && end === folded.length),
  )
  return !isBody && !isPlace
}

// Outlets of all languages are quoted everywhere.
const openings = new Set(lexicons.flatMap(({ abbreviations }) => abbreviations.sentenceOpenings))
const outletWords = lexicons.flatMap(({ page }) => page.outletWords)

/** True when one of the words outlets are called by stands in a name. */
export const hasOutletWord = (name: string): boolean => hasPhrase(fold(name), outletWords, {})

/** Capitalised and short, hardly a word without a capital; no sentence, no date, no "Tunja (Colombia)". */
export const isOutlet = (part: string, lexicon: Lexicon): boolean =>
  /^\p{Lu}.{2,59}$/u.test(part) &&
  (part.match(/(?<![\p{L}\p{N}])\p{Ll}{4,}/gu)?.length ?? 0) <= 1 &&
  !/[:;!?]|,$|(?:19|20)\d\d/.test(part) &&
  !endsSentence(part, lexicon) &&
  !/^\p{L}+ \(\p{L}+\)$/u.test(part)

/** A full stop behind a word that is no abbreviation: "For the report." */
function endsSentence(part: string, { abbreviations }: Lexicon): boolean {
  const last = /(?<![\p{L}\p{N}.])(\p{L}{2,})[.…]$/u.exec(part)?.[1]
  return last !== undefined && !abbreviations.closers.includes(last.toLowerCase())
}
