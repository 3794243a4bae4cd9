import * as z from 'zod'
import { ColumnMapping } from '../../domain/article.ts'
import { articleId } from '../../domain/ids.ts'
import { ImportOutcomeKind, ImportState } from '../../domain/import.ts'
import { ProblemCode } from '../../domain/problem.ts'
import type { Connection } from '../database.ts'

const ImportRow = z.strictObject({
  import_number: z.int(),
  import_id: z.string(),
  started_at: z.string(),
  state: ImportState,
  took: z.number(),
})

/** An import as the vault keeps it. */
export interface StoredImport {
  readonly number: number
  readonly importId: string
  readonly startedAt: string
  readonly state: ImportState
  /** Milliseconds spent on it so far. */
  readonly took: number
}

const asImport = (value: unknown): StoredImport => {
  const {
    import_number: number,
    import_id: importId,
    started_at: startedAt,
    state,
    took,
  } = ImportRow.parse(value)
  return { number, importId, startedAt, state, took }
}

/** A file of an import: where it is, or, with a null path, that its bytes are kept. */
export interface QueuedFile {
  readonly position: number
  readonly shown: string
  readonly path: string | null
}
const QueuedRow = z.strictObject({ position: z.int(), shown: z.string(), path: z.string().nullable() })
const QueuedRows = z.array(QueuedRow)

/** Which file of an import, and which member of it: `00012/00003`, empty for the file itself. */
export interface Place {
  readonly position: number
  readonly member: string
}

const PlaceRow = z.strictObject({ position: z.int(), member: z.string() })

const OutcomeRow = z.strictObject({
  position: z.int(),
  member: z.string(),
  shown: z.string(),
  outcome: ImportOutcomeKind,
  article_id: z.int().nullable(),
  problem_code: ProblemCode.nullable(),
  problem_message: z.string().nullable(),
})

/** What came of one file. */
export interface StoredOutcome extends Place {
  readonly shown: string
  readonly outcome: ImportOutcomeKind
  readonly articleId: ReturnType<typeof articleId> | null
  readonly problem: { readonly code: ProblemCode; readonly message: string } | null
}

function asOutcome(value: unknown): StoredOutcome {
  const { article_id, problem_code: code, problem_message: message, ...row } = OutcomeRow.parse(value)
  return {
    ...row,
    articleId: article_id === null ? null : articleId(article_id),
    problem: code === null || message === null ? null : { code, message },
  }
}

const outcomeColumns = 'position, member, shown, outcome, article_id, problem_code, problem_message'

export const importQueries = {
  toRead: `SELECT position, shown, path FROM import_files
    WHERE import_number = ? AND is_done = 0 AND position > ? ORDER BY position LIMIT ?`,
  byNeed: `SELECT ${outcomeColumns} FROM import_outcomes
    WHERE import_number = ? ORDER BY need, position, member LIMIT ? OFFSET ?`,
  ofKind: `SELECT ${outcomeColumns} FROM import_outcomes
    WHERE import_number = ? AND need = ? ORDER BY position, member LIMIT ? OFFSET ?`,
  inOrder: `SELECT ${outcomeColumns} FROM import_outcomes WHERE import_number = ? ORDER BY position, member`,
  counts: 'SELECT need, count(*) AS count FROM import_outcomes WHERE import_number = ? GROUP BY need',
}

