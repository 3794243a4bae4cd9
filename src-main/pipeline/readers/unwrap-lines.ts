/** Lines of the width of a wrapped text: what mail programs and terminals produce. */
const minWidth = 50
const maxWidth = 110

const startsItem = /^\s*(?:[•‣◦▪●○·*-]|–(?=\s)|\(?(?:\d{1,2}|[a-z])[.)])\s+\S/

/** Joins the lines of a text that was wrapped at a fixed width; other texts come back as they are. */
export function unwrapLines(lines: readonly string[]): readonly string[] {
  const width = wrapWidth(lines)
  if (width === null) return lines
  const paragraphs: string[][] = []
  let previous: string | null = null
  for (const line of lines) {
    const open = paragraphs.at(-1)
    if (open !== undefined && previous !== null && wasWrapped(previous, line, width))
      append(open, line.trim())
    else paragraphs.push([line])
    previous = line
  }
  return paragraphs.map(parts => parts.join(''))
}

/** A word divided at the end of a line is one again; "e-" and other short beginnings keep their hyphen. */
function append(parts: string[], next: string): void {
  const last = parts.length - 1
  const line = parts[last] ?? ''
  if (/(?:\p{Ll}{3}-|\p{Ll}\u2010)$/u.test(line) && /^\p{Ll}/u.test(next)) parts[last] = line.slice(0, -1)
  else if (!/\p{L}[-\u2010]$/u.test(line)) parts.push(' ')
  parts.push(next)
}

/** A break is the wrapping's own when the next word would not have fitted on the line. */
function wasWrapped(line: string, next: string, width: number): boolean {
  if (line.trim() === '' || next.trim() === '' || startsItem.test(next)) return false
  const [firstWord = ''] = next.trim().split(/\s/, 1)
  return /\p{Ll}[-\u2010]\s*$/u.test(line) || line.trimEnd().length + 1 + firstWord.length > width
}

/** The width a text was wrapped at; null when its lines are paragraphs. */
function wrapWidth(lines: readonly string[]): number | null {
  const widths = lines.map(line => line.trimEnd().length).filter(length => length > 0)
  const longest = widths.reduce((a, b) => Math.max(a, b), 0)
  if (widths.length < 5 || longest < minWidth || longest > maxWidth) return null
  const full = lines.filter(line => line.trimEnd().length > longest * 0.8)
  const finished = full.filter(line => /[.!?…]["”»)]?\s*$/.test(line))
  const isWrapped = full.length >= 3 && full.length / widths.length > 0.4 && finished.length * 2 < full.length
  return isWrapped ? longest : null
}
