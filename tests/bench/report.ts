// One line of the bench, the table of all of them, and whether a gate was missed.
import { median } from './rounds.ts'

export interface Figure {
  readonly name: string
  readonly unit: string
  /** One value for each round; the median counts. */
  readonly rounds: readonly number[]
  /** What the median must keep to. */
  readonly gate?: { readonly atMost: number } | { readonly atLeast: number }
}

/** Something that could not be measured here, and why. */
export interface Absent {
  readonly name: string
  readonly absent: string
}

export type Line = Figure | Absent

export function isMissed(line: Line): boolean {
  if ('absent' in line || line.gate === undefined) return false
  const value = median(line.rounds)
  return 'atMost' in line.gate ? !(value <= line.gate.atMost) : !(value >= line.gate.atLeast)
}

export function table(lines: readonly Line[]): string {
  const rows = lines.map(line => {
    if ('absent' in line) return [line.name, line.absent, '', '', '']
    const value = `${short(median(line.rounds))} ${line.unit}`
    return [
      line.name,
      value,
      range(line.rounds),
      gateText(line),
      line.gate ? (isMissed(line) ? 'MISSED' : 'met') : '',
    ]
  })
  const all = [['what', 'median', 'min to max', 'gate', ''], ...rows]
  const widths = [0, 1, 2, 3, 4].map(column => Math.max(...all.map(row => row[column]?.length ?? 0)))
  return all
    .map(row =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** The same as one line of JSON, for whoever keeps figures over time. */
export const json = (lines: readonly Line[], circumstances: object) =>
  JSON.stringify({
    ...circumstances,
    figures: lines.map(line => ('absent' in line ? line : summary(line))),
  })

const summary = (figure: Figure) => ({
  name: figure.name,
  unit: figure.unit,
  median: round(median(figure.rounds)),
  min: round(Math.min(...figure.rounds)),
  max: round(Math.max(...figure.rounds)),
  ...(figure.gate && { gate: figure.gate, isMissed: isMissed(figure) }),
})

const round = (value: number) => Number(value.toPrecision(5))
const short = (value: number) =>
  value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)))
const range = (rounds: readonly number[]) =>
  rounds.length > 1 ? `${short(Math.min(...rounds))} to ${short(Math.max(...rounds))}` : ''
const gateText = ({ gate }: Figure) =>
  gate === undefined ? '' : 'atMost' in gate ? `≤ ${gate.atMost}` : `≥ ${gate.atLeast}`
