// Names of people in a sentence, by rules: a given name, a title before the name, or an office beside it. What is known
// to be an organisation, or is called like one, is none. How often the rules are right stands in the test beside it.
import { fold } from '../fold.ts'
import { nameWord } from '../organisation-words.ts'
import { givenNames } from './given-names.ts'
import { legalForms, offices, particles, titles } from './people-words.ts'

/** Why a stretch is taken for a person. */
export type PersonRule = 'title' | 'office' | 'given-name'

/** A name where it stands, in UTF-16 code units, without its title. */
export interface FoundPerson {
  readonly start: number
  readonly end: number
  readonly name: string
  readonly rule: PersonRule
}

interface Token {
  readonly start: number
  readonly end: number
  readonly folded: string
  readonly isCapital: boolean
  readonly isInitial: boolean
  /** Nothing but a space stands before it. */
  readonly isJoined: boolean
  /** A comma and a space stand before it. */
  readonly followsComma: boolean
}

/** `Dott.`, `Prof.`, `Herr.` */
const longestShortened = 5

const word = /\p{L}[\p{L}\p{M}'’-]*\p{L}\.?|\p{L}\.?/gu

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let last = 0
  for (const { 0: found, index } of text.matchAll(word)) {
    const isInitial = /^\p{Lu}\.$/u.test(found)
    const written = isInitial ? found : found.replace(/\.$/, '')
    // The s of a possessive is no part of the name.
    const bare = written.replace(/['’]s$/, '')
    const between = text.slice(last, index)
    // The stop of a shortened title belongs to it, "Dr. Vale"; behind a word it ends a sentence.
    const stop = found.endsWith('.') && written.length <= longestShortened && titles.has(fold(written))
    tokens.push({
      start: index,
      end: index + bare.length,
      folded: fold(bare),
      isCapital: /^\p{Lu}/u.test(bare) && (isInitial || !/^\p{Lu}{2,}$/u.test(bare)),
      isInitial,
      isJoined: /^[ \u00a0\u202f]$/.test(between),
      followsComma: /^, ?$/.test(between),
    })
    last = index + (stop || isInitial ? found.length : written.length)
  }
  return tokens
}

/** From one capitalised word over particles and initials to the last that belongs to the same run; exclusive. */
function runFrom(tokens: readonly Token[], first: number): number {
  let end = first + 1
  for (let at = first + 1; at < tokens.length && tokens[at]?.isJoined === true; at += 1) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.isCapital) end = at + 1
    else if (!particles.has(token.folded) || at - end >= 2) break
  }
  return end
}

const isBodyWord = (folded: string) => {
  if (legalForms.has(folded)) return true
  const { role } = nameWord(folded)
  return role === 'kind' || role === 'loose'
}
const isBody = (token: Token | undefined) => token !== undefined && isBodyWord(token.folded)

/** "Timber Trust", "Reuters Staff Ltd": a word of it says that it is a body. */
export const isCalledLikeBody = (name: string): boolean =>
  tokensOf(name).some(({ folded }) => isBodyWord(folded))

/** The longest names people have here: two given names, particles, two surnames. */
const mostWords = 6

/** `isOrganisation` is asked with a name as it is written. */
export function findPeople(text: string, isOrganisation: (name: string) => boolean): FoundPerson[] {
  const tokens = tokensOf(text)
  const people: FoundPerson[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const found = personAt(text, tokens, at, isOrganisation)
    if (found === null) continue
    people.push(found.person)
    at = found.next - 1
  }
  return people
}

function personAt(
  text: string,
  tokens: readonly Token[],
  first: number,
  isOrganisation: (name: string) => boolean,
): { readonly person: FoundPerson; readonly next: number } | null {
  const token = tokens[first]
  if (token === undefined || !token.isCapital || titles.has(token.folded) || offices.has(token.folded))
    return null
  // A run is read from its first word only, but for the title or the office it may begin with.
  const before = tokens[first - 1]
  const isLead = (one: Token | undefined) =>
    one !== undefined && (titles.has(one.folded) || offices.has(one.folded))
  const isPart = before?.isCapital === true && !isLead(before) && !particles.has(before.folded)
  if (token.isJoined && isPart) return null
  const next = runFrom(tokens, first)
  const run = tokens.slice(first, next)
  const last = run.at(-1)
  if (last === undefined || run.length > mostWords) return null
  const named = text.slice(token.start, last.end)
  if (run.some(isBody) || isOfBody(tokens, first) || isOrganisation(named)) return null
  const rule = ruleFor(tokens, first, next, run)
  return rule === null ? null : { person: { start: token.start, end: last.end, name: named, rule }, next }
}

/** "Hospital de San Juan", "Fundación Ana Bella": the name of a body may begin before it. */
function isOfBody(tokens: readonly Token[], first: number): boolean {
  let at = first
  while (tokens[at]?.isJoined === true && particles.has(tokens[at - 1]?.folded ?? '')) at -= 1
  if (tokens[at]?.isJoined !== true) return false
  if (titles.has(tokens[at - 1]?.folded ?? '') && tokens[at - 1]?.isJoined === true) at -= 1
  // "Centre hospitalier Pierre Vale": what kind of body it is may stand between.
  for (let head = at - 1; head >= 0 && isBody(tokens[head]); head -= 1) {
    if (offices.has(tokens[head]?.folded ?? '')) return false
    if (tokens[head]?.isCapital === true) return true
    if (tokens[head]?.isJoined !== true) return false
  }
  return false
}

function ruleFor(
  tokens: readonly Token[],
  first: number,
  next: number,
  run: readonly Token[],
): PersonRule | null {
  const before = tokens[first - 1]
  const isLed = tokens[first]?.isJoined === true && before !== undefined
  if (isLed && titles.has(before.folded)) return 'title'
  const surnames = run.filter((one, place) => place > 0 && one.isCapital && !one.isInitial)
  if (surnames.length === 0) return null
  if (isLed && offices.has(before.folded)) return 'office'
  if (hasOfficeBehind(tokens, next)) return 'office'
  return givenNames.has(run[0]?.folded.split('-')[0] ?? '') ? 'given-name' : null
}

/** "Ana Vale, the clinic’s spokeswoman": within four words behind the comma. */
function hasOfficeBehind(tokens: readonly Token[], next: number): boolean {
  if (tokens[next]?.followsComma !== true) return false
  for (let at = next; at < next + 4 && at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined || (at > next && !token.isJoined)) return false
    if (offices.has(token.folded)) return true
  }
  return false
}
