// The places in which a text can stand while it is compared with many phrases at once, and where its letters lead.
import { optionsFrom } from './phrase-match.ts'
import type { Group, Part, Parts } from './phrase-parts.ts'
import { isLetterOrFigure } from './phrases.ts'

/** Where phrases part that have begun with the same parts. */
interface Fork<T> {
  readonly kind: 'fork'
  readonly id: number
  /** Those that end here: a new list for each, as a list that grows keeps room for more. */
  ending: readonly T[]
  /** Those that go on in ways that are not followed. */
  open: readonly T[]
  /** The texts that come next, each by its first letter: no two begin alike. */
  texts: Map<number, { readonly text: string; readonly next: Fork<T> }> | null
  /** The other parts that come next. */
  branches: Map<number, { readonly part: Part; readonly next: Fork<T> }> | null
}

/** What follows a part: a fork, or what else the group asks for in which the part stands. */
interface Within<T> {
  readonly id: number
  readonly next: Place<T>
}

/** Before one of the parts of an option. */
interface Sequence<T> extends Within<T> {
  readonly kind: 'parts'
  readonly parts: Parts
  readonly at: number
  /** Behind it. */
  behind: Place<T> | null
}

/** Behind an option of a group that may come again. */
interface Repetition<T> extends Within<T> {
  readonly kind: 'again'
  readonly group: Group
  readonly count: number
  /** Behind the next one. */
  behind: Place<T> | null
}

/** Before the rest of a text or of a run of letters, or before the next part. */
export type Place<T> =
  | Fork<T>
  | (Within<T> & { readonly kind: 'text'; readonly rest: string })
  | (Within<T> & { readonly kind: 'letters'; readonly mustEnd: boolean })
  | Sequence<T>
  | Repetition<T>
  /** In an option that begins with any letters, as compounds do, behind these. */
  | (Within<T> & { readonly kind: 'compound'; readonly group: Group })

/** The phrases that end at some places if a word does, and those that go on there in ways that are not followed. */
export interface Told<T> {
  readonly ending: readonly T[]
  readonly open: readonly T[]
}

type Telling<T> = { readonly [K in keyof Told<T>]: Set<T> }

/** One letter read at some places. */
interface Step<T> {
  readonly code: number
  readonly reached: Set<Place<T>>
  readonly left: Set<Place<T>>
}

export class PhrasePlaces<T> {
  #lastId = 0
  readonly #numbers = new PartNumbers()
  /** The places before others, by what they stand in. */
  #before = new Map<Place<T>, Map<unknown, Place<T>>>()
  /** Before all phrases. */
  readonly root: Fork<T> = this.#fork()

  /** Every letter and sign that the phrases name. */
  get codes(): ReadonlySet<number> {
    return this.#numbers.codes
  }

  /** An open phrase goes on beyond these parts. */
  add(parts: Parts, phrase: T, isOpen: boolean): void {
    let fork = this.root
    for (const part of parts) {
      const number = this.#numbers.of(part)
      fork = part.kind === 'text' ? this.#behindText(fork, part.text) : this.#behindPart(fork, part, number)
    }
    if (isOpen) fork.open = [...fork.open, phrase]
    else fork.ending = [...fork.ending, phrase]
  }

  #behindPart(fork: Fork<T>, part: Part, number: number): Fork<T> {
    fork.branches ??= new Map()
    let branch = fork.branches.get(number)
    if (branch === undefined) {
      branch = { part, next: this.#fork() }
      fork.branches.set(number, branch)
    }
    return branch.next
  }

