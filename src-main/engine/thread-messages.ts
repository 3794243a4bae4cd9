import type { Caller } from '../contract/command.ts'
import type { AnyEvent, Reply } from '../contract/index.ts'

/** What the main thread says to the engine thread. */
export type ToEngine =
  | {
      readonly kind: 'invoke'
      readonly id: number
      readonly caller: Caller
      readonly name: string
      readonly input: unknown
    }
  | { readonly kind: 'close' }

/** What the engine thread says back. */
export type FromEngine =
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply<unknown> }
  | { readonly kind: 'event'; readonly event: AnyEvent }
  | { readonly kind: 'closed' }
