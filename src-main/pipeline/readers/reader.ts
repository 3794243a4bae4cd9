import type { SourceFile } from '../../domain/article.ts'
import type { Result } from '../../domain/result.ts'
import type { DecodedFile, ReadDocument } from '../draft.ts'

/** One format: how a file of it is recognised, and how it is read. */
export interface Reader {
  readonly id: string
  readonly label: string
  readonly extensions: readonly string[]
  readonly mediaTypes: readonly string[]
  /** How sure this reader is that the file is its own, from 0 to 1; the highest bid reads it. */
  recognises(file: SourceFile): number
  read(file: DecodedFile): Promise<Result<ReadDocument>>
}
