// Where a tag stands in the tree, told from its path. Pure text: folded and written paths alike.

/** `vector/ransomware` becomes `vector`; a tag at the top has no parent. */
export function parentOf(path: string): string | null {
  const end = path.lastIndexOf('/')
  return end < 0 ? null : path.slice(0, end)
}

/** The last word: `ransomware`. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** Every tag above one, from the top down: `a` and `a/b` of `a/b/c`. */
export function ancestorsOf(path: string): string[] {
  const words = path.split('/')
  return words.slice(1).map((_, depth) => words.slice(0, depth + 1).join('/'))
}

/** True for a child, or a child of one. */
export const isBelow = (path: string, parent: string): boolean => path.startsWith(`${parent}/`)

/** The child of `parent` whose branch `path` is in: `a/b` of `a/b/c` below `a`. Null when it is not below it. */
export function branchBelow(path: string, parent: string): string | null {
  if (!isBelow(path, parent)) return null
  const end = path.indexOf('/', parent.length + 1)
  return end < 0 ? path : path.slice(0, end)
}

/** The path of a tag after the one at `from`, above it or itself, has gone to `to`. */
export const rebased = (path: string, from: string, to: string): string => to + path.slice(from.length)

/** True when two paths are in different branches below `exclusive`, so that nothing may carry both. */
export function excludeEachOther(exclusive: string, a: string, b: string): boolean {
  const [left, right] = [branchBelow(a, exclusive), branchBelow(b, exclusive)]
  return left !== null && right !== null && left !== right
}
