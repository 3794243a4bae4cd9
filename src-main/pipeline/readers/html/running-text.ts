// The text of a page between two blocks, and what is known of each of its lines.

export interface Line {
  readonly text: string
  /** How many of its characters stand in links to other pages. */
  readonly linked: number
  /** All of it is bold or large. */
  readonly isStrong: boolean
}

/** Takes text piece by piece; every question takes constant time, however much is written. */
export interface RunningText {
  /** The last character written; empty at the beginning of a line. */
  readonly last: string
  /** Nothing but white space stands in the line so far. */
  readonly isBlank: boolean
  write(words: string): void
  endLine(): void
  /** What is written until the next call stands in a link, or in bold type, one degree more (1) or less (-1). */
  link(degree: 1 | -1): void
  strengthen(degree: 1 | -1): void
  /** The lines written, as they stand; then there are none. */
  take(): Line[]
}

/** No text yet. */
export function runningText(): RunningText {
  let lines: Line[] = []
  let parts: string[] = []
  let last = ''
  let linked = 0
  let plain = false
  let bold = false
  let openLinks = 0
  let openStrong = 0
  const endLine = () => {
    lines.push({ text: parts.join(''), linked, isStrong: bold && !plain })
    parts = []
    last = ''
    linked = 0
    plain = false
    bold = false
  }
  return {
    get last() {
      return last
    },
    get isBlank() {
      return !plain && !bold
    },
    write(words) {
      if (words === '') return
      parts.push(words)
      last = words.at(-1) ?? ''
      if (openLinks > 0) linked += words.length
      if (!/\S/.test(words)) return
      if (openStrong > 0) bold = true
      else plain = true
    },
    endLine,
    link(degree) {
      openLinks += degree
    },
    strengthen(degree) {
      openStrong += degree
    },
    take() {
      if (parts.length > 0) endLine()
      const taken = lines
      lines = []
      return taken
    },
  }
}
