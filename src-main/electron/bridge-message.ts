// What the preload script says to the main process. The page chooses names and inputs, never the kind.
import * as z from 'zod'
import { ImportSource } from '../contract/imports.ts'

export const commandChannel = 'command'
export const eventChannel = 'event'

export const BridgeMessage = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('invoke'), name: z.string(), input: z.unknown() }),
  /** Files somebody dropped or picked; their paths come from the preload script, not from the page. */
  z.strictObject({ kind: z.literal('import'), sources: z.array(ImportSource) }),
  /** A request the page's own policy stopped. */
  z.strictObject({ kind: z.literal('blocked'), address: z.string().max(4096) }),
])
export type BridgeMessage = z.infer<typeof BridgeMessage>
