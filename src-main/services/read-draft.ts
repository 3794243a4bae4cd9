// A file of an import, down to what is to be stored of it.
import { createHash } from 'node:crypto'
import type { ColumnMapping } from '../domain/article.ts'
import { failed, ok, type Result } from '../domain/result.ts'
import type { Vault } from '../vault/vault.ts'
import { vaultProblem } from '../vault/vault-problem.ts'
import type { PipelineWorkers } from '../workers/pipeline-workers.ts'
import type { Hold } from './in-order.ts'
import { type Draft, duplicateOf, type KeptFile, type Saved } from './save-article.ts'
import { type Handled, type Inside, insideOf, type Reachable } from './walk-files.ts'

/** What is to be told of a file: what to store, what is stored already, or why it cannot be read. */
export type Prepared = Result<Draft | Saved>

export interface DraftReader {
  readonly vault: Vault
  readonly workers: PipelineWorkers
  readonly mappings: readonly ColumnMapping[]
  /** True once no further file is to be read. */
  isEnding(): boolean
  /** True for a file that was told of before the import was cut off: only what lies in it is wanted. */
  isTold(file: Reachable): boolean
}

/** The tables that lie around the files being read: stored with the first of their records. */
const tables = new WeakMap<Reachable, KeptFile>()

/** Reads a file down to what is to be stored; a file whose bytes the vault holds is not read again. Never rejects. */
export async function readDraft(
  reader: DraftReader,
  file: Reachable,
  hold: Hold,
): Promise<Handled<Prepared>> {
  try {
    const { vault, workers, mappings } = reader
    const isTold = reader.isTold(file)
    // A file that was not read for want of time stays in the queue, whatever was told of it.
    const unread = (why: Result<never>) =>
      isTold && !why.ok && why.problem.code !== 'cancelled' ? nothing : only(why)
    const source = await file.source(hold)
    if (!source.ok) return unread(source)
    const sha256 = hashOf(source.value.bytes)
    const known = vault.tables.articles.byOriginal(sha256)
    if (known !== null && !isTold) return only(ok(duplicateOf(vault, known)))

    const read = await workers.read(source.value, mappings, () => !reader.isEnding())
    if (!read.ok) return unread(read)
    const { article, members, isTable, compressed } = read.value
    const kept = { fileName: source.value.name, sha256, sizeBytes: source.value.bytes.byteLength, compressed }
    const inside = insideOf(file, source.value, sha256, members, mappings)
    if (!inside.ok) return unread(inside)
    if (isTable && isKept(kept)) tables.set(file, kept)
    if (article === null || isTold || !isKept(kept)) return { told: null, inside: inside.value }
    const draft: Draft = {
      ...kept,
      article,
      foundIn: file.within.at(-1)?.shown ?? null,
      table: tables.get(file.within.at(-1) ?? file) ?? null,
    }
    return { told: ok(draft), inside: inside.value }
  } catch (error) {
    return only(failed(vaultProblem(error)))
  }
}

const nothing: Handled<Prepared> = { told: null, inside: null }
const only = (told: Prepared): Handled<Prepared> & { inside: Inside | null } => ({ told, inside: null })

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

type Unpacked = Omit<KeptFile, 'compressed'> & { readonly compressed: Uint8Array | null }
const isKept = (file: Unpacked): file is KeptFile => file.compressed !== null
