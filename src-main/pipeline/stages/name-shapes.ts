// What names of persons and of outlets look like on the lines between a title and its text.
import { lexicons } from '../lexicons/index.ts'
import type { Lexicon } from '../lexicons/lexicon.ts'
import { fold } from '../text/fold.ts'
import { scannerOf } from '../text/phrase-scanner.ts'
import { findPhrases, hasPhrase } from '../text/phrases.ts'

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
  return !isBody && !isPlace && !found.has(lexicon.breach.reports)
}

// Outlets of all languages are quoted everywhere.
const openings = new Set(lexicons.flatMap(({ abbreviations }) => abbreviations.sentenceOpenings))
const outletWords = lexicons.flatMap(({ page }) => page.outletWords)

/** True when one of the words outlets are called by stands in a name. */
export const hasOutletWord = (name: string): boolean => hasPhrase(fold(name), outletWords, {})

/** "Senior Staff Writer", "Redakteurin für Digitales": what a person is. "El Cronista" and "Periodista Digital" are outlets. */
function isWriterTitle(part: string, { page }: Lexicon): boolean {
  const folded = fold(part)
  const [first = ''] = folded.split(' ')
  return findPhrases(folded, page.writerTitles, {}).some(({ start, end }) => {
    const rest = folded.slice(end)
    return rest === '' ? !openings.has(first) : start === 0 && ofSubject.test(rest)
  })
}

/** "Redactora de sanidad", "Editor for health". */
const ofSubject = /^ (?:d[aeio]s?|del|della|di|for|at|of|f[uü]r|bei|chez|en|em|in) /

/** A name up to the day behind it: "Ana Duarte March 14", "Ana Duarte - 17/01/2024 12:33". */
export function withoutDay(name: string, { dates }: Lexicon): string {
  const months = findPhrases(fold(name), dates.months.flat(), {})
    .filter(({ start, end }) => /\d\W*$/.test(name.slice(0, start)) || /^\W{1,2}\d/.test(name.slice(end)))
    .map(({ start }) => start)
  const figures = name.search(/(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d{2}|(?<!\d)(?:19|20)\d\d-\d\d/)
  const day = Math.min(...months, figures < 0 ? name.length : figures)
  return day === name.length ? name : name.slice(0, day).replace(/[\s\d,|–—-]+$/u, '')
}

/** Capitalised and short, hardly a word without a capital; no sentence, no date, no "Tunja (Colombia)". */
export const isOutlet = (part: string, lexicon: Lexicon): boolean =>
  /^\p{Lu}.{2,59}$/u.test(part) &&
  withoutDay(part, lexicon) === part &&
  !isWriterTitle(part, lexicon) &&
  (part.match(/(?<![\p{L}\p{N}])\p{Ll}{4,}/gu)?.length ?? 0) <= 1 &&
  !/[:;!?]|,$|(?:19|20)\d\d/.test(part) &&
  !endsSentence(part, lexicon) &&
  !/^\p{L}+ \(\p{L}+\)$/u.test(part)

/** A full stop behind a word that is no abbreviation: "For the report." */
function endsSentence(part: string, { abbreviations }: Lexicon): boolean {
  const last = /(?<![\p{L}\p{N}.])(\p{L}{2,})[.…]$/u.exec(part)?.[1]
  return last !== undefined && !abbreviations.closers.includes(last.toLowerCase())
}
