import type { Result } from '../../../domain/result.ts'

/** The cells of a row by the names of their columns, as they were written. */
export type Cells = ReadonlyMap<string, string>

/** What is read in a row, and what a person should know about the reading. */
export interface RowReading {
  readonly cells: Cells
  readonly notes: readonly string[]
}

export interface Row {
  /** What a person calls it: `row 12`, `article 3`. */
  readonly label: string
  readonly sizeBytes: number
}

/** Rows of articles, whatever they were written in. A reader keeps their places, and reads them when asked to. */
export interface Table {
  /** The names of the columns in their order, each once. */
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
  /** What holds for the whole file. */
  readonly notes: readonly string[]
  /** The row of this number, counted from 0. */
  read(index: number): Result<RowReading>
}
