// What the preload script says to the main process. The page chooses names and inputs, never the kind.
import * as z from 'zod'
import { ImportSource } from '../contract/imports.ts'

export const commandChannel = 'command'
export const eventChannel = 'event'

export const BridgeMessage = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('invoke'), name: z.string(), input: z.unknown() }),
  /**
   * Files somebody dropped or picked. The page cannot send this: only the preload script, in a world of its own, has
   * the channel, and it takes paths from `File` objects alone. The limit: preload script and page share a process,
   * and Electron tells a file's path nowhere else. Whoever takes over that whole process (and not just the page) can
   * name any path here and read what the person may read, into the vault and on the screen; the sandbox keeps them
   * from doing it by themselves, and there is no network to send it over.
   */
  z.strictObject({ kind: z.literal('import'), sources: z.array(ImportSource) }),
  /** A request the page's own policy stopped. */
  z.strictObject({ kind: z.literal('blocked'), address: z.string().max(4096) }),
])
export type BridgeMessage = z.infer<typeof BridgeMessage>