/** The imports, the queue of their files, and what came of each. Written beside the history, never by undo. */
export function importsTable(db: Connection) {
  const add = db.prepare(
    `INSERT INTO imports (import_id, started_at, state, took) VALUES (?, ?, 'running', 0)`,
  )
  const addFile = db.prepare('INSERT INTO import_files VALUES (?, ?, ?, ?, 0)')
  const addBytes = db.prepare('INSERT INTO import_bytes VALUES (?, ?, ?)')
  const list = db.prepare('SELECT * FROM imports ORDER BY import_number DESC')
  const one = db.prepare('SELECT * FROM imports WHERE import_id = ?')
  const toRead = db.prepare(importQueries.toRead)
  const file = db.prepare(
    'SELECT position, shown, path FROM import_files WHERE import_number = ? AND position = ?',
  )
  const unknownColumns = db.prepare(`SELECT position, member FROM import_outcomes
    WHERE import_number = ? AND need = 0 AND problem_code = 'unknown-columns' AND shown = ?`)
  const countToRead = db
    .prepare('SELECT count(*) FROM import_files WHERE import_number = ? AND is_done = 0')
    .pluck()
  const bytes = db.prepare('SELECT bytes FROM import_bytes WHERE import_number = ? AND position = ?').pluck()
  const bytesKept = db
    .prepare('SELECT sum(length(bytes)) FROM import_bytes WHERE import_number = ? AND position = ?')
    .pluck()
  const told = db.prepare(`SELECT ${outcomeColumns} FROM import_outcomes
    WHERE import_number = ? AND position = ? AND member = ?`)
  const tell = db.prepare(`INSERT INTO import_outcomes
    (import_number, position, member, shown, outcome, article_id, problem_code, problem_message)
    VALUES (@number, @position, @member, @shown, @outcome, @article, @code, @message)`)
  const done = db.prepare('UPDATE import_files SET is_done = 1 WHERE import_number = ? AND position = ?')
  const setState = db.prepare('UPDATE imports SET state = ? WHERE import_number = ?')
  const addTime = db.prepare('UPDATE imports SET took = took + ? WHERE import_number = ?')
  const dropBytes = db.prepare(`DELETE FROM import_bytes WHERE import_number = @number AND position IN
    (SELECT position FROM import_files WHERE import_number = @number AND is_done = 1) AND position NOT IN
    (SELECT position FROM import_outcomes WHERE import_number = @number AND need = 0)`)
  const readAgain =
    db.prepare(`UPDATE import_files SET is_done = 0 WHERE import_number = @number AND position IN
    (SELECT position FROM import_outcomes WHERE import_number = @number AND need = 0 AND article_id IS NULL)`)
  const forgetFailed = db.prepare(
    'DELETE FROM import_outcomes WHERE import_number = ? AND need = 0 AND article_id IS NULL',
  )
  const giveUp = db.prepare(`INSERT INTO import_outcomes
    (import_number, position, member, shown, outcome, article_id, problem_code, problem_message)
    SELECT import_number, position, '', shown, 'failed', NULL, @code, @message FROM import_files
    WHERE import_number = @number AND is_done = 0 ON CONFLICT DO NOTHING`)
  const allDone = db.prepare('UPDATE import_files SET is_done = 1 WHERE import_number = ? AND is_done = 0')
  const counts = db.prepare(importQueries.counts)
  const byNeed = db.prepare(importQueries.byNeed)
  const ofKind = db.prepare(importQueries.ofKind)
  const inOrder = db.prepare(importQueries.inOrder)
  const mappings = db.prepare('SELECT columns, roles FROM column_mappings')
  const map = db.prepare(`INSERT INTO column_mappings VALUES (@columns, @roles)
    ON CONFLICT DO UPDATE SET roles = excluded.roles`)

  const unmap = db.prepare('DELETE FROM column_mappings WHERE columns = ?')

  const Count = z.strictObject({ need: z.int(), count: z.int() })
  const Mapping = z
    .strictObject({ columns: z.string(), roles: z.string() })
    .transform(row => ColumnMapping.parse({ columns: JSON.parse(row.columns), roles: JSON.parse(row.roles) }))
  const whole = z.int()

  return {
    add: (importId: string, startedAt: string): number =>
      Number(add.run(importId, startedAt).lastInsertRowid),
    addFile(number: number, { position, shown, path }: QueuedFile, kept: Uint8Array | null) {
      addFile.run(number, position, shown, path)
      if (kept !== null) addBytes.run(number, position, kept)
    },
    /** Newest first. */
    list: () => list.all().map(asImport),
    byId(importId: string): StoredImport | null {
      const row = one.get(importId)
      return row === undefined ? null : asImport(row)
    },
    /** The next files to read behind a position. */
    toRead: (number: number, behind: number, limit: number) =>
      QueuedRows.parse(toRead.all(number, behind, limit)),
    file: (number: number, position: number) => QueuedRow.parse(file.get(number, position)),
    /** Where a table lies of which no column is known. */
    unknownColumns: (number: number, shown: string): Place | null =>
      PlaceRow.optional().parse(unknownColumns.get(number, shown)) ?? null,
    countToRead: (number: number) => whole.parse(countToRead.get(number)),
    /** How many bytes are kept of a file that came without a path. */
    bytesKept: (number: number, position: number) => whole.parse(bytesKept.get(number, position) ?? 0),
    /** The bytes of a file that came without a path. */
    bytes: (number: number, position: number) =>
      z.instanceof(Uint8Array).optional().parse(bytes.get(number, position)) ?? null,
    /** What was told of a place before; null when nothing was. */
    told(number: number, { position, member }: Place): StoredOutcome | null {
      const row = told.get(number, position, member)
      return row === undefined ? null : asOutcome(row)
    },
    tell(
      number: number,
      {
        articleId: article,
        problem,
        ...outcome
      }: Omit<StoredOutcome, 'articleId'> & { articleId: number | null },
    ) {
      tell.run({
        number,
        article,
        ...outcome,
        code: problem?.code ?? null,
        message: problem?.message ?? null,
      })
    },
    done: (number: number, position: number): void => void done.run(number, position),
    setState: (number: number, state: ImportState): void => void setState.run(state, number),
    addTime: (number: number, milliseconds: number): void => void addTime.run(milliseconds, number),
    /** Lets go of kept bytes that nobody can want again. */
    dropBytes: (number: number): void => void dropBytes.run({ number }),
    /** Puts back into the queue what failed and was not kept. */
    readFailedAgain(number: number) {
      readAgain.run({ number })
      forgetFailed.run(number)
    },
    /** Tells of every file still in the queue why it was not read. */
    giveUp(number: number, code: ProblemCode, message: string) {
      giveUp.run({ number, code, message })
      allDone.run(number)
    },
    /** How often each outcome came. */
    counts(number: number): Record<ImportOutcomeKind, number> {
      const found = new Map(
        counts.all(number).map(row => Object.values(Count.parse(row)) as [number, number]),
      )
      return Object.fromEntries(
        ImportOutcomeKind.options.map((kind, need) => [kind, found.get(need) ?? 0]),
      ) as Record<ImportOutcomeKind, number>
    },
    /** What needs a person first; with a kind, only those. */
    outcomes: (number: number, kind: ImportOutcomeKind | null, offset: number, limit: number) =>
      (kind === null
        ? byNeed.all(number, limit, offset)
        : ofKind.all(number, ImportOutcomeKind.options.indexOf(kind), limit, offset)
      ).map(asOutcome),
    /** Every outcome in the order of the files, one after the other. */
    *everyOutcome(number: number): Generator<StoredOutcome> {
      for (const row of inOrder.iterate(number)) yield asOutcome(row)
    },
    mappings: () => z.array(Mapping).parse(mappings.all()),
    /** Forgets what was said of tables with these columns. */
    forget: ({ columns }: Pick<ColumnMapping, 'columns'>): void =>
      void unmap.run(JSON.stringify([...columns].sort())),
    remember: ({ columns, roles }: ColumnMapping): void =>
      void map.run({ columns: JSON.stringify([...columns].sort()), roles: JSON.stringify(roles) }),
  }
}
