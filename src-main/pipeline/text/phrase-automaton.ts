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
  #classes: Uint8Array | null = null
  #width = 0

  /** Adds a phrase, before any text is followed. */
  add(parts: Parts, phrase: T): void {
    this.#places.add(parts, phrase)
  }

  /**
   * Tells the phrases that can begin at a place of a folded text, some of them more than once. Beyond a gap or any word
   * nobody has looked: the text has to be matched.
   */
  follow(text: string, from: number, tell: (phrase: T) => void): void {
    const classes = this.#classes ?? this.#prepare()
    let state = start
    for (let at = from; ; at++) {
      const { ending, open } = this.#states[state] ?? nowhere
      if (ending.length > 0 && isWordEnd(text, at)) for (const phrase of ending) tell(phrase)
      for (const phrase of open) tell(phrase)
      if (at >= text.length) return
      const code = text.charCodeAt(at)
      const letter = classes[code] ?? otherSign
      state = this.#next[state * this.#width + letter] || this.#advance(state, code, letter)
      if (state === dead) return
    }
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
      state = this.#states.push({ places, ...this.#places.toldAt(places) }) - 1
      this.#known.set(key, state)
      this.#makeRoomFor(state)
    }
    return state
  }

  #makeRoomFor(state: number): void {
    if ((state + 1) * this.#width <= this.#next.length) return
    const longer = new Uint16Array(2 * this.#next.length)
    longer.set(this.#next)
    this.#next = longer
  }
}

/** Where a word ends, or an elided one: "d'". */
export const isWordEnd = (text: string, end: number): boolean =>
  !isLetterOrFigure(text.charCodeAt(end)) || text[end - 1] === "'"
