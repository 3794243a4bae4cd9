// The imports of a vault: one worked on at a time, each with its queue and its outcomes in the vault.
import { randomUUID } from 'node:crypto'
import type { ImportSource, ImportSummary } from '../contract/index.ts'
import type { ColumnMapping } from '../domain/article.ts'
import type { ImportOutcome } from '../domain/import.ts'
import { type Problem, ProblemError } from '../domain/problem.ts'
import { together } from '../vault/record.ts'
import type { StoredImport } from '../vault/tables/imports.ts'
import { vaultProblem } from '../vault/vault-problem.ts'
import { tagImported } from './apply-rules.ts'
import { collectFiles } from './collect-files.ts'
import type { Desk } from './desk.ts'
import { enqueue } from './import-queue.ts'
import { type Ending, runImport } from './run-import.ts'

export interface Imports {
  /**
   * Imports files and folders; answers when the last one is in. `prepare` is done just before, and what it records
   * under the id of the import is undone with it.
   */
  run(
    sources: readonly ImportSource[],
    mappings?: readonly ColumnMapping[],
    prepare?: (importId: string) => void,
  ): Promise<ImportSummary>
  pause(importId: string): void
  cancel(importId: string): void
  /** Goes on with an import that was paused or stopped. */
  goOn(importId: string): Promise<ImportSummary>
  /** Goes on with whatever a crash or a lock has cut off. */
  resume(): Promise<ImportSummary[]>
  /** Reads again what failed, and what was cancelled. */
  retry(importId: string): Promise<ImportSummary>
  list(): ImportSummary[]
  /** Ends everything under way after the files being read; it goes on when the vault is opened again. */
  stop(): Promise<void>
}

/** An import being worked on, or waiting for its turn. */
interface Job {
  ending: Ending | null
}

const cancelled = 'Not read: the import was cancelled.'

export function createImports(desk: Desk): Imports {
  const { context, session } = desk
  const underWay = new Map<string, Job>()
  /** What stopped an import of this session. */
  const problems = new Map<string, Problem>()
  let last: Promise<unknown> = Promise.resolve()

  const stored = (importId: string): StoredImport => {
    const found = session.vault().tables.imports.byId(importId)
    if (found === null) throw new ProblemError('not-found', 'There is no such import in this vault.')
    return found
  }

  const summaryOf = ({ number, importId, startedAt, state, took }: StoredImport): ImportSummary => {
    const { imports } = session.vault().tables
    const { imported, near_duplicate: nearDuplicates, duplicate: duplicates, failed } = imports.counts(number)
    const counts = { imported, nearDuplicates, duplicates, failed, waiting: imports.countToRead(number) }
    const problem = problems.get(importId) ?? null
    return { importId, startedAt, state, isUnderWay: underWay.has(importId), ...counts, took, problem }
  }

  const work = async (importId: string, job: Job, told: readonly ImportOutcome[]): Promise<ImportSummary> => {
    const vault = session.vault()
    const { imports } = vault.tables
    const { number } = stored(importId)
    problems.delete(importId)
    const began = performance.now()
    try {
      if (job.ending === null) await runImport(desk, { importId, number, told, ending: () => job.ending })
      if (job.ending !== 'interrupted') tagImported(desk, importId)
      together(vault, 'full', () => {
        imports.addTime(number, performance.now() - began)
        if (job.ending === 'cancelled') imports.giveUp(number, 'cancelled', cancelled)
        if (job.ending !== 'interrupted') imports.setState(number, job.ending ?? 'finished')
        imports.dropBytes(number)
      })
    } catch (error) {
      // What is in stays in, and the rest stays in the queue.
      problems.set(importId, vaultProblem(error))
    }
    underWay.delete(importId)
    const summary = summaryOf(stored(importId))
    context.emit({ name: 'import-finished', payload: summary })
    session.changed()
    return summary
  }

  /** Works on an import when those before it have ended; one already under way is only waited for. */
  const inTurn = (importId: string, told: readonly ImportOutcome[] = []): Promise<ImportSummary> => {
    const job: Job = { ending: null }
    underWay.set(importId, job)
    const turn = last.then(() => work(importId, job, told)).finally(() => underWay.delete(importId))
    last = turn.catch(() => undefined)
    return turn
  }

  const end = (importId: string, ending: Ending) => {
    const job = underWay.get(importId)
    if (job === undefined) throw new ProblemError('not-found', 'This import is not under way.')
    job.ending = ending
  }

  const restart = (importId: string, prepare: (number: number) => void): Promise<ImportSummary> => {
    const { number } = stored(importId)
    if (underWay.has(importId)) throw new ProblemError('not-found', 'This import is under way.')
    together(session.vault(), 'full', () => {
      prepare(number)
      session.vault().tables.imports.setState(number, 'running')
    })
    return inTurn(importId)
  }

  return {
    async run(sources, mappings = [], prepare) {
      const vault = session.vault()
      const importId = randomUUID()
      const found = await collectFiles(sources)
      // Looking through folders takes its time, and the vault may have been closed meanwhile.
      if (session.vault() !== vault)
        throw new ProblemError('vault-locked', 'The vault was closed before the import began.')
      prepare?.(importId)
      for (const mapping of mappings) vault.tables.imports.remember(mapping)
      return inTurn(importId, enqueue(vault, importId, context.now().toISOString(), found))
    },
    pause: importId => end(importId, 'paused'),
    cancel(importId) {
      if (underWay.has(importId)) end(importId, 'cancelled')
      else {
        const { number, state } = stored(importId)
        if (state === 'finished' || state === 'cancelled')
          throw new ProblemError('not-found', 'This import is not under way.')
        together(session.vault(), 'full', () => {
          session.vault().tables.imports.giveUp(number, 'cancelled', cancelled)
          session.vault().tables.imports.setState(number, 'cancelled')
        })
      }
    },
    goOn: async importId => restart(importId, () => undefined),
    resume() {
      const cutOff = session
        .vault()
        .tables.imports.list()
        .filter(({ importId, state }) => state === 'running' && !underWay.has(importId))
      return Promise.all(cutOff.reverse().map(({ importId }) => inTurn(importId)))
    },
    retry: async importId =>
      restart(importId, number => session.vault().tables.imports.readFailedAgain(number)),
    list: () => session.vault().tables.imports.list().map(summaryOf),
    async stop() {
      // Others may be asked for while these end.
      while (underWay.size > 0) {
        for (const job of underWay.values()) job.ending ??= 'interrupted'
        await last
      }
      problems.clear()
    },
  }
}
