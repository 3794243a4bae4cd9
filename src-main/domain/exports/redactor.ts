// Takes the names of people out of what is written: each person becomes one number, the same all through a file.
import { fold } from '../fold.ts'
import { literalPattern } from '../literal-pattern.ts'
import type { ReplacedName } from './export.ts'
import { foldedPlaces, plain } from './folded-places.ts'
import { givenNames } from './given-names.ts'
import { findPeople, isCalledLikeBody } from './people-names.ts'
import { particles } from './people-words.ts'

/** What an analyst said about names, and whether the rules look for others. */
export interface NameList {
  /** Replaced wherever they stand. */
  readonly hidden: readonly string[]
  /** Never replaced: the rules take them for people, and they are not. */
  readonly shown: readonly string[]
  readonly isByRule: boolean
}

/** What is not written itself, and tells who is meant in what is. */
export interface Unwritten {
  readonly texts: readonly string[]
  readonly bylines: readonly string[]
}

export interface Redactor {
  /**
   * Begins with the texts of one breach: who is named in full in one of them is known by the surname in the others.
   */
  learn(texts: readonly string[], organisations: readonly string[], unwritten?: () => Unwritten): void
  /** The text without the names that were learnt, and those of the list. */
  redact(text: string): string
  /** A whole field that names people: a byline. */
  replaceWhole(text: string): string
  /** Whether a part of an address, or the ending of a file's name, is spelt from a name that was learnt. */
  names(spelt: string): boolean
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
  names: () => false,
  hidesAddresses: false,
  found: () => [],
}

type Person = { -readonly [K in keyof ReplacedName]: ReplacedName[K] }

/** The first and the last word: with or without a second given name it is the same person. */
function keyOf(name: string): string {
  const words = wordsOf(name).filter(word => word.length > 1)
  return words.length === 0 ? spellingOf(name) : [...new Set([words[0], words.at(-1)])].join(' ')
}
const wordsOf = (name: string) => fold(name).split(/[^\p{L}\p{N}]+/u)
/** How a name is kept: capitals, accents and the width of spaces make no difference. */
export const spellingOf = (name: string): string => fold(name).replace(/\s+/g, ' ').trim()

/** Between the words of a name, in sentences, addresses and tags: `Ana Vale`, `ana-vale`, `ana.vale@`, `Ana%20Vale`. */
const between = '(?:[\\s._+-]|%20)+'
const anyBetween = new RegExp(between, 'gu')
/** How a name is found: one spelling for all the ways to write it. */
const formOf = (name: string) => plain(name).replace(anyBetween, ' ').trim()
const asPattern = (name: string) =>
  plain(name)
    .split(/[\s-]+/)
    .filter(word => word !== '')
    .map(literalPattern)
    .join(between)
const inOneWord = (text: string) => plain(text).replace(/[^\p{L}\p{N}]+/gu, '')
/** Fewer letters are in many a word by chance. */
const fewestInAddress = 6

