/** How many letters must be put in, taken out, changed or swapped to make one word the other (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const above = rows[i - 1] ?? []
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swap = isSwap ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : change
      row.push(Math.min(change, swap, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    rows.push(row)
  }
  return rows[a.length]?.[b.length] ?? 0
}

/** The word somebody may have meant by one that is not among them; null when none is near. */
export function nearestWord(written: string, words: readonly string[]): string | null {
  const most = Math.max(1, Math.floor(written.length / 3))
  let best: string | null = null
  let least = most + 1
  for (const word of words) {
    const letters = distance(written.toLowerCase(), word.toLowerCase())
    if (letters < least) [best, least] = [word, letters]
  }
  return best ?? words.find(word => written.length > 2 && word.startsWith(written.toLowerCase())) ?? null
}
