/** Rows as aligned columns, the first row being the heads; a column is never wider than `widest` characters. */
export function table(rows: readonly (readonly string[])[], widest = 60): string[] {
  const shortened = rows.map(row =>
    row.map(cell => (cell.length > widest ? `${cell.slice(0, widest - 1)}…` : cell)),
  )
  const columns = Math.max(0, ...shortened.map(row => row.length))
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...shortened.map(row => row[column]?.length ?? 0)),
  )
  return shortened.map(row =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

/** Words broken into lines of at most `width` characters. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line]
}
