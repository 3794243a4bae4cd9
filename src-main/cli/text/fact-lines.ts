/** A value with the words it rests on. */
export interface FactRow {
  readonly label: string
  readonly value: string
  readonly quote: string | null
  readonly note?: string
}

const labelWidth = 20

/** Facts for reading on a terminal: label, value, and below it the quote; a label is not repeated. */
export function factLines(rows: readonly FactRow[]): string[] {
  const indent = ' '.repeat(labelWidth)
  return rows.flatMap(({ label, value, quote, note }, index) => {
    const isRepeated = rows[index - 1]?.label === label
    const head = `${(isRepeated ? '' : label).padEnd(labelWidth)}${value}`
    return [
      head,
      ...(note ? [`${indent}  ${note}`] : []),
      ...(quote === null ? [] : [`${indent}  “${quote}”`]),
    ]
  })
}
