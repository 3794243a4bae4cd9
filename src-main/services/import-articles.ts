import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { deflate } from 'node:zlib'
import type { ImportOutcome } from '../contract/index.ts'
import type { SourceFile } from '../domain/article.ts'
import type { Problem } from '../domain/problem.ts'
import { failed, ok, type Result } from '../domain/result.ts'
import { type Deed, together } from '../vault/record.ts'
import type { Vault } from '../vault/vault.ts'
import { vaultProblem } from '../vault/vault-problem.ts'
import type { PipelineWorkers } from '../workers/pipeline-workers.ts'
import type { FoundFile } from './collect-files.ts'
import { inBatches } from './in-batches.ts'
import { inOrder } from './in-order.ts'
import { readSource } from './read-source.ts'
import { type Draft, duplicateOf, type Saved, saveArticle } from './save-article.ts'

const compress = promisify(deflate)

interface Import {
  readonly vault: Vault
  readonly workers: PipelineWorkers
  readonly candidates: readonly FoundFile[]
  /** The deed of the next article. */
  deed(): Deed
  isCancelled(): boolean
  /** Hears which file is being read. */
  reading(shown: string): void
}

/** Reads every candidate and stores it, yielding one outcome for each, in their order. Stops when cancelled. */
export async function* importArticles(job: Import): AsyncGenerator<ImportOutcome> {
  const { vault, workers, candidates } = job
  const read = async (candidate: FoundFile): Promise<Prepared> => {
    if (job.isCancelled()) return { shown: candidate.shown, prepared: failed(cancelled) }
    job.reading(candidate.shown)
    return { shown: candidate.shown, prepared: await prepare(vault, workers, candidate) }
  }
  let fatal: Problem | null = null
  const store = (batch: readonly Prepared[]): ImportOutcome[] => {
    const hindrance = fatal
    if (hindrance !== null) return batch.map(({ shown }) => outcomeOf(shown, failed(hindrance)))
    const stored = storeAll(vault, batch, job.deed)
    for (const one of stored) if (!one.ok && hopeless.has(one.problem.code)) fatal = one.problem
    return stored.map((one, index) => outcomeOf(batch[index]?.shown ?? '', one))
  }
  // More files than there are workers, so that one is at hand whenever a worker is free.
  const found = inOrder(candidates, 3 * workers.size, 16 * workers.size, read)
  for await (const batch of inBatches(found, { ...batchLimits, weigh })) {
    yield* store(batch)
    if (job.isCancelled()) return
  }
}

/** Articles stored in one transaction: the full text is written out once for all of them. Weight is in characters. */
const batchLimits = { size: 256, weight: 16 * 1024 * 1024, milliseconds: 80 }

const weigh = ({ prepared }: Prepared): number =>
  prepared.ok && 'article' in prepared.value ? prepared.value.article.text.length : 0

interface Prepared {
  readonly shown: string
  readonly prepared: Result<Draft | Saved>
}

const cancelled: Problem = { code: 'cancelled', message: 'The import was cancelled.' }

/** After one of these every further file would fail as well, so none is tried. */
const hopeless: ReadonlySet<string> = new Set([
  'disk-full',
  'damaged-vault',
  'vault-read-only',
  'vault-locked',
])

/** Reads a file down to what is to be stored; a file whose bytes the vault holds is not read again. */
async function prepare(
  vault: Vault,
  workers: PipelineWorkers,
  candidate: FoundFile,
): Promise<Result<Draft | Saved>> {
  try {
    const source = await readSource(candidate)
    if (!source.ok) return source
    const { name, bytes } = source.value
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const known = vault.tables.articles.byOriginal(sha256)
    if (known !== null) return ok(duplicateOf(vault, known))
    return await draftOf(workers, { name, bytes }, sha256)
  } catch (error) {
    return failed(vaultProblem(error))
  }
}

async function draftOf(workers: PipelineWorkers, file: SourceFile, sha256: string): Promise<Result<Draft>> {
  const sizeBytes = file.bytes.byteLength
  // Before the worker gets the bytes, which may move them out of this thread.
  const compressed = await compress(file.bytes)
  const read = await workers.read(file)
  if (!read.ok) return read
  const { article } = read.value
  return article === null
    ? failed({ code: 'no-article-text', message: `${file.name} holds other files.` })
    : ok({ fileName: file.name, sha256, sizeBytes, compressed, article })
}

/** Stores a batch in one transaction; when one article prevents that, each in its own. */
function storeAll(vault: Vault, batch: readonly Prepared[], deed: () => Deed): Result<Saved>[] {
  const storeEach = (store: (draft: Draft) => Result<Saved>) =>
    batch.map(({ prepared }): Result<Saved> => {
      if (!prepared.ok) return prepared
      return 'outcome' in prepared.value ? ok(prepared.value) : store(prepared.value)
    })
  try {
    return together(vault, 'normal', () => storeEach(draft => ok(saveArticle(vault, draft, deed()))))
  } catch {
    return storeEach(draft => {
      try {
        return ok(saveArticle(vault, draft, deed()))
      } catch (error) {
        return failed(vaultProblem(error))
      }
    })
  }
}

function outcomeOf(file: string, stored: Result<Saved>): ImportOutcome {
  if (stored.ok) return { file, ...stored.value, problem: null }
  return { file, outcome: 'failed', articleId: null, breachIds: [], problem: stored.problem }
}
