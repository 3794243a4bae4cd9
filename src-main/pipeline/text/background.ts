// Passages about another, mostly earlier breach.
import type { Line, Reading } from './reading.ts'

const known = new WeakMap<Reading, ReadonlySet<Line>>()

/**
 * The lines that tell of another breach: from the words that say so to the end of their paragraph. A text opens with
 * its own breach, though it be the second this year or told after another.
 */
export function backgroundOf(reading: Reading): ReadonlySet<Line> {
  let background = known.get(reading)
  if (background === undefined) {
    background = new Set(linesAbout(reading))
    known.set(reading, background)
  }
  return background
}

function* linesAbout(reading: Reading): Generator<Line> {
  let paragraph: number | null = null
  const first = reading.prose.find(({ index }) => index > 0)
  for (const line of reading.prose) {
    if (line.index > 0 && line !== first && reading.has(line, reading.lexicon.breach.background))
      paragraph = line.paragraph
    if (line.paragraph === paragraph) yield line
  }
}
