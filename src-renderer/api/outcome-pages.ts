import type { ImportOutcome, Input } from '../../src-main/contract/index.ts'
import { peek } from './query-cache.ts'

/** Outcomes that are asked for at once. */
export const pageSize = 200

/** What asks for a page of the outcomes of one kind. */
export const pageOf = (
  importId: string,
  outcome: ImportOutcome['outcome'],
  page: number,
): Input<'imports.outcomes'> => ({ importId, outcome, offset: page * pageSize, limit: pageSize })

/** An outcome by its number among those of its kind, where its page was asked for. */
export function knownOutcome(
  importId: string,
  outcome: ImportOutcome['outcome'],
  index: number,
): ImportOutcome | undefined {
  const page = Math.floor(index / pageSize)
  return peek('imports.outcomes', pageOf(importId, outcome, page)).data?.[index - page * pageSize]
}

/** Whether every failure is known to have left an article, which reading again does not change: its pages need OCR. */
export function areAllKept(importId: string, failed: number): boolean {
  const known = peek('imports.outcomes', pageOf(importId, 'failed', 0)).data ?? []
  return known.length >= failed && known.every(({ articleId }) => articleId !== null)
}
