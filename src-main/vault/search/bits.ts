/** A set of numbers, one bit for each: a hundred thousand articles take 12 KB, and two sets are joined in microseconds. */
export class Bits {
  readonly #words: Uint32Array

  /** Room for the numbers below `size`. */
  constructor(size: number) {
    this.#words = new Uint32Array((size + 31) >>> 5)
  }

  static of(size: number, numbers: Iterable<number>): Bits {
    const made = new Bits(size)
    for (const number of numbers) made.add(number)
    return made
  }

  /** A number beyond the size has no place, and is left out. */
  add(number: number): void {
    const at = number >>> 5
    if (at < this.#words.length) this.#words[at] = (this.#words[at] ?? 0) | (1 << (number & 31))
  }

  remove(number: number): void {
    const at = number >>> 5
    if (at < this.#words.length) this.#words[at] = (this.#words[at] ?? 0) & ~(1 << (number & 31))
  }

  has(number: number): boolean {
    return ((this.#words[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0
  }

  #joined(other: Bits, join: (a: number, b: number) => number): Bits {
    const made = new Bits(this.#words.length * 32)
    for (let at = 0; at < this.#words.length; at += 1)
      made.#words[at] = join(this.#words[at] ?? 0, other.#words[at] ?? 0)
    return made
  }
  and(other: Bits): Bits {
    return this.#joined(other, (a, b) => a & b)
  }
  or(other: Bits): Bits {
    return this.#joined(other, (a, b) => a | b)
  }
  without(other: Bits): Bits {
    return this.#joined(other, (a, b) => a & ~b)
  }

  count(): number {
    let sum = 0
    for (let word of this.#words) {
      word -= (word >>> 1) & 0x55555555
      word = (word & 0x33333333) + ((word >>> 2) & 0x33333333)
      sum += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
    }
    return sum
  }

  /** Calls back with every number, the smallest first. */
  each(visit: (number: number) => void): void {
    for (let at = 0; at < this.#words.length; at += 1)
      for (let word = this.#words[at] ?? 0; word !== 0; word &= word - 1)
        visit(at * 32 + 31 - Math.clz32(word & -word))
  }

  /** At most so many numbers below `below`, the largest first. */
  largest(most: number, below = Number.POSITIVE_INFINITY): number[] {
    const found: number[] = []
    for (let at = this.#words.length - 1; at >= 0 && found.length < most; at -= 1) {
      let word = this.#words[at] ?? 0
      while (word !== 0 && found.length < most) {
        const bit = 31 - Math.clz32(word)
        word &= ~(1 << bit)
        if (at * 32 + bit < below) found.push(at * 32 + bit)
      }
    }
    return found
  }

  /** At most so many numbers above `above`, the smallest first. */
  smallest(most: number, above = -1): number[] {
    const found: number[] = []
    for (let at = 0; at < this.#words.length && found.length < most; at += 1)
      for (let word = this.#words[at] ?? 0; word !== 0 && found.length < most; word &= word - 1) {
        const number = at * 32 + 31 - Math.clz32(word & -word)
        if (number > above) found.push(number)
      }
    return found
  }
}
