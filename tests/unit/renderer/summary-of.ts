import type { ImportSummary } from '../../../src-main/contract/index.ts'

/** An import of which only some things matter. */
export const summaryOf = (part: Partial<ImportSummary>): ImportSummary => ({
  importId: 'one',
  startedAt: '2024-06-02T14:05:00Z',
  state: 'running',
  isUnderWay: false,
  waiting: 0,
  imported: 0,
  nearDuplicates: 0,
  duplicates: 0,
  failed: 0,
  took: 0,
  problem: null,
  ...part,
})
