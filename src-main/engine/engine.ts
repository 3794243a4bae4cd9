import type { Caller } from '../contract/command.ts'
import type { AnyEvent, Reply } from '../contract/index.ts'

/** Vault, services and dispatch as one thing to talk to, in this thread or in one of its own. */
export interface Engine {
  /** Never rejects: every problem is in the reply. */
  invoke(caller: Caller, name: string, input: unknown): Promise<Reply<unknown>>
  /** Hears every event from now on; answers with what stops it. */
  subscribe(listener: (event: AnyEvent) => void): () => void
  /** Locks the vault and ends every thread. */
  close(): Promise<void>
}

/** What the engine is told about the world; plain values, because they cross to its thread. */
export interface EngineOptions {
  /** Where the list of known vaults is kept. */
  readonly dataFolder: string
  /** Where new vaults are made until somebody chooses another folder. */
  readonly defaultPlace: string
  readonly samplesFolder: string
  /** Who the history names as the author of an edit. */
  readonly who: string
}
