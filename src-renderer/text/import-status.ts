// How an import stands, in one word for programs and a sentence for people.
import type { ImportSummary } from '../../src-main/contract/index.ts'
import type { AskedEnding } from '../state/slices/imports-slice.ts'
import { counted } from './format.ts'
import { formatDuration } from './format-duration.ts'

export type ImportStatus =
  | 'reading'
  | 'waiting'
  | 'pausing'
  | 'cancelling'
  | 'paused'
  | 'stopped'
  | 'cut-off'
  | 'finished'
  | 'cancelled'

const ending = { pause: 'pausing', cancel: 'cancelling' } as const

/** `isTold`: whether events tell how far it is; one under way of which none do waits for its turn. */
export function importStatus(
  { isUnderWay, state, problem }: ImportSummary,
  isTold: boolean,
  asked: AskedEnding | undefined,
): ImportStatus {
  if (isUnderWay && asked !== undefined) return ending[asked]
  if (isUnderWay) return isTold ? 'reading' : 'waiting'
  if (state !== 'running') return state
  return problem === null ? 'cut-off' : 'stopped'
}

/** Files that were answered for. */
export const doneOf = ({ imported, nearDuplicates, duplicates, failed }: ImportSummary): number =>
  imported + nearDuplicates + duplicates + failed

const left = ({ waiting }: ImportSummary) => counted(waiting, 'file left', 'files left')

/** What a status means for this import. */
export function statusWords(status: ImportStatus, summary: ImportSummary): string {
  switch (status) {
    case 'reading':
      return 'Reading'
    case 'waiting':
      return 'Waits until the import before it has ended'
    case 'pausing':
      return 'Pausing after the files being read'
    case 'cancelling':
      return 'Cancelling after the files being read'
    case 'paused':
      return `Paused, ${left(summary)}`
    case 'stopped':
      return `Stopped, ${left(summary)}`
    case 'cut-off':
      return `Cut off, ${left(summary)}`
    case 'finished':
      return `Finished, took ${formatDuration(summary.took)}`
    case 'cancelled':
      return `Cancelled, took ${formatDuration(summary.took)}`
  }
}

/** `118 imported, 9 duplicates, 2 failed`: what came of its files, without what did not occur. */
export function countWords(summary: ImportSummary): string {
  const { imported, nearDuplicates, duplicates, failed } = summary
  const failure = summary.state === 'cancelled' ? 'failed or not read' : 'failed'
  const counts = [
    counted(imported, 'imported', 'imported'),
    nearDuplicates > 0 && counted(nearDuplicates, 'near-duplicate', 'near-duplicates'),
    duplicates > 0 && counted(duplicates, 'duplicate', 'duplicates'),
    failed > 0 && counted(failed, failure, failure),
  ]
  // A number never stands at the end of a line without its word.
  const together = counts.filter(words => words !== false).map(words => words.replaceAll(' ', '\u00a0'))
  return together.join(', ')
}

/** What is said when an import has ended; nothing when only the vault is being closed. */
export function endWords(summary: ImportSummary): string | null {
  switch (summary.state) {
    case 'finished':
      return `Import finished: ${countWords(summary)}.`
    case 'cancelled':
      return `Import cancelled: ${countWords(summary)}.`
    case 'paused':
      return `Import paused, ${left(summary)}.`
    case 'running':
      return null
  }
}
