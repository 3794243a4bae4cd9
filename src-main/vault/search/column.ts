import * as z from 'zod'
import { Sparse } from './sparse.ts'

/** A value as it is compared: a term, a date, a name, a count, the number of a tag. */
export const Key = z.union([z.string(), z.number()])
export type Key = z.infer<typeof Key>

/** The values of one field: each article or breach has the codes of its keys, which are counted in an array. */
export class Column {
  readonly codes = new Sparse()
  readonly keys: Key[] = []
  readonly #codeOf = new Map<Key, number>()

  constructor(rows: readonly (readonly [number, Key])[]) {
    for (const [number, key] of rows) this.codes.add(number, this.#codeFor(key))
  }

  /** The code of a key; undefined where nothing has it, or ever had. */
  codeOf(key: Key): number | undefined {
    return this.#codeOf.get(key)
  }

  /** Gives one of them other values. */
  set(number: number, keys: readonly Key[]): void {
    this.codes.set(
      number,
      keys.map(key => this.#codeFor(key)),
    )
  }

  #codeFor(key: Key): number {
    const known = this.#codeOf.get(key)
    if (known !== undefined) return known
    this.#codeOf.set(key, this.keys.length)
    return this.keys.push(key) - 1
  }
}
