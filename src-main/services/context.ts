import type { AnyEvent, FileFormat } from '../contract/index.ts'
import type { PipelineWorkers } from '../workers/pipeline-workers.ts'

/** What the engine hands to the services: everything they need of the world around them. */
export interface ServiceContext {
  /** Where the list of known vaults is kept. */
  readonly dataFolder: string
  /** Where new vaults are made until somebody chooses another folder. */
  readonly defaultPlace: string
  readonly samplesFolder: string
  /** Who the history names as the author of an edit. */
  readonly who: string
  readonly formats: readonly FileFormat[]
  readonly workers: PipelineWorkers
  /** The present, as the clock of the machine has it. */
  now(): Date
  emit(event: AnyEvent): void
}
