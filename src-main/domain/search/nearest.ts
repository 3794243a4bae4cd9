// Which of the words that are possible somebody may have meant.

/** How many letters must be changed, added or left out, neighbours in the wrong order counting once; `most` at most. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)]
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1]
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      now[column] = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + Number(!isSame),
        swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    before = last
    last = now
  }
  return last[b.length] ?? most + 1
}

interface Candidate {
  readonly name: string
  readonly spellings: readonly string[]
}

const most = 5

/** The names whose spelling begins with what was written or differs from it by a slip or two, the nearest first. */
export function nearest(written: string, candidates: readonly Candidate[]): string[] {
  if (written === '') return []
  const slips = written.length < 4 ? 1 : 2
  const scored = candidates.flatMap(({ name, spellings }) => {
    const scores = spellings.map(spelling =>
      spelling.startsWith(written) ? 0.5 : distance(written, spelling, slips),
    )
    const score = Math.min(...scores)
    return score <= slips ? [{ name, score }] : []
  })
  const best = Math.min(...scored.map(({ score }) => score))
  return scored
    .filter(({ score }) => score <= best + 0.5)
    .sort((a, b) => a.score - b.score)
    .slice(0, most)
    .map(({ name }) => name)
}
