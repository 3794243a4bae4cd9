import type { StateCreator } from 'zustand'
import type { EventPayload, ImportOutcome } from '../../../src-main/contract/index.ts'
import type { AppState } from '../store.ts'

/** How far an import is, as the last event told it. */
export type ImportProgress = Omit<EventPayload<'import-progress'>, 'outcomes'>

/** What somebody asked of an import that still ends the files it is reading. */
export type AskedEnding = 'pause' | 'cancel'

export type OutcomeFilter = ImportOutcome['outcome'] | 'all'

/** A row of the outcomes, by its number among those of its kind: rows that come in later leave it what it is. */
export interface OutcomePlace {
  readonly kind: ImportOutcome['outcome']
  readonly index: number
}

/** A table that failed because nobody knows its columns, as its outcome names it. */
export interface UnknownTable {
  readonly importId: string
  readonly file: string
}

/** A table whose rows are articles already, by the number the vault keeps it under. */
export interface ReadTable {
  readonly recordFile: number
  readonly file: string
  readonly articles: number
}

export interface ImportsSlice {
  /** The imports being read, by id. */
  readonly progress: Readonly<Record<string, ImportProgress>>
  readonly asked: Readonly<Record<string, AskedEnding>>
  /** The import looked at; null: the newest. */
  readonly chosenImport: string | null
  readonly outcomeFilter: OutcomeFilter
  /** The row the keys act on. */
  readonly outcomeLead: OutcomePlace | null
  /** The table somebody is saying the columns of. */
  readonly columnsOf: UnknownTable | ReadTable | null
  hearProgress(event: EventPayload<'import-progress'>): void
  hearFinished(event: EventPayload<'import-finished'>): void
  /** Notes what was asked of an import; null when it could not be. */
  noteAsked(importId: string, ending: AskedEnding | null): void
  chooseImport(importId: string | null): void
  filterOutcomes(filter: OutcomeFilter): void
  leadOutcome(place: OutcomePlace): void
  chooseColumns(table: UnknownTable | ReadTable | null): void
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  if (!(key in record)) return record
  const { [key]: _, ...rest } = record
  return rest
}

export const createImportsSlice: StateCreator<AppState, [], [], ImportsSlice> = set => ({
  progress: {},
  asked: {},
  chosenImport: null,
  outcomeFilter: 'all',
  outcomeLead: null,
  columnsOf: null,
  hearProgress: ({ outcomes: _, ...told }) =>
    set(({ progress }) => ({ progress: { ...progress, [told.importId]: told } })),
  hearFinished: ({ importId }) =>
    set(({ progress, asked }) => ({
      progress: without(progress, importId),
      asked: without(asked, importId),
    })),
  noteAsked: (importId, ending) =>
    set(({ asked }) => ({
      asked: ending === null ? without(asked, importId) : { ...asked, [importId]: ending },
    })),
  chooseImport: chosenImport =>
    set({ chosenImport, outcomeFilter: 'all', outcomeLead: null, columnsOf: null }),
  filterOutcomes: outcomeFilter => set({ outcomeFilter, outcomeLead: null }),
  leadOutcome: outcomeLead => set({ outcomeLead }),
  chooseColumns: columnsOf => set({ columnsOf }),
})
