// Where a text that is compared with many phrases can go on in several ways.
import type { LetterNode } from './letter-tree.ts'
import type { OptionTree } from './option-tree.ts'
import type { Group, Part, Parts } from './phrase-parts.ts'
import type { Place } from './place-store.ts'

/** Where phrases part that have begun with the same parts. */
export interface Fork<T> extends LetterNode<Fork<T>> {
  readonly kind: 'fork'
  place: Place
  /** Behind the first letter of the text that leads here; null until a letter leads there. */
  spelled: Place | null
  /** Those that end here: a new list for each, as a list that grows keeps room for more. */
  ending: readonly T[]
  /** Those that go on in ways that are not followed. */
  open: readonly T[]
  /** The parts that come next and are no texts. */
  branches: Map<Part, Fork<T>> | null
}

/** A place that stands before more than one letter; `next` is what follows the part in which it stands. */
export type Crossing<T> =
  | Fork<T>
  /** In a run of letters. */
  | { readonly kind: 'letters'; readonly next: Place; readonly mustEnd: boolean }
  /** Before one of the parts of an option. */
  | {
      readonly kind: 'parts'
      readonly next: Place
      readonly parts: Parts
      readonly at: number
      behind: Place | null
    }
  /** Behind an option of a group that may come again. */
  | {
      readonly kind: 'again'
      readonly next: Place
      readonly group: Group
      readonly count: number
      behind: Place | null
    }
  /** Where some options of a group have come to. */
  | { readonly kind: 'options'; readonly next: Place; readonly tree: OptionTree }
