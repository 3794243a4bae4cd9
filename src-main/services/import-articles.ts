import type { ArticleId } from '../domain/ids.ts'
import type { ImportOutcome } from '../domain/import.ts'
import { ProblemError, problem } from '../domain/problem.ts'
import { failed, ok, type Result } from '../domain/result.ts'
import { type Deed, together } from '../vault/record.ts'
import type { Vault } from '../vault/vault.ts'
import { vaultProblem } from '../vault/vault-problem.ts'
import type { ImportQueue } from './import-queue.ts'
import { inBatches } from './in-batches.ts'
import type { Hold } from './in-order.ts'
import { type DraftReader, type Prepared, readDraft } from './read-draft.ts'
import { type Saved, saveArticle } from './save-article.ts'
import { type Reachable, type Step, walkFiles } from './walk-files.ts'

interface Import {
  readonly reader: DraftReader
  readonly queue: ImportQueue
  /** The deed of the next article. */
  deed(): Deed
  /** Hears of each file when its turn comes: it is handed to a reader, or stands behind a few others. */
  reading(shown: string): void
}

/** What is stored in one transaction. */
export interface Stored {
  readonly outcomes: readonly ImportOutcome[]
  /** By how many more files the import grew: members found, less the archives that are no articles themselves. */
  readonly opened: number
}

/**
 * Articles stored in one transaction: the full text is written out once for all of them, and whoever asks for something
 * waits no longer than for these. Weight is in characters.
 */
const batchLimits = { size: 128, weight: 16 * 1024 * 1024, milliseconds: 80 }

/** After one of these every further file would fail as well, so none is tried. */
const hopeless: ReadonlySet<string> = new Set([
  'disk-full',
  'damaged-vault',
  'vault-read-only',
  'vault-locked',
  'vault-in-use',
])

/** A file that was not read because the import ended before its turn: it stays in the queue. */
const unread = problem('cancelled', 'The import ended before this file was read.')
const isUnread = (step: Step<Prepared>) =>
  step.kind === 'told' && !step.told.ok && step.told.problem.code === unread.code

/**
 * Reads the files of the queue and stores them with what is told of them, batch by batch. What is stored and what is
 * told never differ: both are written in one transaction. Throws when the vault cannot be written.
 */
export async function* importArticles(job: Import): AsyncGenerator<Stored> {
  const { reader, queue } = job
  const handle = async (file: Reachable, hold: Hold) => {
    if (reader.isEnding()) return { told: failed(unread), inside: null }
    job.reading(file.shown)
    return readDraft(reader, file, hold)
  }
  const steps = walkFiles<Prepared>({ workers: reader.workers, handle }, queue.files())
  for await (const batch of inBatches(steps, { ...batchLimits, weigh })) {
    const end = batch.findIndex(isUnread)
    yield* storeBatch(job, end < 0 ? batch : batch.slice(0, end))
    if (end >= 0) return
  }
}

const weigh = (step: Step<Prepared>): number =>
  step.kind === 'told' && step.told.ok && 'article' in step.told.value
    ? step.told.value.article.text.length
    : 0

/** Stores a batch in one transaction; when that cannot be, each step in its own, as far as the vault can be written. */
function* storeBatch(job: Import, batch: readonly Step<Prepared>[]): Generator<Stored> {
  const store = (steps: readonly Step<Prepared>[]): Stored => ({
    outcomes: together(job.reader.vault, 'normal', () => steps.flatMap(step => storeStep(job, step))),
    opened: steps.reduce((sum, step) => sum + (step.kind === 'opened' ? step.grows : 0), 0),
  })
  const whole = attempt(() => store(batch))
  if (whole.ok) {
    yield whole.value
    return
  }
  for (const step of batch) {
    const alone = attempt(() => store([step]))
    if (alone.ok) yield alone.value
    else if (hopeless.has(alone.problem.code))
      throw new ProblemError(alone.problem.code, alone.problem.message)
    else if (step.kind === 'told') yield store([{ ...step, told: alone }])
  }
}

function attempt<T>(work: () => T): Result<T> {
  try {
    return ok(work())
  } catch (error) {
    return failed(vaultProblem(error))
  }
}

function storeStep({ reader, queue, deed }: Import, step: Step<Prepared>): ImportOutcome[] {
  const { file } = step
  if (step.kind === 'done' || (step.kind === 'told' && step.isDone)) queue.done(file)
  if (step.kind !== 'told') return []
  const mail = file.within.at(-1)
  const mailId = mail === undefined ? null : queue.articleOf(mail)
  const outcome = outcomeOf(file.shown, stored(reader.vault, step.told, mailId, deed))
  queue.tell(file, outcome)
  return [outcome]
}

function stored(vault: Vault, prepared: Prepared, mailId: ArticleId | null, deed: () => Deed): Result<Saved> {
  if (!prepared.ok) return prepared
  const { value } = prepared
  return ok('outcome' in value ? value : saveArticle(vault, { ...value, mailId }, deed()))
}

function outcomeOf(file: string, stored: Result<Saved>): ImportOutcome {
  if (stored.ok) return { file, problem: null, ...stored.value }
  return { file, outcome: 'failed', articleId: null, breachIds: [], problem: stored.problem }
}
