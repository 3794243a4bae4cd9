import type { ColumnMapping, ReadFile, SourceFile, TableColumns } from '../domain/article.ts'
import type { Explanation } from '../domain/explanation.ts'

/** What comes back for each task. */
export interface Outcomes {
  readonly read: ReadAndPacked
  /** The bytes of a member, given over to whoever asked. */
  readonly unpack: Uint8Array
  readonly explain: Explanation[]
  readonly columns: TableColumns
}

/** What was read of a file, and its bytes compressed (zlib) where they are to be kept. */
export interface ReadAndPacked extends ReadFile {
  readonly compressed: Uint8Array | null
}

export type Task = keyof Outcomes

/** What a reader thread is asked to do. */
export interface Job<T extends Task = Task> {
  readonly task: T
  readonly file: SourceFile
  /** The columns of tables known by now. */
  readonly mappings: readonly ColumnMapping[]
  /** Names a container, so that a thread that has opened it need not do so again. */
  readonly container?: string
  /** Which member to unpack, counted from 0. */
  readonly member?: number
}