const leadOfByline = /^(?:by|por|par|von|di|da|de)\s+/iu
const betweenAuthors = /\s*[,;&/|]\s*|\s+(?:and|und|et|y|e)\s+/iu
/** Of a byline those that are written like the full name of somebody. */
const authorsIn = (byline: string) =>
  byline
    .replace(leadOfByline, '')
    .split(betweenAuthors)
    .map(author => author.trim())
    .filter(
      author =>
        /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+[\p{L}\p{M}.'’-]+)+$/u.test(author) && !isCalledLikeBody(author),
    )

/** Around a place, for a preview: so many characters on each side. */
const aroundPlace = 60

/** Takes names out of one file, breach after breach. */
export function createRedactor({ hidden, shown, isByRule }: NameList): Redactor {
  const people = new Map<string, Person>()
  const open = new Set(shown.map(formOf))
  const listed = new Map(hidden.map(name => [formOf(name), name]))
  /** In the texts of the breach at hand: who is meant by a form. */
  let meant = new Map<string, Person>()
  const ofListed = patternOf(hidden)
  let pattern = ofListed
  let inOneWords: string[] | null = null

  function personCalled(name: string, foundBy: string): Person {
    const key = keyOf(name)
    const person = people.get(key) ?? { name, replacement: '', times: 0, foundBy, before: '', after: '' }
    people.set(key, person)
    return person
  }
  /** Who is in a text that is written has a number; who is only heard of has one when a text names them. */
  let numbers = 0
  function numbered(person: Person): Person {
    if (person.replacement === '') {
      numbers += 1
      person.replacement = `[person ${numbers}]`
    }
    return person
  }

  /** Whom the rules missed and the list names: people named in full in one of the texts. */
  function listedIn(texts: readonly string[]): string[] {
    if (ofListed === null) return []
    const forms = new Set(
      texts.flatMap(text => [...plain(text).matchAll(ofListed)].map(([found]) => formOf(found))),
    )
    return [...listed].flatMap(([form, name]) => (forms.has(form) && !isCalledLikeBody(name) ? [name] : []))
  }

  /** Who is meant by what stands in a text. */
  function personAt(form: string, written: string): Person | undefined {
    const inList = listed.get(form)
    if (inList !== undefined) return personCalled(inList, 'list')
    // A surname may be a word as well ("vale"): it is a name only where it is written like one.
    return form.includes(' ') || /^\p{Lu}/u.test(written) ? meant.get(form) : undefined
  }

  const replaced = (person: Person, text: string, start: number, end: number): string => {
    numbered(person)
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
    learn(texts, organisations, unwritten) {
      meant = new Map()
      const forms = new Set(listed.values())
      const bodies = new Set(organisations.map(formOf))
      const bodyWords = new Set(organisations.flatMap(wordsOf))
      const isNone = (name: string) => bodies.has(formOf(name)) || open.has(formOf(name))
      const peopleIn = (some: readonly string[]) => some.flatMap(text => findPeople(text, isNone))
      // To read whole articles takes its time, and is for the rules alone.
      const more = isByRule ? unwritten?.() : undefined
      const authors = (more?.bylines ?? []).flatMap(authorsIn).filter(author => !isNone(author))
      const heard = [...(more?.texts ?? []), ...authors]
      const [told, others] = isByRule ? [peopleIn(texts), peopleIn(heard)] : [[], []]
      const inFull = [...told, ...others]
      for (const { name, rule } of [...inFull, ...authors.map(name => ({ name, rule: 'byline' }))]) {
        meant.set(formOf(name), personCalled(name, rule))
        forms.add(name)
      }
      for (const { name, rule } of told) numbered(personCalled(name, rule))
      const ofList = isByRule ? listedIn([...texts, ...heard]) : []
      for (const name of [...inFull.map(person => person.name), ...ofList])
        for (const surname of surnamesOf(name)) {
          const form = formOf(surname)
          if (bodyWords.has(fold(surname)) || open.has(form) || meant.has(form) || listed.has(form)) continue
          meant.set(form, personCalled(name, 'surname'))
          forms.add(surname)
        }
      pattern = patternOf([...forms])
      inOneWords = null
    },
    redact(text) {
      if (pattern === null) return text
      const folded = foldedPlaces(text)
      let [written, last] = ['', 0]
      for (const { 0: found, index } of folded.text.matchAll(pattern)) {
        const [start, end] = [folded.placeOf(index), folded.placeOf(index + found.length)]
        const person = personAt(formOf(found), text.slice(start, end))
        if (person === undefined) continue
        written += text.slice(last, start) + replaced(person, text, start, end)
        last = end
      }
      return written + text.slice(last)
    },
    replaceWhole(text) {
      if (!isByRule) return this.redact(text)
      const name = text.replace(leadOfByline, '').trim()
      if (name === '' || open.has(formOf(name))) return text
      return replaced(personCalled(name, 'byline'), text, 0, text.length)
    },
    names(spelt) {
      const word = inOneWord(spelt)
      inOneWords ??= [...listed.keys(), ...meant.keys()].map(inOneWord)
      return inOneWords.some(name => name === word || (name.length >= fewestInAddress && word.includes(name)))
    },
    found: () =>
      [...people.values()]
        .filter(({ times }) => times > 0)
        .sort((a, b) => numberIn(a) - numberIn(b))
        .map(person => ({ ...person })),
  }
}

const numberIn = ({ replacement }: Person) => Number(/\d+/.exec(replacement)?.[0])

/** Whoever has two surnames is called by either: of "Carmen Ortuela Ruiz" a text goes on with "Ortuela". */
function surnamesOf(name: string): string[] {
  const words = name.trim().split(/\s+/).slice(1)
  const isSurname = (word: string) => /^\p{Lu}/u.test(word) && !givenNames.has(fold(word))
  return words.filter(
    (word, place) =>
      word.length >= 3 && !particles.has(fold(word)) && (place === words.length - 1 || isSurname(word)),
  )
}

/** The longest name first, so that a surname does not take the end of a full one; German adds an s to a name. */
function patternOf(names: readonly string[]): RegExp | null {
  const forms = [...new Set(names.map(asPattern))].filter(form => form !== '')
  if (forms.length === 0) return null
  forms.sort((a, b) => b.length - a.length)
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?=s?(?![\\p{L}\\p{N}]))`, 'gu')
}
