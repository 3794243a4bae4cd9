// Compares a text with all phrases at once, letter by letter: what stands in the text decides how long it takes, not
// how many phrases there are. A state is made when a text first leads to it, so that one language needs few thousand.
import type { Parts } from './phrase-parts.ts'
import { PhrasePlaces, type Place, type Told } from './phrase-places.ts'
import { isLetterOrFigure } from './phrases.ts'

interface State<T> extends Told<T> {
  readonly places: readonly Place<T>[]
}

/** The states that every automaton has; 0 stands for one that is not known yet. */
const dead = 1
const start = 2
const nowhere: State<never> = { places: [], ending: [], open: [] }

/** When so many states are known the text is a strange one, and they are forgotten. */
const maxStates = 50_000

/** The class of a sign that stands in no phrase, and of such a letter. */
const otherSign = 0
const otherLetter = 1

export class PhraseAutomaton<T> {
  readonly #places = new PhrasePlaces<T>()
  #states: State<T>[] = []
  #known = new Map<string, number>()
  /** For each state and class of letters the state they lead to. */
  #next = new Uint16Array(0)
  /** For each state whether anything can be told of it. */
  #isTelling = new Uint8Array(0)
  #classes: Uint8Array | null = null
  #width = 0

  /** Adds a phrase, before any text is followed; an open one goes on beyond its parts. */
  add(parts: Parts, phrase: T, isOpen: boolean): void {
    this.#places.add(parts, phrase, isOpen)
  }

  /**
   * Tells the phrases that stand at a place of a folded text and end with a word, wherever they do. An open phrase, or
   * one with a gap in an option, is told where it is followed no further.
   */
  follow(text: string, from: number, tell: (phrase: T, end: number) => void): void {
    const classes = this.#classes ?? this.#prepare()
    const width = this.#width
    let [next, isTelling] = [this.#next, this.#isTelling]
    let state = start
    for (let at = from; ; at++) {
      if (isTelling[state] === 1) this.#tell(state, text, at, tell)
      if (at >= text.length) return
      const code = text.charCodeAt(at)
      const letter = classes[code] ?? otherSign
      state = next[state * width + letter] || this.#advance(state, code, letter)
      if (state === dead) return
      if (next !== this.#next) [next, isTelling] = [this.#next, this.#isTelling]
    }
  }

  #tell(state: number, text: string, at: number, tell: (phrase: T, end: number) => void): void {
    const { ending, open } = this.#states[state] ?? nowhere
    if (ending.length > 0 && isWordEnd(text, at)) for (const phrase of ending) tell(phrase, at)
    for (const phrase of open) tell(phrase, at)
  }

  #prepare(): Uint8Array {
    const classes = Uint8Array.from({ length: 0x10000 }, (_, code) =>
      isLetterOrFigure(code) ? otherLetter : otherSign,
    )
    let last = otherLetter
    for (const code of this.#places.codes) classes[code] = ++last
    this.#width = last + 1
    this.#classes = classes
    this.#begin()
    return classes
  }

  #begin(): void {
    this.#places.forget()
    this.#known.clear()
    this.#states = [nowhere, nowhere]
    this.#next = new Uint16Array(64 * this.#width)
    this.#isTelling = new Uint8Array(64)
    this.#stateOf([this.#places.root])
  }

  #advance(from: number, code: number, letter: number): number {
    const reached = this.#places.after(this.#states[from]?.places ?? [], code)
    if (reached.length > 0 && this.#states.length >= maxStates) {
      this.#begin()
      return this.#stateOf(reached)
    }
    const next = reached.length === 0 ? dead : this.#stateOf(reached)
    this.#next[from * this.#width + letter] = next
    return next
  }

  #stateOf(places: readonly Place<T>[]): number {
    const key = places
      .map(({ id }) => id)
      .sort((a, b) => a - b)
      .join(' ')
    let state = this.#known.get(key)
    if (state === undefined) {
      const told = this.#places.toldAt(places)
      state = this.#states.push({ places, ...told }) - 1
      this.#known.set(key, state)
      this.#makeRoomFor(state)
      this.#isTelling[state] = told.ending.length + told.open.length > 0 ? 1 : 0
    }
    return state
  }

  #makeRoomFor(state: number): void {
    const states = this.#isTelling.length
    if (state < states) return
    const [next, isTelling] = [this.#next, this.#isTelling]
    this.#next = new Uint16Array(2 * states * this.#width)
    this.#next.set(next)
    this.#isTelling = new Uint8Array(2 * states)
    this.#isTelling.set(isTelling)
  }
}

/** Where a word ends, or an elided one: "d'". */
export const isWordEnd = (text: string, end: number): boolean =>
  !isLetterOrFigure(text.charCodeAt(end)) || text[end - 1] === "'"
