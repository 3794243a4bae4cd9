import { ancestorsOf } from '../domain/tag-tree.ts'

/** A tag with how many things carry it itself. */
export interface OwnCount {
  readonly tag: number
  readonly folded: string
  readonly own: number
}

/**
 * How many things carry a tag or one below it, each thing once, by tag. Counted here and not by SQLite: for 590 tags on
 * 100 000 articles, 500 000 taggings in all, this takes a fifth of the
 * time of a `count(DISTINCT …)` for each place.
 */
export function countsWithChildren(
  tags: readonly OwnCount[],
  carrying: (tag: number) => readonly number[],
): Map<number, number> {
  const within = new Map<string, OwnCount[]>()
  for (const one of tags)
    if (one.own > 0)
      for (const path of [...ancestorsOf(one.folded), one.folded]) {
        const branch = within.get(path)
        if (branch === undefined) within.set(path, [one])
        else branch.push(one)
      }
  const carriers = new Map<number, readonly number[]>()
  const carriersOf = (tag: number) => {
    const known = carriers.get(tag) ?? carrying(tag)
    carriers.set(tag, known)
    return known
  }
  /** For each carrier the last place it was counted for. */
  let seen = new Uint32Array(1024)
  const counts = new Map<number, number>()
  for (const [place, { tag, folded }] of tags.entries()) {
    const branch = within.get(folded) ?? []
    const [only] = branch
    if (branch.length < 2) {
      counts.set(tag, only?.own ?? 0)
      continue
    }
    let count = 0
    for (const part of branch)
      for (const carrier of carriersOf(part.tag)) {
        if (carrier >= seen.length) {
          const longer = new Uint32Array(2 * carrier)
          longer.set(seen)
          seen = longer
        }
        if (seen[carrier] === place + 1) continue
        seen[carrier] = place + 1
        count += 1
      }
    counts.set(tag, count)
  }
  return counts
}
