// Lags, clocks, data and sizes of a comparison, and breaches like one, for a terminal.
import { clockAnswerInWords, clockReasonInWords, notLegalAdvice } from '../../domain/clock-words.ts'
import type { Comparison } from '../../domain/comparison-of.ts'
import type { Delta } from '../../domain/delta.ts'
import { daysInWords, lagInWords } from '../../domain/lag-words.ts'
import { lagDefinition } from '../../domain/lags.ts'
import type { OverlapCell } from '../../domain/overlap.ts'
import type { SavedComparison } from '../../domain/saved-comparison.ts'
import type { Similar } from '../../domain/similarity.ts'
import { similarityInWords } from '../../domain/similarity-words.ts'
import { wordFor } from '../../domain/wording.ts'
import { rowLines } from './comparison-table.ts'
import { qualified } from './figure.ts'
import { table } from './table.ts'

const daysApart = (delta: Delta | null) => {
  if (delta?.kind !== 'days') return ''
  const { least, most } = delta.days
  return ` (${least > 0 ? '+' : ''}${daysInWords({ least, most })})`
}

const glyphs: Readonly<Record<OverlapCell['state'], string>> = {
  exposed: '■',
  'not-exposed': 'x',
  silent: '·',
}

/** What stands below the table of facts. */
export function figureLines(comparison: Comparison, onlyDifferent: boolean): string[] {
  const { lags, clocks, overlap } = comparison
  const lagLines = lags
    .filter(({ isDifferent }) => isDifferent || !onlyDifferent)
    .flatMap(({ lagId, cells }) =>
      rowLines(
        lagDefinition(lagId).label,
        cells.map(({ lag, delta }) => `  ${lagInWords(lag)}${daysApart(delta)}`),
      ),
    )
  const clockLines = clocks
    .filter(({ isOfAny, isDifferent }) => isOfAny && (isDifferent || !onlyDifferent))
    .flatMap(({ label, source, cells }) =>
      rowLines(
        `${label} (${source})`,
        cells.map(
          cell => `  ${[`${clockAnswerInWords(cell)}.`, ...cell.reasons.map(clockReasonInWords)].join(' ')}`,
        ),
      ),
    )
  const dataLines = overlap.types.flatMap(({ type, cells }) =>
    rowLines(
      wordFor(type),
      cells.map(({ state, isDisputed }) => `  ${glyphs[state]}${isDisputed ? ' disputed' : ''}`),
    ),
  )
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', title, ...lines]
  return [
    ...section('LAGS', lagLines),
    ...section('CLOCKS', clockLines.length === 0 ? [] : [...clockLines, notLegalAdvice]),
    ...section(
      `DATA, ${overlap.sharedByAll} of ${overlap.types.length} kinds shared by all`,
      dataLines.length === 0 ? [] : [...dataLines, '■ exposed   x said not exposed   · not stated'],
    ),
  ]
}

export function similarLines(found: readonly Similar[]): string[] {
  if (found.length === 0) return ['Nothing is like it.']
  return found.flatMap(({ breach, score, reasons }) => {
    const people = qualified(breach.individualsAffected, breach.qualifier)
    const head = [breach.breachId, breach.name, people === '' ? null : `${people} people`, score.toFixed(1)]
    return [
      head.filter(word => word !== null).join('  '),
      ...reasons.map(
        reason => `        ${reason.points.toFixed(1).padStart(4)}  ${similarityInWords(reason)}`,
      ),
    ]
  })
}

export function savedComparisonLines(saved: readonly SavedComparison[]): string[] {
  if (saved.length === 0) return ['There are no saved comparisons yet.']
  const rows = saved.map(({ name, kind, breach, columns, lost, canOpen }) => [
    name,
    kind === 'breaches' ? 'breaches' : `articles on ${breach?.id ?? 'a breach that is gone'}`,
    canOpen ? columns.map(({ id }) => id).join(' ') : 'fewer than two are left',
    [
      ...lost.merged.map(({ id, into }) => `${id} is ${into} now`),
      ...lost.gone.map(id => `${id} is gone`),
    ].join(', '),
  ])
  return table([['NAME', 'WHAT', 'COLUMNS', 'SINCE IT WAS SAVED'], ...rows])
}
