import type { ImportOutcome } from '../../../src-main/contract/index.ts'

export type OutcomeKind = ImportOutcome['outcome']
export type OutcomeFilter = OutcomeKind | 'all'

export const outcomeKinds: readonly OutcomeKind[] = ['imported', 'duplicate', 'near_duplicate', 'failed']

export const outcomeWords: Readonly<Record<OutcomeKind, string>> = {
  imported: 'Imported',
  duplicate: 'Duplicate',
  near_duplicate: 'Near-duplicate',
  failed: 'Failed',
}

const order: readonly OutcomeKind[] = ['failed', 'near_duplicate', 'duplicate', 'imported']

/** What needs a person first; otherwise in the order the files were read. */
export const byNeed = (outcomes: readonly ImportOutcome[]): ImportOutcome[] =>
  [...outcomes].sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome))
