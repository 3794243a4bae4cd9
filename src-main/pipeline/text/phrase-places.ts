// The places in which a text can stand while it is compared with many phrases at once, and where its letters lead.
import type { Crossing, Fork } from './crossings.ts'
import { branchAt, nodeBehind } from './letter-tree.ts'
import { type OptionTree, optionsOf } from './option-tree.ts'
import type { Group, Part, Parts } from './phrase-parts.ts'
import { isLetterOrFigure } from './phrases.ts'
import { type Place, PlaceStore } from './place-store.ts'

/** The phrases that end at some places if a word does, and those that go on there in ways that are not followed. */
export interface Told<T> {
  readonly ending: readonly T[]
  readonly open: readonly T[]
}

type Telling<T> = { readonly [K in keyof Told<T>]: Set<T> }

export class PhrasePlaces<T> {
  readonly #codes = new Set<number>()
  readonly #noted = new Set<readonly Parts[]>()
  readonly #store = new PlaceStore<Crossing<T>>()
  readonly #root = this.#fork()
  /** Before all phrases. */
  readonly root: Place = this.#root.place

  /** Every letter and sign that the phrases name. */
  get codes(): ReadonlySet<number> {
    return this.#codes
  }

  /** Adds a phrase, before any letter is followed. An open one goes on beyond these parts. */
  add(parts: Parts, phrase: T, isOpen: boolean): void {
    this.#note(parts)
    let fork = this.#root
    for (const part of parts)
      fork =
        part.kind === 'text' ? nodeBehind(fork, part.text, () => this.#fork()) : this.#behindPart(fork, part)
    if (isOpen) fork.open = fork.open.concat([phrase])
    else fork.ending = fork.ending.concat([phrase])
  }

  #behindPart(fork: Fork<T>, part: Part): Fork<T> {
    fork.branches ??= new Map()
    let next = fork.branches.get(part)
    if (next === undefined) {
      next = this.#fork()
      fork.branches.set(part, next)
    }
    return next
  }

  /** Notes the letters and signs that some parts name. */
  #note(parts: Parts): void {
    for (const part of parts) {
      if (part.kind === 'text')
        for (let at = 0; at < part.text.length; at++) this.#codes.add(part.text.charCodeAt(at))
      if (part.kind !== 'group' || this.#noted.has(part.options)) continue
      this.#noted.add(part.options)
      for (const option of part.options) this.#note(option)
    }
  }

  /** Where a letter leads from some places: each place once. */
  after(places: readonly Place[], code: number): readonly Place[] {
    this.#store.begin()
    for (const place of places) this.#leave(place, code)
    return this.#store.reached
  }

  /** Where so many letters lead that come next at all of some places. */
  beyond(places: readonly Place[], length: number): readonly Place[] {
    this.#store.begin()
    for (let place of places) {
      for (let left = length; left > 0; left--) place = this.#store.behind(place)
      this.#store.reach(place)
    }
    return this.#store.reached
  }

  /** True for exactly the places that were reached last. */
  areReached(places: readonly Place[]): boolean {
    return this.#store.areReached(places)
  }

  /** What can be told of phrases at some places. */
  toldAt(places: readonly Place[]): Told<T> {
    const told = { ending: new Set<T>(), open: new Set<T>() }
    for (const place of places) this.#tell(place, told)
    return { ending: listOf(told.ending), open: listOf(told.open) }
  }

  /** The letters that come next at all of some places, as far as they are the same. */
  commonRest(places: readonly Place[]): string {
    const codes: number[] = []
    for (let all = places; ; all = all.map(place => this.#store.behind(place))) {
      const code = all[0] === undefined ? 0 : this.#store.letterAt(all[0])
      if (code === 0 || all.some(place => this.#store.letterAt(place) !== code))
        return String.fromCharCode(...codes)
      codes.push(code)
    }
  }

  #leave(place: Place, code: number): void {
    const letter = this.#store.letterAt(place)
    if (letter === code) this.#store.reach(this.#store.behind(place))
    if (letter === 0) this.#leaveCrossing(place, code)
  }

  #leaveCrossing(place: Place, code: number): void {
    if (!this.#store.leaves(place)) return
    const crossing = this.#store.crossingAt(place)
    switch (crossing?.kind) {
      case undefined:
        return
      case 'fork': {
        const told = branchAt(crossing, String.fromCharCode(code))
        if (told !== undefined) {
          told.next.spelled ??= this.#store.spell(told.text, told.next.place)
          this.#store.reach(told.next.spelled)
        }
        if (crossing.branches !== null)
          for (const [part, next] of crossing.branches) this.#enter(part, next.place, code)
        return
      }
      case 'letters': {
        const isLetter = isLetterOrFigure(code)
        if (isLetter) this.#store.reach(place)
        if (!crossing.mustEnd || !isLetter) this.#leave(crossing.next, code)
        return
      }
      case 'parts': {
        const part = crossing.parts[crossing.at]
        const isLast = crossing.at + 1 === crossing.parts.length
        if (part?.kind === 'letters' && isLast) this.#leave(this.#inLetters(true, crossing.next), code)
        else if (part !== undefined) this.#enter(part, this.#behindPartOf(crossing), code)
        return
      }
      case 'again':
        if (crossing.count < crossing.group.most)
          this.#enterOptions(crossing.group, this.#behindNext(crossing), code)
        this.#leave(crossing.next, code)
        return
      case 'options':
        this.#leaveTree(crossing.tree, crossing.next, code)
    }
  }

  /** Reads a letter as the first of a part, or of what follows a part that may be left out. */
  #enter(part: Part, next: Place, code: number): void {
    switch (part.kind) {
      case 'text':
        if (part.text.charCodeAt(0) === code)
          this.#store.reach(this.#store.before(next, part, () => this.#store.spell(part.text, next)))
        return
      case 'letters':
        this.#leave(this.#inLetters(false, next), code)
        return
      case 'gap':
        return
      case 'group':
        this.#enterOptions(part, part.most === 1 ? next : this.#again(part, next), code)
        if (part.least === 0) this.#leave(next, code)
    }
  }

  /** `after` is the place behind an option. */
  #enterOptions(group: Group, after: Place, code: number): void {
    const { tree, compounds } = optionsOf(group)
    this.#leaveTree(tree, after, code)
    if (compounds !== null) this.#leave(this.#inLetters(false, this.#inTree(compounds, after)), code)
  }

