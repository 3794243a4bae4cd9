import type { ColumnMapping, ReadFile, SourceFile, TableColumns } from '../domain/article.ts'
import type { Explanation } from '../domain/explanation.ts'
import type { Result } from '../domain/result.ts'

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

/** What a thread is sent: it may hold several, and says which of them it answers. */
export interface Numbered {
  readonly number: number
  readonly job: Job
}

/** What a thread sends back. */
export interface Answer {
  readonly number: number
  readonly value: Result<Outcomes[Task]>
}

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
