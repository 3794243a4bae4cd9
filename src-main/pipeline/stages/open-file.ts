import type { ColumnMapping, SourceFile } from '../../domain/article.ts'
import { maxMembers } from '../../domain/limits.ts'
import { problem } from '../../domain/problem.ts'
import { failed, ok, type Result } from '../../domain/result.ts'
import type { ReadDocument } from '../draft.ts'
import { pressTable } from '../readers/press/press-table.ts'
import type { BytesReader, Container, TextReader } from '../readers/reader.ts'
import { recordContainer } from '../readers/records/record-container.ts'
import type { Table } from '../readers/records/table.ts'
import { isTableReader } from '../readers/records/table-reader.ts'
import { chooseReader } from './choose-reader.ts'
import { detectCharset } from './detect-charset.ts'

/** What a file turns out to be: an article, files of its own, or both. */
export interface OpenedFile {
  readonly document: ReadDocument | null
  readonly container: Container | null
}

/**
 * Has a file read by the reader that bids most for it. A document that a press database exported is a table of the
 * articles in it. `mappings` tell the columns of tables known by now.
 */
export async function openFile(
  file: SourceFile,
  mappings: readonly ColumnMapping[] = [],
): Promise<Result<OpenedFile>> {
  const chosen = chooseReader(file)
  if (!chosen.ok) return chosen
  const reader = chosen.value
  if (reader.reads === 'container') {
    const opened = await reader.open(file, mappings)
    if (!opened.ok) return opened
    const { members, document } = opened.value
    if (members.length > maxMembers) return failed(tooMany(file.name, members.length))
    return ok({ document, container: opened.value })
  }
  const read = await readWith(reader, file)
  if (!read.ok) return read
  const table = pressTable(read.value)
  if (table === null) return ok({ document: read.value, container: null })
  const opened = await recordContainer(table, file.name, mappings)
  return opened.ok ? ok({ document: null, container: opened.value }) : opened
}

/** The table of articles that a file is; null for one that is none. */
export async function tableIn(file: SourceFile): Promise<Result<Table | null>> {
  const chosen = chooseReader(file)
  if (!chosen.ok) return chosen
  const reader = chosen.value
  if (isTableReader(reader)) return reader.table(file)
  if (reader.reads === 'container') return ok(null)
  const read = await readWith(reader, file)
  return read.ok ? ok(pressTable(read.value)) : read
}

const readWith = (reader: TextReader | BytesReader, file: SourceFile): Promise<Result<ReadDocument>> =>
  reader.reads === 'bytes' ? reader.read(file) : readDecoded(reader, file)

async function readDecoded(reader: TextReader, file: SourceFile): Promise<Result<ReadDocument>> {
  const decoded = await detectCharset(file)
  return decoded.ok ? reader.read(decoded.value) : decoded
}

const tooMany = (name: string, count: number) =>
  problem(
    'refused-archive',
    `${name} holds ${count} files; up to ${maxMembers} are read, so divide it and import the parts.`,
  )
