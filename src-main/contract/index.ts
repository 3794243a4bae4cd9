// What the screen may ask and hear, whole. `dispatch` checks input and output against it.
import type * as z from 'zod'
import type { Problem } from '../domain/problem.ts'
import { articleCommands } from './articles.ts'
import { breachCommands } from './breaches.ts'
import { bulkCommands } from './bulk.ts'
import { clusterCommands } from './clusters.ts'
import { comparisonCommands } from './comparisons.ts'
import { draftCommands } from './drafts.ts'
import { exportCommands } from './exports.ts'
import { extractionCommands } from './extraction.ts'
import { groupingCommands } from './grouping.ts'
import { historyCommands } from './history.ts'
import { hostCommands } from './host.ts'
import { importCommands } from './imports.ts'
import { noteCommands } from './notes.ts'
import { recentCommands } from './recent.ts'
import { reextractionCommands } from './reextraction.ts'
import { reviewCommands } from './review.ts'
import { ruleCommands } from './rules.ts'
import { searchCommands } from './search.ts'
import { statisticsCommands } from './statistics.ts'
import { tagCommands } from './tags.ts'
import { vaultCommands } from './vaults.ts'

/** Answered by the engine, wherever it runs. */
export const engineCommands = {
  ...vaultCommands,
  ...extractionCommands,
  ...importCommands,
  ...articleCommands,
  ...clusterCommands,
  ...breachCommands,
  ...groupingCommands,
  ...tagCommands,
  ...ruleCommands,
  ...noteCommands,
  ...bulkCommands,
  ...draftCommands,
  ...historyCommands,
  ...reextractionCommands,
  ...searchCommands,
  ...reviewCommands,
  ...recentCommands,
  ...comparisonCommands,
  ...statisticsCommands,
  ...exportCommands,
}

export const commands = { ...engineCommands, ...hostCommands }

export type Commands = typeof commands
export type CommandName = keyof Commands
export type EngineCommandName = keyof typeof engineCommands
export type HostCommandName = keyof typeof hostCommands

/** What a caller writes, before defaults are filled in. */
export type Input<N extends CommandName> = z.input<Commands[N]['input']>
/** What a handler receives. */
export type Parsed<N extends CommandName> = z.output<Commands[N]['input']>
export type Output<N extends CommandName> = z.output<Commands[N]['output']>

export type Handler<N extends CommandName> = (input: Parsed<N>) => Output<N> | Promise<Output<N>>
export type EngineHandlers = { readonly [N in EngineCommandName]: Handler<N> }
export type HostHandlers = { readonly [N in HostCommandName]: Handler<N> }

/** The answer to a command: its value, or the problem in one sentence. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem }

/** What the preload script puts on the page's `window.breachdesk`. */
export interface Bridge {
  invoke(name: string, input: unknown): Promise<Reply<unknown>>
  /** Hears every event; answers with what stops it. */
  subscribe(listener: (event: unknown) => void): () => void
  /** Imports dropped or picked files; the page never learns where they lie. */
  importFiles(files: readonly File[]): Promise<Reply<unknown>>
}

export type { ArticleDetail, ArticleTitle, OriginalFile, SourcePage } from './articles.ts'
export type { BreachName } from './breaches.ts'
export type { BulkDeed, BulkEffect } from './bulk.ts'
export { type AnyEvent, type EventName, type EventPayload, events } from './events.ts'
export type { ExplainedFile } from './extraction.ts'
export type { UndoState } from './history.ts'
export type { OfflineState } from './host.ts'
export type { FileFormat, ImportOutcome, ImportSource, ImportSummary, ListedOutcome } from './imports.ts'
export type { RecentThings } from './recent.ts'
export type { BreachHit, LiveSearch, SearchHit, SearchPage } from './search.ts'
export type { KnownVault, OpenVault } from './vaults.ts'
