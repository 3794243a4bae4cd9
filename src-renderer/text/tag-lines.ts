// The tree of tags as lines to draw, with what is folded away or filtered out left out.

import type { Tag } from '../../src-main/domain/tag.ts'
import { ancestorsOf, isBelow, parentOf } from '../../src-main/domain/tag-tree.ts'
import { matchTag } from './tag-match.ts'
import { type TagNode, tagLines } from './tag-tree.ts'

export interface TagLine extends TagNode {
  readonly hasChildren: boolean
  readonly isOpen: boolean
  /** True for a line that is only there because of those below it. */
  readonly isContext: boolean
}

/** Trees up to this size are laid open at first. */
const small = 60

/** What is folded at first: nothing of a small tree, of a large one all that has anything below it. */
export function foldedAtFirst(tags: readonly Tag[]): ReadonlySet<string> {
  if (tags.length <= small) return new Set()
  return new Set(tags.map(({ path }) => parentOf(path)).filter(path => path !== null))
}

/** The lines in sight; a filter lays open what it finds. */
export function visibleLines(tags: readonly Tag[], folded: ReadonlySet<string>, filter: string): TagLine[] {
  const nodes = tagLines(tags)
  const parents = new Set(nodes.map(({ path }) => parentOf(path)))
  const found = filter.trim() === '' ? null : nodes.filter(({ path }) => matchTag(filter, path) !== null)
  const isFound = found && new Set(found.map(({ path }) => path))
  const above = found && new Set(found.flatMap(({ path }) => ancestorsOf(path)))
  return nodes
    .filter(({ path }) =>
      isFound === null
        ? ancestorsOf(path).every(parent => !folded.has(parent))
        : isFound.has(path) || above?.has(path),
    )
    .map(node => ({
      ...node,
      hasChildren: parents.has(node.path),
      isOpen: isFound === null ? !folded.has(node.path) : (above?.has(node.path) ?? false),
      isContext: isFound !== null && !isFound.has(node.path),
    }))
}

/** What a key of the tree asks for. */
export type TreeStep =
  | { readonly kind: 'go'; readonly path: string }
  | { readonly kind: 'fold' | 'unfold'; readonly path: string }

/** What an arrow does at a line; null when it does nothing. */
export function treeStep(lines: readonly TagLine[], at: number, key: string): TreeStep | null {
  const line = lines[at]
  const go = (index: number): TreeStep | null => {
    const to = lines[Math.min(Math.max(index, 0), lines.length - 1)]
    return to === undefined ? null : { kind: 'go', path: to.path }
  }
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return go(at + 1)
    case 'ArrowUp':
    case 'k':
      return go(at < 0 ? lines.length - 1 : at - 1)
    case 'Home':
      return go(0)
    case 'End':
      return go(lines.length - 1)
    case 'PageDown':
      return go(at + 15)
    case 'PageUp':
      return go(at - 15)
    case 'ArrowRight':
      if (line === undefined || !line.hasChildren) return null
      return line.isOpen ? go(at + 1) : { kind: 'unfold', path: line.path }
    case 'ArrowLeft': {
      if (line === undefined) return null
      if (line.hasChildren && line.isOpen) return { kind: 'fold', path: line.path }
      const parent = parentOf(line.path)
      return parent === null ? null : { kind: 'go', path: parent }
    }
    default:
      return null
  }
}

/** True where a tag can be put: not below itself, and not where it is. */
export const canBePut = (path: string, below: string | null): boolean =>
  below !== path && (below === null || !isBelow(below, path)) && parentOf(path) !== below
