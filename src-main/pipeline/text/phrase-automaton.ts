// Compares a text with all phrases at once, letter by letter: what stands in the text decides how long it takes, not
// how many phrases there are. A state is made when a text first leads to it, so that one language needs few thousand.
import type { Parts } from './phrase-parts.ts'
import { PhrasePlaces, type Told } from './phrase-places.ts'
import { copyOfLetterCodes, isLetterOrFigure } from './phrases.ts'
import type { Place } from './place-store.ts'

interface State<T> extends Told<T> {
  readonly places: readonly Place[]
  /** The letters that must come next, where there is only one way to go on for some while. */
  readonly rest: string
  /** The state these lead to. */
  beyond: number
  /** Another state whose places have the same sum. */
  readonly sameSum: number
}

/** Phrases that end, or are followed no further, at a place of a text. */
export interface Stop<T> {
  readonly phrases: readonly T[]
  readonly at: number
}

const none: readonly never[] = []

/** The states that every automaton has; 0 stands for one that is not known yet. */
const dead = 1
const start = 2
const nowhere: State<never> = { places: [], ending: [], open: [], rest: '', beyond: 0, sameSum: 0 }

/** What is to be done in a state besides reading a letter. */
const telling = 1
const running = 2

/** When so many states are known the text is a strange one, and they are forgotten. */
const maxStates = 50_000

/** The class of a sign that stands in no phrase, and of such a letter: as the table of letters has them. */
const otherSign = 0
const otherLetter = 1

export class PhraseAutomaton<T> {
  readonly #places = new PhrasePlaces<T>()
  #states: State<T>[] = []
  #known = new Map<number, number>()
  /** For each state and class of letters the state they lead to. */
  #next = new Uint16Array(0)
  /** For each state what is to be done there. */
  #marks = new Uint8Array(0)
  #classes: Uint8Array | null = null
  #width = 0

  /** Adds a phrase, before any text is followed; an open one goes on beyond its parts. */
  add(parts: Parts, phrase: T, isOpen: boolean): void {
    this.#places.add(parts, phrase, isOpen)
  }

  /**
   * Where phrases that begin at a place of a folded text end with a word, from left to right. An open phrase, or one
   * with a gap in an option, is told wherever it is followed no further.
   */
  follow(text: string, from: number): readonly Stop<T>[] {
    const classes = this.#classes ?? this.#prepare()
    if (this.#states.length >= maxStates) this.#begin()
    const width = this.#width
    let [next, marks] = [this.#next, this.#marks]
    let stops: Stop<T>[] | null = null
    let state = start
    for (let at = from; ; at++) {
      const mark = marks[state]
      if (mark === telling) {
        const { ending, open } = this.#states[state] ?? nowhere
        stops ??= []
        if (open.length > 0) stops.push({ phrases: open, at })
        if (ending.length > 0 && isWordEnd(text, at)) stops.push({ phrases: ending, at })
      }
      if (at >= text.length) break
      if (mark === running) {
        const { rest } = this.#states[state] ?? nowhere
        if (!text.startsWith(rest, at)) break
        state = this.#runOn(state)
        at += rest.length - 1
      } else {
        const code = text.charCodeAt(at)
        const letter = classes[code] ?? otherSign
        state = next[state * width + letter] || this.#advance(state, code, letter)
        if (state === dead) break
      }
      if (next !== this.#next) [next, marks] = [this.#next, this.#marks]
    }
    return stops ?? none
  }

  /** False for a letter with which none of the phrases begins. */
  mayBegin(code: number): boolean {
    const classes = this.#classes ?? this.#prepare()
    return this.#next[start * this.#width + (classes[code] ?? otherSign)] !== dead
  }

  #prepare(): Uint8Array {
    const classes = copyOfLetterCodes()
    let last = otherLetter
    for (const code of this.#places.codes) classes[code] = ++last
    this.#width = last + 1
    this.#classes = classes
    this.#begin()
    return classes
  }

  #begin(): void {
    this.#known.clear()
    this.#states = [nowhere, nowhere]
    this.#next = new Uint16Array(64 * this.#width)
    this.#marks = new Uint8Array(64)
    this.#stateOf([this.#places.root])
  }

  #runOn(from: number): number {
    const state = this.#states[from] ?? nowhere
    if (state.beyond === 0) state.beyond = this.#stateOf(this.#places.beyond(state.places, state.rest.length))
    return state.beyond
  }

  #advance(from: number, code: number, letter: number): number {
    const reached = this.#places.after(this.#states[from]?.places ?? [], code)
    const next = reached.length === 0 ? dead : this.#stateOf(reached)
    this.#next[from * this.#width + letter] = next
    return next
  }

  /** `places` are those reached last. */
  #stateOf(places: readonly Place[]): number {
    const sum = sumOf(places)
    const first = this.#known.get(sum) ?? 0
    for (let known = first; known !== 0; known = this.#states[known]?.sameSum ?? 0)
      if (this.#places.areReached(this.#states[known]?.places ?? [])) return known
    const { ending, open } = this.#places.toldAt(places)
    const rest = this.#places.commonRest(places)
    const made = { places: places.slice(), ending, open, rest, beyond: 0, sameSum: first }
    const state = this.#states.push(made) - 1
    this.#known.set(sum, state)
    this.#makeRoomFor(state)
    this.#marks[state] = ending.length + open.length > 0 ? telling : rest.length > 1 ? running : 0
    return state
  }

  #makeRoomFor(state: number): void {
    const states = this.#marks.length
    if (state < states) return
    const [next, marks] = [this.#next, this.#marks]
    this.#next = new Uint16Array(2 * states * this.#width)
    this.#next.set(next)
    this.#marks = new Uint8Array(2 * states)
    this.#marks.set(marks)
  }
}

/** The same for the same places in any order, and hardly for others. */
function sumOf(places: readonly Place[]): number {
  let sum = 0
  for (const place of places) sum = (sum + Math.imul(place ^ (place >>> 13), 0x9e3779b1)) | 0
  return sum
}

/** Where a word ends, or an elided one: "d'". */
export const isWordEnd = (text: string, end: number): boolean =>
  !isLetterOrFigure(text.charCodeAt(end)) || text[end - 1] === "'"
