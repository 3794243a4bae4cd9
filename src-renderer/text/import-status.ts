// How an import stands, in one word for programs and a sentence for people.
import type { ImportSummary } from '../../src-main/contract/index.ts'
import { words } from '../languages/words.ts'
import type { AskedEnding } from '../state/slices/imports-slice.ts'
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

/** What a status means for this import. */
export function statusWords(status: ImportStatus, { waiting, took }: ImportSummary): string {
  const texts = words.imports.status
  switch (status) {
    case 'paused':
    case 'stopped':
    case 'cut-off':
      return texts[status](waiting)
    case 'finished':
    case 'cancelled':
      return texts[status](formatDuration(took))
    default:
      return texts[status]
  }
}

/** `118 imported, 9 duplicates, 2 failed`: what came of its files, without what did not occur. */
export function countWords(summary: ImportSummary): string {
  const { imported, nearDuplicates, duplicates, failed } = summary
  const texts = words.imports.counts
  const counts = [
    texts.imported(imported),
    nearDuplicates > 0 && texts.nearDuplicates(nearDuplicates),
    duplicates > 0 && texts.duplicates(duplicates),
    failed > 0 && (summary.state === 'cancelled' ? texts.notRead(failed) : texts.failed(failed)),
  ]
  // A number never stands at the end of a line without its word.
  const together = counts.filter(part => part !== false).map(part => part.replaceAll(' ', '\u00a0'))
  return together.join(', ')
}

/** What is said when an import has ended; nothing when only the vault is being closed. */
export function endWords(summary: ImportSummary): string | null {
  const texts = words.imports.ended
  switch (summary.state) {
    case 'finished':
      return texts.finished(countWords(summary))
    case 'cancelled':
      return texts.cancelled(countWords(summary))
    case 'paused':
      return texts.paused(summary.waiting)
    case 'running':
      return null
  }
}
