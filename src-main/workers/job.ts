import type { ReadArticle, SourceFile } from '../domain/article.ts'
import type { Explanation } from '../domain/explanation.ts'

/** What comes back for each task. */
export interface Outcomes {
  readonly read: ReadArticle
  readonly explain: Explanation[]
}

export type Task = keyof Outcomes

/** What a reader thread is asked to do. */
export interface Job<T extends Task = Task> {
  readonly task: T
  readonly file: SourceFile
}
