// The places in which a text can stand while it is compared with many phrases at once, and where its letters lead.
import { optionsFrom } from './phrase-match.ts'
import type { Group, Part, Parts } from './phrase-parts.ts'
import { isLetterOrFigure } from './phrases.ts'

/** Where phrases part that have begun with the same parts. */
interface Fork<T> {
  readonly kind: 'fork'
  readonly id: number
  /** Those that end here. */
  readonly ending: T[]
  /** Those that go on in ways that are not followed. */
  readonly open: T[]
  readonly branches: Map<number, { readonly part: Part; readonly next: Fork<T> }>
}

/** What follows a part: a fork, or what else the group asks for in which the part stands. */
interface Within<T> {
  readonly id: number
  readonly next: Place<T>
}

/** Inside of a text or of a run of letters, or before the next part. */
export type Place<T> =
  | Fork<T>
  | (Within<T> & { readonly kind: 'text'; readonly text: string; readonly at: number })
  | (Within<T> & { readonly kind: 'letters'; readonly mustEnd: boolean })
  | (Within<T> & { readonly kind: 'parts'; readonly parts: Parts; readonly at: number })
  | (Within<T> & { readonly kind: 'again'; readonly group: Group; readonly count: number })

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
  /** The places before others, by what they stand in and how far in it: each is made once. */
  #before = new Map<Place<T>, Map<unknown, Place<T>[]>>()
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
      let branch = fork.branches.get(number)
      if (branch === undefined) {
        branch = { part, next: this.#fork() }
        fork.branches.set(number, branch)
      }
      fork = branch.next
    }
    ;(isOpen ? fork.open : fork.ending).push(phrase)
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
    return { ending: [...told.ending], open: [...told.open] }
  }

  #leave(place: Place<T>, step: Step<T>): void {
    if (step.left.has(place)) return
    step.left.add(place)
    switch (place.kind) {
      case 'fork':
        for (const { part, next } of place.branches.values()) this.#enter(part, next, step)
        return
      case 'text':
        if (place.text.charCodeAt(place.at) === step.code)
          step.reached.add(this.#inText(place.text, place.at + 1, place.next))
        return
      case 'letters':
        if (isLetterOrFigure(step.code)) step.reached.add(place)
        if (!place.mustEnd || !isLetterOrFigure(step.code)) this.#leave(place.next, step)
        return
      case 'parts': {
        const [part, after] = [place.parts[place.at], place.parts[place.at + 1]]
        if (part === undefined) this.#leave(place.next, step)
        else if (part.kind === 'letters' && after === undefined)
          this.#leave(this.#inLetters(true, place.next), step)
        else this.#enter(part, this.#inParts(place.parts, place.at + 1, place.next), step)
        return
      }
      case 'again':
        this.#enterOptions(place.group, place.count, place.next, step)
        this.#leave(place.next, step)
    }
  }

  /** Reads a letter as the first of a part, or of what follows a part that may be left out. */
  #enter(part: Part, next: Place<T>, step: Step<T>): void {
    switch (part.kind) {
      case 'text':
        if (part.text.charCodeAt(0) === step.code) step.reached.add(this.#inText(part.text, 1, next))
        return
      case 'letters':
        this.#leave(this.#inLetters(false, next), step)
        return
      case 'gap':
        return
      case 'group':
        this.#enterOptions(part, 0, next, step)
        if (part.least === 0) this.#leave(next, step)
    }
  }

  #enterOptions(group: Group, count: number, next: Place<T>, step: Step<T>): void {
    if (count >= group.most) return
    const after =
      group.most === 1
        ? next
        : this.#made(next, group, count + 1, within => ({
            ...within,
            kind: 'again',
            group,
            count: count + 1,
          }))
    for (const option of optionsFrom(group, step.code)) this.#leave(this.#inParts(option, 0, after), step)
  }

  #tell(place: Place<T>, told: Telling<T>): void {
    switch (place.kind) {
      case 'fork':
        for (const phrase of place.ending) told.ending.add(phrase)
        for (const phrase of place.open) told.open.add(phrase)
        for (const { part, next } of place.branches.values()) this.#tellBefore(part, next, told)
        return
      case 'text':
        return
      case 'parts': {
        const part = place.parts[place.at]
        if (part === undefined) this.#tell(place.next, told)
        else this.#tellBefore(part, this.#inParts(place.parts, place.at + 1, place.next), told)
        return
      }
      case 'letters':
      case 'again':
        this.#tell(place.next, told)
    }
  }

  #tellBefore(part: Part, next: Place<T>, told: Telling<T>): void {
    if (part.kind === 'gap') this.#tellAll(next, told)
    else if (part.kind === 'letters' || (part.kind === 'group' && part.least === 0)) this.#tell(next, told)
    if (part.kind === 'group')
      for (const option of part.options)
        if (option[0]?.kind !== 'text') this.#tell(this.#inParts(option, 0, next), told)
  }

  /** Adds every phrase that goes on beyond a gap. */
  #tellAll(place: Place<T>, told: Telling<T>): void {
    if (place.kind !== 'fork') {
      this.#tellAll(place.next, told)
      return
    }
    for (const phrase of [...place.ending, ...place.open]) told.open.add(phrase)
    for (const { next } of place.branches.values()) this.#tellAll(next, told)
  }

  #fork(): Fork<T> {
    return { kind: 'fork', id: this.#lastId++, ending: [], open: [], branches: new Map() }
  }

  /** Letters that stand last in an option take the whole rest of the word. */
  #inLetters(mustEnd: boolean, next: Place<T>): Place<T> {
    return this.#made(next, 'letters', mustEnd ? 1 : 0, within => ({ ...within, kind: 'letters', mustEnd }))
  }

  #inText(text: string, at: number, next: Place<T>): Place<T> {
    return at === text.length
      ? next
      : this.#made(next, text, at, within => ({ ...within, kind: 'text', text, at }))
  }

  #inParts(parts: Parts, at: number, next: Place<T>): Place<T> {
    return at === parts.length
      ? next
      : this.#made(next, parts, at, within => ({ ...within, kind: 'parts', parts, at }))
  }

  #made(next: Place<T>, inside: unknown, at: number, make: (within: Within<T>) => Place<T>): Place<T> {
    let before = this.#before.get(next)
    if (before === undefined) {
      before = new Map()
      this.#before.set(next, before)
    }
    let places = before.get(inside)
    if (places === undefined) {
      places = []
      before.set(inside, places)
    }
    let place = places[at]
    if (place === undefined) {
      place = make({ id: this.#lastId++, next })
      places[at] = place
    }
    return place
  }
}

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
        return part.text
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