  #leaveTree(tree: OptionTree, after: Place, code: number): void {
    const told = branchAt(tree, String.fromCharCode(code))
    if (told !== undefined)
      this.#store.reach(
        this.#store.before(after, told, () => this.#store.spell(told.text, this.#inTree(told.next, after))),
      )
    for (const rest of tree.rests) this.#leave(this.#inParts(rest, after), code)
  }

  #tell(place: Place, told: Telling<T>): void {
    const crossing = this.#store.crossingAt(place)
    switch (crossing?.kind) {
      case undefined:
        return
      case 'fork':
        for (const phrase of crossing.ending) told.ending.add(phrase)
        for (const phrase of crossing.open) told.open.add(phrase)
        for (const [part, next] of crossing.branches ?? []) this.#tellBefore(part, next.place, told)
        return
      case 'parts': {
        const part = crossing.parts[crossing.at]
        if (part !== undefined) this.#tellBefore(part, this.#behindPartOf(crossing), told)
        return
      }
      case 'letters':
      case 'again':
        this.#tell(crossing.next, told)
        return
      case 'options':
        this.#tellTree(crossing.tree, crossing.next, told)
    }
  }

  #tellBefore(part: Part, next: Place, told: Telling<T>): void {
    if (part.kind === 'gap') this.#tellAll(next, told)
    else if (part.kind === 'letters' || (part.kind === 'group' && part.least === 0)) this.#tell(next, told)
    if (part.kind !== 'group') return
    const { tree, compounds } = optionsOf(part)
    this.#tellTree(tree, next, told)
    if (compounds !== null) this.#tellTree(compounds, next, told)
  }

  #tellTree(tree: OptionTree, next: Place, told: Telling<T>): void {
    for (const rest of tree.rests) this.#tell(this.#inParts(rest, next), told)
  }

  /** Adds every phrase that goes on beyond a gap. */
  #tellAll(place: Place, told: Telling<T>): void {
    const crossing = this.#store.crossingAt(place)
    if (crossing?.kind !== 'fork') {
      this.#tellAll(crossing?.next ?? this.#store.behind(place), told)
      return
    }
    for (const phrase of [...crossing.ending, ...crossing.open]) told.open.add(phrase)
    for (const next of crossing.branches?.values() ?? []) this.#tellAll(next.place, told)
    for (const { next } of crossing.texts) this.#tellAll(next.place, told)
  }

  #fork(): Fork<T> {
    const fork: Fork<T> = {
      kind: 'fork',
      place: 0,
      spelled: null,
      ending: none,
      open: none,
      texts: none,
      initials: '',
      branches: null,
    }
    fork.place = this.#store.cross(fork)
    return fork
  }

  /** Letters that stand last in an option take the whole rest of the word. */
  #inLetters(mustEnd: boolean, next: Place): Place {
    const key = mustEnd ? wholeRest : someLetters
    return this.#store.before(next, key, () => this.#store.cross({ kind: 'letters', next, mustEnd }))
  }

  #inParts(parts: Parts, next: Place): Place {
    if (parts.length === 0) return next
    return this.#store.before(next, parts, () =>
      this.#store.cross({ kind: 'parts', next, parts, at: 0, behind: null }),
    )
  }

  #behindPartOf(crossing: Crossing<T> & { readonly kind: 'parts' }): Place {
    const { kind, parts, next } = crossing
    const at = crossing.at + 1
    crossing.behind ??=
      at === parts.length ? next : this.#store.cross({ kind, next, parts, at, behind: null })
    return crossing.behind
  }

  /** Options of which one is left, or none, need no place of their own. */
  #inTree(tree: OptionTree, next: Place): Place {
    const [rest] = tree.rests
    if (tree.texts.length === 0 && tree.rests.length === 1 && rest !== undefined)
      return this.#inParts(rest, next)
    return this.#store.before(next, tree, () => this.#store.cross({ kind: 'options', next, tree }))
  }

  #again(group: Group, next: Place): Place {
    return this.#store.before(next, group, () =>
      this.#store.cross({
        kind: 'again',
        next,
        group,
        count: 1,
        behind: null,
      }),
    )
  }

  #behindNext(crossing: Crossing<T> & { readonly kind: 'again' }): Place {
    const { kind, group, count, next } = crossing
    crossing.behind ??= this.#store.cross({ kind, next, group, count: count + 1, behind: null })
    return crossing.behind
  }
}

const someLetters = Symbol('some letters')
const wholeRest = Symbol('the rest of a word')

const none: readonly never[] = []

const listOf = <T>(all: ReadonlySet<T>): readonly T[] => (all.size === 0 ? none : [...all])
