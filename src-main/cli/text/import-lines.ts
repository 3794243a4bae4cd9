import { basename } from 'node:path'
import type { EventPayload, ImportSummary } from '../../contract/index.ts'
import type { ImportOutcome } from '../../domain/import.ts'

const words = {
  imported: 'imported',
  duplicate: 'duplicate',
  near_duplicate: 'near-duplicate',
  failed: 'failed',
} as const

/** As `extract` has it, `file` is the base name; `path` tells files of one name apart. */
export const outcomeRecord = ({ file, ...outcome }: ImportOutcome) => ({
  file: basename(file),
  path: file,
  ...outcome,
})

/** What happened to one file, in a line. */
export function outcomeLine({ file, outcome, articleId, breachIds, problem }: ImportOutcome): string {
  const ids = [articleId, ...breachIds].filter(Boolean).join(' ')
  const detail = [problem?.message, ids].filter(Boolean).join('  ')
  return `${words[outcome].padEnd(14)}  ${file}  ${detail}`
}

const ends: Readonly<Record<ImportSummary['state'], string>> = {
  running: 'stopped',
  paused: 'paused',
  finished: 'in',
  cancelled: 'cancelled after',
}

/** An import, counted. */
export function summaryLine({
  imported,
  nearDuplicates,
  duplicates,
  failed,
  waiting,
  state,
  took,
}: ImportSummary) {
  const counts = [
    `${imported} imported`,
    ...(nearDuplicates > 0 ? [`${nearDuplicates} near-duplicates`] : []),
    `${duplicates} already there`,
    `${failed} failed`,
    ...(waiting > 0 ? [`${waiting} still to read`] : []),
  ]
  return `${counts.join(', ')}, ${ends[state]} ${(took / 1000).toFixed(1)} s`
}

const barWidth = 20

/** How far an import is, in a line: a bar, the counts, the rate, the time left and the file being read. */
export function progressLine({
  done,
  total,
  perSecond,
  secondsLeft,
  current,
}: EventPayload<'import-progress'>) {
  if (current === null) return ''
  const filled = total === 0 ? 0 : Math.floor((done / total) * barWidth)
  const bar = `[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}]`
  const left = secondsLeft === null ? '' : `, ${duration(secondsLeft)} left`
  return `${bar} ${done} of ${total}, ${perSecond.toFixed(perSecond < 10 ? 1 : 0)} files/s${left}  ${current}`
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  const minutes = Math.ceil(whole / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
