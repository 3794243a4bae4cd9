// Places by number. Most stand before one letter of a text; of these one language has some hundred thousand.

/** The number of a place. */
export type Place = number

/** `C` is a place that stands before more than one letter. */
export class PlaceStore<C> {
  /** For each place the letter it stands before, 0 for a crossing. */
  #letters = new Uint16Array(firstRoom)
  /** The place behind that letter, or which crossing it is. */
  #behind = new Int32Array(firstRoom)
  /** The step in which a place was reached last. */
  #reachedIn = new Int32Array(firstRoom)
  #size = 0
  readonly #crossings: C[] = []
  /** The places before others, by what they stand in. */
  readonly #before = new Map<Place, Map<unknown, Place>>()
  #step = 0
  #reached: Place[] = []
  /** The step in which a crossing was left last. */
  readonly #leftIn: number[] = []

  /** The letter that a place stands before; 0 for a crossing. */
  letterAt(place: Place): number {
    return this.#letters[place] ?? 0
  }

  /** The place behind that letter. */
  behind(place: Place): Place {
    return this.#behind[place] ?? 0
  }

  /** The crossing that a place is; undefined where it stands before one letter. */
  crossingAt(place: Place): C | undefined {
    return this.#letters[place] === 0 ? this.#crossings[this.behind(place)] : undefined
  }

  /** Begins another step, which has reached nothing yet. */
  begin(): void {
    this.#step++
    this.#reached = []
  }

  reach(place: Place): void {
    if (this.#reachedIn[place] === this.#step) return
    this.#reachedIn[place] = this.#step
    this.#reached.push(place)
  }

  /** What this step has reached, each place once. */
  get reached(): readonly Place[] {
    return this.#reached
  }

  /** True for exactly the places that this step has reached. */
  areReached(places: readonly Place[]): boolean {
    return (
      places.length === this.#reached.length && places.every(place => this.#reachedIn[place] === this.#step)
    )
  }

  /** True for the first time in a step that a crossing is left. */
  leaves(crossing: Place): boolean {
    const which = this.behind(crossing)
    if (this.#leftIn[which] === this.#step) return false
    this.#leftIn[which] = this.#step
    return true
  }

  /** A new crossing. */
  cross(crossing: C): Place {
    this.#leftIn.push(0)
    return this.#add(0, this.#crossings.push(crossing) - 1)
  }

  /** A new place before a text from its second letter on, behind which another follows. */
  spell(text: string, next: Place): Place {
    let place = next
    for (let at = text.length - 1; at > 0; at--) place = this.#add(text.charCodeAt(at), place)
    return place
  }

  /** The place before another, in whatever the key stands for: made once. */
  before(next: Place, key: unknown, make: () => Place): Place {
    let before = this.#before.get(next)
    if (before === undefined) {
      before = new Map()
      this.#before.set(next, before)
    }
    let place = before.get(key)
    if (place === undefined) {
      place = make()
      before.set(key, place)
    }
    return place
  }

  #add(letter: number, behind: Place): Place {
    if (this.#size === this.#letters.length) this.#grow()
    this.#letters[this.#size] = letter
    this.#behind[this.#size] = behind
    return this.#size++
  }

  #grow(): void {
    const size = this.#size + (this.#size >> 1)
    this.#letters = copied(new Uint16Array(size), this.#letters)
    this.#behind = copied(new Int32Array(size), this.#behind)
    this.#reachedIn = copied(new Int32Array(size), this.#reachedIn)
  }
}

const firstRoom = 1024

function copied<A extends Uint16Array | Int32Array>(into: A, from: A): A {
  into.set(from)
  return into
}
