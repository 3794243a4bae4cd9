import type { ColumnMapping, Member, SourceFile } from '../../domain/article.ts'
import type { Result } from '../../domain/result.ts'
import type { DecodedFile, ReadDocument } from '../draft.ts'

/** How files of one format are called and recognised. */
interface Format {
  readonly id: string
  readonly label: string
  readonly extensions: readonly string[]
  readonly mediaTypes: readonly string[]
  /** How sure this reader is that the file is its own, from 0 to 1; the highest bid reads it. */
  recognises(file: SourceFile): number
}

/** Reads articles written in characters; their charset is found before. */
export interface TextReader extends Format {
  readonly reads: 'text'
  read(file: DecodedFile): Promise<Result<ReadDocument>>
}

/** Reads articles from formats that say themselves how their characters are encoded. */
export interface BytesReader extends Format {
  readonly reads: 'bytes'
  read(file: SourceFile): Promise<Result<ReadDocument>>
}

/** Looks into files that hold others. */
export interface ContainerReader extends Format {
  readonly reads: 'container'
  open(file: SourceFile, mappings: readonly ColumnMapping[]): Promise<Result<Container>>
}

/** One format: how a file of it is recognised, and how it is read. */
export type Reader = TextReader | BytesReader | ContainerReader

/** A file that holds others. */
export interface Container {
  /** The article the file is itself: a mail is one, an archive is none. */
  readonly document: ReadDocument | null
  readonly members: readonly Member[]
  /** True when the members are records made of a table, and no files that lay in the container. */
  readonly isTable: boolean
  /** The bytes of the member of this number, counted from 0. */
  unpack(index: number): Promise<Result<Uint8Array>>
}
