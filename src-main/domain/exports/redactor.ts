// Takes the names of people out of what is written: each person becomes one number, the same all through a file.
import { fold } from '../fold.ts'
import type { ReplacedName } from './export.ts'
import { findPeople } from './people-names.ts'

/** What an analyst said about names, and whether the rules look for others. */
export interface NameList {
  /** Replaced wherever they stand. */
  readonly hidden: readonly string[]
  /** Never replaced: the rules take them for people, and they are not. */
  readonly shown: readonly string[]
  readonly isByRule: boolean
}

export interface Redactor {
  /** Begins with the texts of one breach: who is named in full in one of them is known by the surname in the others. */
  learn(texts: readonly string[], organisations: readonly string[]): void
  /** The text without the names that were learnt, and those of the list. */
  redact(text: string): string
  /** A whole field that names people: a byline. */
  replaceWhole(text: string): string
  /** Whether addresses and file names, which may be spelt from names, are held back. */
  readonly hidesAddresses: boolean
  /** Everybody who was replaced so far, in the order of their numbers. */
  found(): ReplacedName[]
}

/** Hides nothing. */
export const openRedactor: Redactor = {
  learn: () => undefined,
  redact: text => text,
  replaceWhole: text => text,
  hidesAddresses: false,
  found: () => [],
}

type Person = { -readonly [K in keyof ReplacedName]: ReplacedName[K] }

/** The first and the last word: with or without a second given name it is the same person. */
function keyOf(name: string): string {
  const words = wordsOf(name).filter(word => word.length > 1)
  return [...new Set([words[0], words.at(-1)])].join(' ')
}
const wordsOf = (name: string) => fold(name).split(/[^\p{L}\p{N}]+/u)
/** How a name is looked up: capitals, accents and the width of spaces make no difference. */
export const spellingOf = (name: string): string => fold(name).replace(/\s+/g, ' ').trim()
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
const asPattern = (name: string) => name.trim().split(/\s+/).map(escaped).join('\\s+')

/** Around a place, for a preview: so many characters on each side. */
const aroundPlace = 60

/** Takes names out of one file, breach after breach. */
export function createRedactor({ hidden, shown, isByRule }: NameList): Redactor {
  const people = new Map<string, Person>()
  const open = new Set(shown.map(spellingOf))
  const listed = new Map(hidden.map(name => [spellingOf(name), name]))
  /** In the texts of the breach at hand: who is meant by a spelling. */
  let meant = new Map<string, Person>()
  let pattern = patternOf([...listed.values()])

  function personCalled(name: string, foundBy: string): Person {
    const key = keyOf(name)
    const replacement = `[person ${people.size + 1}]`
    const person = people.get(key) ?? { name, replacement, times: 0, foundBy, before: '', after: '' }
    people.set(key, person)
    return person
  }

  const replaced = (person: Person, text: string, start: number, end: number): string => {
    if (person.times === 0) {
      const [from, to] = [Math.max(0, start - aroundPlace), Math.min(text.length, end + aroundPlace)]
      person.before = text.slice(from, to).toWellFormed()
      person.after = `${text.slice(from, start)}${person.replacement}${text.slice(end, to)}`.toWellFormed()
    }
    person.times += 1
    return person.replacement
  }

  return {
    hidesAddresses: true,
    learn(texts, organisations) {
      meant = new Map()
      const forms = new Set(listed.values())
      const bodies = new Set(organisations.map(spellingOf))
      const bodyWords = new Set(organisations.flatMap(wordsOf))
      const isNone = (name: string) => bodies.has(spellingOf(name)) || open.has(spellingOf(name))
      const found = isByRule ? texts.flatMap(text => findPeople(text, isNone)) : []
      for (const { name, rule } of found) {
        meant.set(spellingOf(name), personCalled(name, rule))
        forms.add(name)
      }
      for (const { name } of found) {
        const surname = name.split(/\s+/).at(-1) ?? name
        const folded = spellingOf(surname)
        if (surname.length < 3 || bodyWords.has(folded) || open.has(folded) || meant.has(folded)) continue
        meant.set(folded, personCalled(name, 'surname'))
        forms.add(surname)
      }
      pattern = patternOf([...forms])
    },
    redact(text) {
      if (pattern === null) return text
      return text.replace(pattern, (name: string, start: number) => {
        const inList = listed.get(spellingOf(name))
        // A surname may be a word as well ("vale"): it is a name only where it is written like one.
        const isWritten = /^\p{Lu}/u.test(name)
        const byRule = isWritten ? meant.get(spellingOf(name)) : undefined
        const person = inList === undefined ? byRule : personCalled(inList, 'list')
        return person === undefined ? name : replaced(person, text, start, start + name.length)
      })
    },
    replaceWhole(text) {
      if (!isByRule) return this.redact(text)
      const name = text.replace(/^(?:by|por|par|von|di|da|de)\s+/iu, '').trim()
      if (name === '' || open.has(spellingOf(name))) return text
      return replaced(personCalled(name, 'byline'), text, 0, text.length)
    },
    found: () => [...people.values()].filter(({ times }) => times > 0).map(person => ({ ...person })),
  }
}

/** The longest name first, so that a surname does not take the end of a full one. */
function patternOf(names: readonly string[]): RegExp | null {
  if (names.length === 0) return null
  const forms = [...names].sort((a, b) => b.length - a.length).map(asPattern)
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}
