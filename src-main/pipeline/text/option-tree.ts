// The options of a group by their letters: a list of a hundred words is followed like one word.
import { type LetterNode, nodeBehind } from './letter-tree.ts'
import type { Group, Parts } from './phrase-parts.ts'

export interface OptionTree extends LetterNode<OptionTree> {
  /** What follows in the options whose first text ends here, or that begin with none. */
  rests: readonly Parts[]
}

export interface Options {
  readonly tree: OptionTree
  /** What follows the letters that some options begin with, as compounds do; null where none does. */
  readonly compounds: OptionTree | null
}

const none: readonly never[] = []
const newTree = (): OptionTree => ({ texts: none, initials: '', rests: none })

const known = new WeakMap<readonly Parts[], Options>()

/** The options of a group, made ready once for all groups that have the same. */
export function optionsOf({ options }: Group): Options {
  let ready = known.get(options)
  if (ready === undefined) {
    const compounds = options.filter(isCompound).map(([, ...rest]) => rest)
    ready = {
      tree: treeOf(options.filter(option => !isCompound(option))),
      compounds: compounds.length === 0 ? null : treeOf(compounds),
    }
    known.set(options, ready)
  }
  return ready
}

function treeOf(options: readonly Parts[]): OptionTree {
  const tree = newTree()
  for (const option of options) {
    const [first] = option
    const isText = first?.kind === 'text'
    const node = isText ? nodeBehind(tree, first.text, newTree) : tree
    const rest = isText ? option.slice(1) : option
    // Spread into a new list it would keep room for more.
    node.rests = node.rests.concat([rest.length === 0 ? none : rest])
  }
  return tree
}

/** True for parts that begin with any letters and go on. */
const isCompound = ([first, second]: Parts) => first?.kind === 'letters' && second !== undefined
