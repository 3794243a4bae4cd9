import { AlarmClock, Check, CircleHelp, type LucideIcon, Minus } from 'lucide-react'
import type { Comparison } from '../../../src-main/domain/comparison-of.ts'
import type { FactId } from '../../../src-main/domain/fact-id.ts'
import type {
  ClockAnswer,
  ClockReading,
  ClockReasonKind,
  ClockStop,
} from '../../../src-main/domain/run-clock.ts'
import { Icon } from '../../components/icon.tsx'
import { words } from '../../languages/words.ts'
import { clockDelta, clockDifference } from '../../text/clock-difference.ts'
import { clockAnswer, clockDeadline, clockReason } from '../../text/clock-text.ts'
import { differenceWords } from '../../text/day-words.ts'
import { Cell } from './cell.tsx'
import { claimsInUse, claimsNumbered, factIn, type RelatedClaim } from './claims-of-column.ts'
import styles from './time-cell.module.css'

const texts = words.clocks

export const answerIcons: Readonly<Record<ClockAnswer, LucideIcon>> = {
  met: Check,
  missed: AlarmClock,
  'cannot-be-told': CircleHelp,
  'does-not-apply': Minus,
}

/** What a reason that is no date rests on. */
const factOfReason: Readonly<Partial<Record<ClockReasonKind, FactId>>> = {
  'other-country': 'country',
  'other-sector': 'sector',
  'may-be-covered': 'dataTypes.exposed',
  'too-few-people': 'individualsAffected',
  'too-many-people': 'individualsAffected',
  'people-near-threshold': 'individualsAffected',
}

const stopOf = (stop: ClockStop | null) =>
  stop === null ? [] : [stop.kind === 'date' ? stop : { factId: 'responses' as const, claimId: stop.claimId }]

/** The sentences an answer rests on: the dates, or what the rule does not apply for. */
function claimsOf(comparison: Comparison, index: number, reading: ClockReading): RelatedClaim[] {
  const { start, stop, answer, reasons } = reading
  if (answer !== 'does-not-apply')
    return claimsNumbered(comparison, index, [...(start === null ? [] : [start]), ...stopOf(stop)])
  const facts = reasons.flatMap(({ kind }) => factOfReason[kind] ?? [])
  return facts.flatMap(factId => {
    const fact = factIn(comparison, index, factId)
    return fact === undefined ? [] : claimsInUse(fact)
  })
}

interface ClockCellProps {
  readonly comparison: Comparison
  readonly row: Comparison['clocks'][number]
  readonly index: number
}

/** What one clock says of one column, why, and the rule it counts by. */
export function ClockCell({ comparison, row, index }: ClockCellProps) {
  const reading = row.cells[index]
  const column = comparison.columns[index]
  const reference = row.cells[comparison.reference]
  if (reading === undefined || column === undefined || reference === undefined) return <td />
  const { answer, reasons, ifItApplies } = reading
  const delta = index === comparison.reference ? null : clockDelta(reading, reference)
  const sentences = reasons.map(clockReason)
  const isTold = answer === 'met' || answer === 'missed'
  const hypothesis = answer === 'cannot-be-told' ? texts.ifItApplies[ifItApplies] : ''
  const note = isTold ? (delta === null ? '' : differenceWords(delta)) : (sentences[0] ?? '')
  return (
    <Cell
      at={{ row: `clock:${row.clockId}`, column: index }}
      column={column}
      difference={index === comparison.reference ? null : clockDifference(reading, reference)}
      claims={claimsOf(comparison, index, reading)}
      note={note}
      explained={
        <div className={styles.explained}>
          {sentences.map(sentence => (
            <p key={sentence}>{sentence}</p>
          ))}
          {hypothesis !== '' && <p>{hypothesis}</p>}
          {answer !== 'does-not-apply' && clockDeadline(reading) !== '' && <p>{clockDeadline(reading)}</p>}
          <p>
            <b>{texts.rule}</b> {row.rule}
          </p>
          <p className="muted">{texts.source(row.source, row.jurisdiction)}</p>
          <p className="muted">{texts.unless(row.unless)}</p>
        </div>
      }
    >
      <span className={styles.answer} data-answer={answer}>
        <Icon of={answerIcons[answer]} size={14} />
        <span className="num">{clockAnswer(reading)}</span>
      </span>
    </Cell>
  )
}