  /** Texts that begin alike part where they differ. */
  #behindText(fork: Fork<T>, text: string): Fork<T> {
    if (text === '') return fork
    fork.texts ??= new Map()
    const code = text.charCodeAt(0)
    const known = fork.texts.get(code)
    const common = known === undefined ? text : sameBeginning(known.text, text)
    if (known !== undefined && common === known.text)
      return this.#behindText(known.next, text.slice(common.length))
    const next = this.#fork()
    fork.texts.set(code, { text: common, next })
    if (known === undefined) return next
    const rest = known.text.slice(common.length)
    next.texts = new Map([[rest.charCodeAt(0), { text: rest, next: known.next }]])
    return this.#behindText(next, text.slice(common.length))
  }

  /** Forgets all places but the forks. */
  forget(): void {
    this.#before = new Map()
  }

  /** Where a letter leads from some places. */
  after(places: readonly Place<T>[], code: number): Place<T>[] {
    const step: Step<T> = { code, reached: new Set(), left: new Set() }
    for (const place of places) this.#leave(place, step)
    return [...step.reached]
  }

  /** What can be told of phrases at some places. */
  toldAt(places: readonly Place<T>[]): Told<T> {
    const told = { ending: new Set<T>(), open: new Set<T>() }
    for (const place of places) this.#tell(place, told)
    return { ending: listOf(told.ending), open: listOf(told.open) }
  }

  /** The letters that come next at all of some places, as far as they are the same. */
  commonRest(places: readonly Place<T>[]): string {
    let common: string | null = null
    for (const place of places) {
      if (place.kind !== 'text') return ''
      common = common === null ? place.rest : sameBeginning(common, place.rest)
    }
    return common ?? ''
  }

  /** Where so many letters lead that come next at all of some places. */
  beyond(places: readonly Place<T>[], length: number): Place<T>[] {
    const reached = new Set<Place<T>>()
    for (const place of places)
      if (place.kind === 'text') reached.add(this.#inText(place.rest.slice(length), place.next))
    return [...reached]
  }

  #leave(place: Place<T>, step: Step<T>): void {
    if (step.left.has(place)) return
    step.left.add(place)
    switch (place.kind) {
      case 'fork': {
        const told = place.texts?.get(step.code)
        if (told !== undefined) step.reached.add(this.#inText(told.text.slice(1), told.next))
        for (const { part, next } of place.branches?.values() ?? []) this.#enter(part, next, step)
        return
      }
      case 'text':
        if (place.rest.charCodeAt(0) === step.code)
          step.reached.add(this.#inText(place.rest.slice(1), place.next))
        return
      case 'letters':
        if (isLetterOrFigure(step.code)) step.reached.add(place)
        if (!place.mustEnd || !isLetterOrFigure(step.code)) this.#leave(place.next, step)
        return
      case 'parts': {
        const part = place.parts[place.at]
        const isLast = place.at + 1 === place.parts.length
        if (part?.kind === 'letters' && isLast) this.#leave(this.#inLetters(true, place.next), step)
        else if (part !== undefined) this.#enter(part, this.#behind(place), step)
        return
      }
      case 'again':
        if (place.count < place.group.most) this.#enterOptions(place.group, this.#behindNext(place), step)
        this.#leave(place.next, step)
        return
      case 'compound':
        for (const option of place.group.options)
          if (isCompound(option)) this.#leave(this.#behindFirst(option, place.next), step)
    }
  }

  /** Reads a letter as the first of a part, or of what follows a part that may be left out. */
  #enter(part: Part, next: Place<T>, step: Step<T>): void {
    switch (part.kind) {
      case 'text':
        if (part.text.charCodeAt(0) === step.code) step.reached.add(this.#inText(part.text.slice(1), next))
        return
      case 'letters':
        this.#leave(this.#inLetters(false, next), step)
        return
      case 'gap':
        return
      case 'group':
        this.#enterOptions(part, part.most === 1 ? next : this.#again(part, next), step)
        if (part.least === 0) this.#leave(next, step)
    }
  }

  /** `after` is the place behind an option. */
  #enterOptions(group: Group, after: Place<T>, step: Step<T>): void {
    let hasCompounds = false
    for (const option of optionsFrom(group, step.code))
      if (isCompound(option)) hasCompounds = true
      else this.#enterOption(option, after, step)
    if (hasCompounds) this.#leave(this.#inLetters(false, this.#beforeCompound(group, after)), step)
  }

  /** Most options are one text, and most begin with another letter: these need no place of their own. */
  #enterOption(option: Parts, after: Place<T>, step: Step<T>): void {
    const [first] = option
    if (first?.kind === 'text' && first.text.charCodeAt(0) !== step.code) return
    if (first?.kind === 'text' && option.length === 1) this.#enter(first, after, step)
    else this.#leave(this.#inParts(option, after), step)
  }

  #tell(place: Place<T>, told: Telling<T>): void {
    switch (place.kind) {
      case 'fork':
        for (const phrase of place.ending) told.ending.add(phrase)
        for (const phrase of place.open) told.open.add(phrase)
        for (const { part, next } of place.branches?.values() ?? []) this.#tellBefore(part, next, told)
        return
      case 'text':
        return
      case 'parts': {
        const part = place.parts[place.at]
        if (part !== undefined) this.#tellBefore(part, this.#behind(place), told)
        return
      }
      case 'letters':
      case 'again':
        this.#tell(place.next, told)
        return
      case 'compound':
        for (const option of place.group.options)
          if (isCompound(option)) this.#tell(this.#behindFirst(option, place.next), told)
    }
  }

  #tellBefore(part: Part, next: Place<T>, told: Telling<T>): void {
    if (part.kind === 'gap') this.#tellAll(next, told)
    else if (part.kind === 'letters' || (part.kind === 'group' && part.least === 0)) this.#tell(next, told)
    if (part.kind === 'group')
      for (const option of part.options)
        if (option[0]?.kind !== 'text') this.#tell(this.#inParts(option, next), told)
  }

  /** Adds every phrase that goes on beyond a gap. */
  #tellAll(place: Place<T>, told: Telling<T>): void {
    if (place.kind !== 'fork') {
      this.#tellAll(place.next, told)
      return
    }
    for (const phrase of [...place.ending, ...place.open]) told.open.add(phrase)
    for (const { next } of [...(place.branches?.values() ?? []), ...(place.texts?.values() ?? [])])
      this.#tellAll(next, told)
  }

  #fork(): Fork<T> {
    return { kind: 'fork', id: this.#lastId++, ending: none, open: none, texts: null, branches: null }
  }

  /** Letters that stand last in an option take the whole rest of the word. */
  #inLetters(mustEnd: boolean, next: Place<T>): Place<T> {
    const key = mustEnd ? wholeRest : someLetters
    return this.#made(next, key, id => ({ id, next, kind: 'letters', mustEnd }))
  }

  #inText(rest: string, next: Place<T>): Place<T> {
    return rest === '' ? next : this.#made(next, rest, id => ({ id, next, kind: 'text', rest }))
  }

  #inParts(parts: Parts, next: Place<T>): Place<T> {
    if (parts.length === 0) return next
    return this.#made(next, parts, id => ({ id, next, kind: 'parts', parts, at: 0, behind: null }))
  }

  #behind(place: Sequence<T>): Place<T> {
    const { kind, parts, next } = place
    const at = place.at + 1
    place.behind ??= at === parts.length ? next : { id: this.#lastId++, next, kind, parts, at, behind: null }
    return place.behind
  }

  #behindFirst(option: Parts, next: Place<T>): Place<T> {
    const place = this.#inParts(option, next)
    return place.kind === 'parts' ? this.#behind(place) : place
  }

  #again(group: Group, next: Place<T>): Place<T> {
    return this.#made(next, group, id => ({ id, next, kind: 'again', group, count: 1, behind: null }))
  }

  #behindNext(place: Repetition<T>): Place<T> {
    const { kind, group, count, next } = place
    place.behind ??= { id: this.#lastId++, next, kind, group, count: count + 1, behind: null }
    return place.behind
  }

  #beforeCompound(group: Group, next: Place<T>): Place<T> {
    return this.#made(next, group.options, id => ({ id, next, kind: 'compound', group }))
  }

  /** The place before another, in whatever the key stands for: made once. */
  #made(next: Place<T>, key: unknown, make: (id: number) => Place<T>): Place<T> {
    let before = this.#before.get(next)
    if (before === undefined) {
      before = new Map()
      this.#before.set(next, before)
    }
    let place = before.get(key)
    if (place === undefined) {
      place = make(this.#lastId++)
      before.set(key, place)
    }
    return place
  }
}

