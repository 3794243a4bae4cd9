// Puts what is typed into the vault, one after the other; of what comes faster than it is written the last counts.
import type { DraftPlace } from '../../src-main/domain/draft.ts'
import { call } from './call.ts'

export const placeKey = ({ about, part }: DraftPlace): string => `${about} ${part}`

interface Waiting {
  readonly place: DraftPlace
  /** Null: it is to be forgotten. */
  readonly body: string | null
}

const waiting = new Map<string, Waiting>()
let writing: Promise<void> | null = null

/** Keeps a draft, or forgets it; what goes wrong is told once the draft is typed on. */
export function keepDraft(
  place: DraftPlace,
  body: string | null,
  onProblem: (thrown: unknown) => void,
): void {
  waiting.set(placeKey(place), { place, body })
  writing ??= writeAll(onProblem).finally(() => {
    writing = null
  })
}

async function writeAll(onProblem: (thrown: unknown) => void): Promise<void> {
  for (let next = waiting.entries().next(); !next.done; next = waiting.entries().next()) {
    const [key, { place, body }] = next.value
    waiting.delete(key)
    try {
      if (body === null) await call('drafts.drop', place)
      else await call('drafts.keep', { ...place, body })
    } catch (thrown) {
      onProblem(thrown)
    }
  }
}

/** Resolves when everything typed so far is in the vault: before it is locked. */
export const draftsWritten = (): Promise<void> => writing ?? Promise.resolve()
