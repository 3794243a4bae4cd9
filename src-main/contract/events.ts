import * as z from 'zod'
import { ImportOutcome, ImportSummary } from './imports.ts'
import { OpenVault } from './vaults.ts'

/** What the screen may hear without asking. */
export const events = {
  /** What the vault holds has changed: whatever was queried is to be queried again. */
  'vault-changed': z.strictObject({}),
  /** A vault was opened or closed. */
  'vault-state': z.strictObject({ vault: OpenVault.nullable() }),
  'import-progress': z.strictObject({
    importId: z.string(),
    done: z.int(),
    /** Grows while archives are looked into. */
    total: z.int(),
    /** The file being read now; null after the last one. */
    current: z.string().nullable(),
    /** Files a second, of late. */
    perSecond: z.number(),
    /** Seconds that are left at that rate; null while nobody can tell. */
    secondsLeft: z.number().nullable(),
    /** Outcomes since the last event. */
    outcomes: z.array(ImportOutcome),
  }),
  'import-finished': ImportSummary,
  /** How many articles have been read again. */
  'reextraction-progress': z.strictObject({ done: z.int(), total: z.int() }),
} as const

export type EventName = keyof typeof events
export type EventPayload<N extends EventName> = z.infer<(typeof events)[N]>
/** One event on its way: name and payload belong together. */
export type AnyEvent = {
  [N in EventName]: { readonly name: N; readonly payload: EventPayload<N> }
}[EventName]
