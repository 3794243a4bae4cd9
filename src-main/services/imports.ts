// The imports of this session: one at a time, each with its progress, its cancelling and its report.
import { randomUUID } from 'node:crypto'
import type { ImportOutcome, ImportReport, ImportSource } from '../contract/index.ts'
import { ProblemError } from '../domain/problem.ts'
import { collectFiles } from './collect-files.ts'
import { authorOf, type Desk } from './desk.ts'
import { importArticles } from './import-articles.ts'

export interface Imports {
  run(sources: readonly ImportSource[]): Promise<ImportReport>
  cancel(importId: string): void
  /** Cancels everything under way, waits until it has ended, and forgets the reports: they name files of the vault. */
  stop(): Promise<void>
  list(): ImportReport[]
}

interface Job {
  readonly importId: string
  isCancelled: boolean
}

/** Milliseconds between two events: often enough to look alive. */
const betweenEvents = 100

export function createImports(desk: Desk): Imports {
  const { context, session } = desk
  const reports: ImportReport[] = []
  const underWay = new Map<string, Job>()
  let last: Promise<unknown> = Promise.resolve()

  const runOne = async (job: Job, sources: readonly ImportSource[]): Promise<ImportReport> => {
    const vault = session.vault()
    const { importId } = job
    const began = performance.now()
    const outcomes: ImportOutcome[] = []
    const candidates = await collectFiles(sources)
    let told = 0
    let toldAt = Number.NEGATIVE_INFINITY
    let current: string | null = null

    const tell = (isLast: boolean) => {
      if (!isLast && performance.now() - toldAt < betweenEvents) return
      toldAt = performance.now()
      const fresh = outcomes.slice(told)
      told = outcomes.length
      const progress = { importId, done: outcomes.length, total: candidates.length }
      context.emit({
        name: 'import-progress',
        payload: { ...progress, current: isLast ? null : current, outcomes: fresh },
      })
      if (fresh.some(({ outcome }) => outcome === 'imported')) session.changed()
    }

    const found = importArticles({
      vault,
      workers: context.workers,
      candidates,
      deed: () => ({ ...authorOf(desk), kind: 'import', group: importId, durability: 'normal' }),
      isCancelled: () => job.isCancelled,
      reading: shown => {
        current = shown
        tell(false)
      },
    })
    for await (const outcome of found) {
      outcomes.push(outcome)
      tell(false)
    }
    tell(true)
    const count = (wanted: ImportOutcome['outcome']) =>
      outcomes.filter(({ outcome }) => outcome === wanted).length
    const summary = {
      importId,
      imported: count('imported'),
      duplicates: count('duplicate') + count('near_duplicate'),
      failed: count('failed'),
      isCancelled: job.isCancelled,
      took: performance.now() - began,
    }
    const report = { ...summary, outcomes }
    reports.unshift(report)
    context.emit({ name: 'import-finished', payload: summary })
    return report
  }

  return {
    async run(sources) {
      session.vault()
      const job: Job = { importId: randomUUID(), isCancelled: false }
      underWay.set(job.importId, job)
      const run = last.then(() => runOne(job, sources)).finally(() => underWay.delete(job.importId))
      last = run.catch(() => undefined)
      return run
    },
    cancel(importId) {
      const job = underWay.get(importId)
      if (job === undefined) throw new ProblemError('not-found', 'This import is not under way.')
      job.isCancelled = true
    },
    async stop() {
      // Others may be asked for while these end.
      while (underWay.size > 0) {
        for (const job of underWay.values()) job.isCancelled = true
        await last
      }
      reports.length = 0
    },
    list: () => [...reports],
  }
}
