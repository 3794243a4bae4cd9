/** How a language writes numbers. All keys and words in lower case. */
export interface NumberWords {
  /** Words and letters that multiply what stands before them: `mil`, `millones`, `k`. The first may stand alone for 1000. */
  readonly magnitudes: Readonly<Record<string, number>>
  /** Words that are added up: `cuatro`, `veinte`, `quinientas`. */
  readonly units: Readonly<Record<string, number>>
  /** Words that multiply by a hundred what stands before them: `hundred`. Empty where hundreds are units. */
  readonly hundreds: readonly string[]
  /** True where the words of a number are written as one word: `zweihundertfünfzigtausend`, `duecentomila`. */
  readonly isOneWord: boolean
  /** Words between the parts of a number: `y`, `and`. */
  readonly joints: readonly string[]
  /** What adds half of the magnitude: `y medio`, `and a half`. */
  readonly andHalf: readonly string[]
  /** Whole expressions with a value of their own: `half a million`. */
  readonly fixed: Readonly<Record<string, number>>
  /** What stands before or after a number and says how exact it is. */
  readonly atLeast: readonly string[]
  readonly about: readonly string[]
  readonly exactly: readonly string[]
  readonly upTo: readonly string[]
  readonly atLeastAfter: readonly string[]
  readonly aboutAfter: readonly string[]
}
