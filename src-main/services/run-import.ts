// One import, from its queue to its last outcome, telling how far it is.
import type { ImportOutcome } from '../domain/import.ts'
import { authorOf, type Desk } from './desk.ts'
import { importArticles } from './import-articles.ts'
import { paceMeter } from './import-pace.ts'
import { importQueue } from './import-queue.ts'

/** Why an import ends before its last file. `interrupted`: the vault is being closed, and it goes on by itself. */
export type Ending = 'paused' | 'cancelled' | 'interrupted'

interface Running {
  readonly importId: string
  readonly number: number
  /** What was told of it before, and nobody has heard of yet. */
  readonly told: readonly ImportOutcome[]
  ending(): Ending | null
}

/** Milliseconds between two events: often enough to look alive. */
const betweenEvents = 100
/** Milliseconds between two notices that the vault has changed: whoever hears one asks for whole lists. */
const betweenChanges = 2000

/** Reads and stores what is still in the queue. Throws what stops it: a full disk, a damaged vault. */
export async function runImport({ context, session, ...desk }: Desk, running: Running): Promise<void> {
  const vault = session.vault()
  const { imports } = vault.tables
  const { importId, number } = running
  const queue = importQueue(vault, number)
  const { imported, near_duplicate, duplicate, failed } = imports.counts(number)
  const before = imported + near_duplicate + duplicate + failed
  const pace = paceMeter(performance.now())
  let done = 0
  let total = imports.countToRead(number)
  let current: string | null = null
  let toldAt = Number.NEGATIVE_INFINITY
  let changedAt = performance.now()
  let fresh: ImportOutcome[] = [...running.told]
  let hasChanged = false

  const tell = (isLast: boolean) => {
    const now = performance.now()
    if (!isLast && now - toldAt < betweenEvents) return
    toldAt = now
    const counts = { done: before + done, total: before + Math.max(done, total) }
    const payload = { importId, ...counts, ...pace(now, done, total), current: isLast ? null : current }
    context.emit({ name: 'import-progress', payload: { ...payload, outcomes: fresh } })
    hasChanged ||= fresh.some(({ articleId }) => articleId !== null)
    fresh = []
    if (!hasChanged || now - changedAt < betweenChanges) return
    hasChanged = false
    changedAt = now
    session.changed()
  }

  const mappings = imports.mappings()
  // Of an import that begins nothing is told yet, and nobody need ask for every file.
  const isTold: typeof queue.isTold = before === 0 ? () => false : file => queue.isTold(file)
  const stored = importArticles({
    reader: { vault, workers: context.workers, mappings, isTold, isEnding: () => running.ending() !== null },
    queue,
    deed: () => ({
      ...authorOf({ context, session, ...desk }),
      kind: 'import',
      group: importId,
      durability: 'normal',
    }),
    reading: shown => {
      current = shown
      tell(false)
    },
  })
  for await (const { outcomes, opened } of stored) {
    done += outcomes.length
    total += opened
    fresh.push(...outcomes)
    tell(false)
  }
  tell(true)
}