const someLetters = Symbol('some letters')
const wholeRest = Symbol('the rest of a word')

const none: readonly never[] = []

const listOf = <T>(all: ReadonlySet<T>): readonly T[] => (all.size === 0 ? none : [...all])

function sameBeginning(a: string, b: string): string {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return a.slice(0, length)
}

/** True for parts that begin with any letters and go on. */
const isCompound = ([first, second]: Parts) => first?.kind === 'letters' && second !== undefined

/** Numbers parts so that equal ones have the same, and notes the letters they name. */
class PartNumbers {
  readonly codes = new Set<number>()
  readonly #byPart = new WeakMap<Part, number>()
  readonly #byContent = new Map<string, number>()

  of(part: Part): number {
    const known = this.#byPart.get(part)
    if (known !== undefined) return known
    const content = this.#contentOf(part)
    const number = this.#byContent.get(content) ?? this.#byContent.size
    this.#byContent.set(content, number)
    this.#byPart.set(part, number)
    return number
  }

  #contentOf(part: Part): string {
    switch (part.kind) {
      case 'text':
        for (let at = 0; at < part.text.length; at++) this.codes.add(part.text.charCodeAt(at))
        return `"${part.text}`
      case 'letters':
        return '*'
      case 'gap':
        return `gap ${part.most}`
      case 'group': {
        const options = part.options.map(option => option.map(inner => this.of(inner)).join(' '))
        return `${part.least} to ${part.most} of ${options.join('|')}`
      }
    }
  }
}
