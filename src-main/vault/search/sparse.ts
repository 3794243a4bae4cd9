import { Bits } from './bits.ts'

/** Most things stand beside one other, or none. */
type Some = number | readonly number[] | undefined

const listOf = (some: Some): readonly number[] =>
  some === undefined ? [] : typeof some === 'number' ? [some] : some
const someOf = (list: readonly number[]): Some => (list.length > 1 ? list : list[0])

/** Numbers beside numbers, as an array by the first: one small entry each, quick to go through and to replace. */
export class Sparse {
  readonly #entries: Some[] = []

  get(number: number): readonly number[] {
    return listOf(this.#entries[number])
  }
  set(number: number, list: readonly number[]): void {
    this.#entries[number] = someOf(list)
  }
  add(number: number, other: number): void {
    const known = this.#entries[number]
    this.#entries[number] = known === undefined ? other : [...listOf(known), other]
  }
  /** Calls back with what stands beside one, without making a list of one. */
  visit(number: number, visit: (other: number, number: number) => void): void {
    const some = this.#entries[number]
    if (typeof some === 'number') visit(some, number)
    else if (some !== undefined) for (const other of some) visit(other, number)
  }
  /** Calls back with what stands beside each of these. */
  each(numbers: Bits, visit: (other: number, number: number) => void): void {
    numbers.each(number => this.visit(number, visit))
  }
  /** Everything that stands beside these. */
  beside(numbers: Bits, size: number): Bits {
    const found = new Bits(size)
    this.each(numbers, other => found.add(other))
    return found
  }
}
