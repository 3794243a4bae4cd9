// Markdown without its code. Everything keeps its place: code becomes spaces.

const blank = (text: string) => ' '.repeat(text.length)

/** The text of a note with fenced blocks and stretches between backticks blanked out. */
export function proseOf(markdown: string): string {
  let fence: string | null = null
  return markdown
    .split('\n')
    .map(line => {
      const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/u.exec(line)
      const [, run = '', rest = ''] = mark ?? []
      if (fence !== null) {
        // A fence is closed by one of its own kind that is as long, with nothing after it.
        if (run.startsWith(fence) && rest.trim() === '') fence = null
        return blank(line)
      }
      // Three backticks with another after them are a stretch within the line.
      if (run === '' || (run.startsWith('`') && rest.includes('`'))) return withoutStretches(line)
      fence = run
      return blank(line)
    })
    .join('\n')
}

/** A line without what stands between two equally long runs of backticks. */
function withoutStretches(line: string): string {
  const runs = [...line.matchAll(/`+/gu)].map(({ 0: ticks, index }) => ({ length: ticks.length, index }))
  const last = new Map(runs.map(({ length, index }) => [length, index]))
  let prose = ''
  let at = 0
  let open: { length: number; index: number } | null = null
  for (const run of runs) {
    // A run opens a stretch only if another of its length comes later.
    if (open === null && (last.get(run.length) ?? 0) > run.index) open = run
    else if (open !== null && run.length === open.length) {
      const end = run.index + run.length
      prose += line.slice(at, open.index) + blank(line.slice(open.index, end))
      at = end
      open = null
    }
  }
  return prose + line.slice(at)
}
