/** Lines of the width of a wrapped text: what mail programs and terminals produce. */
const minWidth = 50
export const maxWidth = 110
/** A longer word fits on few lines: an address may stand below a line that is not full. */
const longestWord = 25

const bulleted = /^\s*(?:[•‣◦▪●○·*-]|–(?=\s)|\(?(?:\d{1,2}\)|[a-z][.)]))\s+\S/
const numbered = /^\s*\(?(\d{1,2})\.\s+\S/
const address = /^\s*<?https?:\/\/\S+\s*$/
const columns = /\S(?: {3,}|\t+ *)\S/
const finished = /[.!?…]["”»)]?\s*$/

/** A paragraph, and the lines it was made of: from the first up to, not including, the second. */
export interface Unwrapped {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Joins the lines of a text that was wrapped at a fixed width; other texts come back as they are. */
export const unwrapLines = (lines: readonly string[]): readonly string[] =>
  unwrapped(lines).map(({ text }) => text)

/**
 * The paragraphs of a text that was wrapped at a fixed width; those of other texts are its lines. Where the blank lines
 * between paragraphs are lost, one ends with every sentence that ends with its line.
 */
export function unwrapped(lines: readonly string[], hasBlankLines = true): readonly Unwrapped[] {
  const breaks = breaksOf(lines)
  const width = wrapWidth(lines, breaks)
  const paragraphs: { parts: string[]; from: number; to: number }[] = []
  for (const [i, line] of lines.entries()) {
    const open = paragraphs.at(-1)
    const before = breaks[i - 1] ?? null
    const isWithin = before !== null && (hasBlankLines || !before.endsSentence)
    if (open !== undefined && isWithin && width !== null && isWrapped(before, width)) {
      append(open.parts, line.trim())
      open.to = i + 1
    } else paragraphs.push({ parts: [line], from: i, to: i + 1 })
  }
  return paragraphs.map(({ parts, from, to }) => ({ text: parts.join(''), from, to }))
}

/** A word divided at the end of a line is one again; "e-" and other short beginnings keep their hyphen. */
function append(parts: string[], next: string): void {
  const last = parts.length - 1
  const line = parts[last] ?? ''
  if (/(?:\p{Ll}{3}-|\p{Ll}\u2010)$/u.test(line) && /^\p{Ll}/u.test(next)) parts[last] = line.slice(0, -1)
  else if (!/\p{L}[-\u2010]$/u.test(line)) parts.push(' ')
  parts.push(next)
}

/** The end of a line that another one follows. */
interface Break {
  readonly length: number
  /** How long the line would be with the next word. */
  readonly withNext: number
  readonly dividesWord: boolean
  readonly endsSentence: boolean
  /** A sentence ends and another begins within the line. */
  readonly holdsSentences: boolean
  /** What follows begins with a small letter. */
  readonly goesOn: boolean
  /** An address or another single word is as long as it is, however wide the text. */
  readonly isOneWord: boolean
}

/** The number a line begins with. */
function numberOf(line: string): number | null {
  const [, digits] = numbered.exec(line) ?? []
  return digits === undefined ? null : Number(digits)
}

/** The break after each line; null where the paragraph ends there, an item of a list follows, or the line is a table's. */
function breaksOf(lines: readonly string[]): readonly (Break | null)[] {
  const numbers = new Set(lines.map(numberOf))
  const startsItem = (line: string) => {
    const number = numberOf(line)
    // "2. Juli" is a date where no line is the first or the third.
    return number === null ? bulleted.test(line) : numbers.has(number - 1) || numbers.has(number + 1)
  }
  return lines.map((line, i) => {
    const text = line.trimEnd()
    const next = (lines[i + 1] ?? '').trim()
    if (text === '' || next === '' || startsItem(next) || columns.test(text)) return null
    const endsSentence = finished.test(text)
    if (endsSentence && address.test(next)) return null
    const [firstWord = ''] = next.split(/\s/, 1)
    return {
      length: text.length,
      withNext: text.length + 1 + Math.min(firstWord.length, longestWord),
      dividesWord: /\p{Ll}[-\u2010]$/u.test(text),
      endsSentence,
      holdsSentences: /\p{Ll}[.!?]["”»)]? \p{Lu}/u.test(text),
      goesOn: /^\p{Ll}/u.test(next),
      isOneWord: !/\S\s+\S/.test(text),
    }
  })
}

/** A break is the wrapping's own when the next word would not have fitted; a longer line was never wrapped. */
const isWrapped = ({ length, withNext, dividesWord }: Break, width: number) =>
  length <= width * 1.05 && (withNext > width || dividesWord)

/** The width a text was wrapped at; null when its lines are paragraphs. */
function wrapWidth(lines: readonly string[], breaks: readonly (Break | null)[]): number | null {
  const within = breaks.filter(at => at !== null && !at.isOneWord) as readonly Break[]
  if (within.length < 3 || lines.filter(line => line.trim() !== '').length < 5) return null
  const width = Math.max(likeliest(within), longestOfMost(within))
  if (width < minWidth || width > maxWidth) return null
  const wrapped = within.filter(at => isWrapped(at, width))
  // The last line of a paragraph says nothing of the width.
  const share = wrapped.length / within.filter(at => !at.endsSentence || isWrapped(at, width)).length
  // Poems and lists of headlines begin every line with a capital, and have their sentences end with it.
  const isRunning =
    wrapped.filter(({ goesOn }) => goesOn).length * 4 >= wrapped.length ||
    (share > 0.9 && wrapped.some(({ holdsSentences }) => holdsSentences))
  const isFinished = wrapped.filter(({ endsSentence }) => endsSentence).length * 2 >= wrapped.length
  return wrapped.length >= 3 && share > 0.5 && isRunning && !isFinished ? width : null
}

/** The width that most lines fill as far as their next word lets them. */
function likeliest(breaks: readonly Break[]): number {
  const fits = new Array<number>(maxWidth + 1).fill(0)
  for (const { length, withNext } of breaks)
    for (let width = length; width < Math.min(withNext, fits.length); width++)
      fits[width] = (fits[width] ?? 0) + 1
  return fits.lastIndexOf(Math.max(...fits))
}

/** The length that one line in ten surpasses, and of few lines one. */
function longestOfMost(breaks: readonly Break[]): number {
  const lengths = breaks.map(({ length }) => length).sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length * 0.9) - 1] ?? 0
}
