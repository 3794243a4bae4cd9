// Puts what is typed into the vault at every key, without waiting for the one before: the engine takes them in order,
// and a window that is gone the next moment has lost nothing.
import type { DraftPlace } from '../../src-main/domain/draft.ts'
import { call } from './call.ts'

export const placeKey = ({ about, part }: DraftPlace): string => `${about} ${part}`

const writing = new Set<Promise<void>>()

/** Keeps a draft, or, with null, forgets it. */
export function keepDraft(
  place: DraftPlace,
  body: string | null,
  onProblem: (thrown: unknown) => void,
): void {
  const asked = body === null ? call('drafts.drop', place) : call('drafts.keep', { ...place, body })
  const written: Promise<void> = asked.then(() => undefined, onProblem).finally(() => writing.delete(written))
  writing.add(written)
}

/** Resolves when everything typed so far is in the vault: before it is locked. */
export async function draftsWritten(): Promise<void> {
  await Promise.all(writing)
}
