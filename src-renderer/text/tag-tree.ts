import type { Tag } from '../../src-main/domain/tag.ts'
import { locale } from './locale.ts'

export interface TagNode {
  /** The last word of the path. */
  readonly name: string
  readonly path: string
  readonly depth: number
  /** Null for a place in the tree nothing is tagged with directly. */
  readonly tag: Tag | null
}

/** Word by word, so that `desk/board` stands before `desk-two`. */
function byWords(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')]
  const at = left.findIndex((word, index) => word !== right[index])
  if (at < 0) return left.length - right.length
  return (left[at] ?? '').localeCompare(right[at] ?? '', locale)
}

/** The tree as lines, parents before their children; parents nobody made stand in for themselves. */
export function tagLines(tags: readonly Tag[]): TagNode[] {
  const byPath = new Map(tags.map(tag => [tag.path, tag]))
  const paths = new Set<string>()
  for (const { path } of tags) {
    const words = path.split('/')
    for (const depth of words.keys()) paths.add(words.slice(0, depth + 1).join('/'))
  }
  return [...paths].sort(byWords).map(path => {
    const words = path.split('/')
    return { name: words.at(-1) ?? path, path, depth: words.length - 1, tag: byPath.get(path) ?? null }
  })
}
