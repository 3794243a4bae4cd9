// Articles read again from their originals, with the rules of today.
import { randomUUID } from 'node:crypto'
import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import type { Output } from '../contract/index.ts'
import type { ReadArticle } from '../domain/article.ts'
import { engineVersion } from '../domain/engine-version.ts'
import { articleId, numberOf } from '../domain/ids.ts'
import { type Problem, ProblemError, problem } from '../domain/problem.ts'
import type { ArticleDifference, ReextractionReport, Selection } from '../domain/reextraction.ts'
import { failed, ok, type Result } from '../domain/result.ts'
import { type Deed, together } from '../vault/record.ts'
import type { ArticleRow } from '../vault/tables/rows.ts'
import type { ReadableVault, Vault } from '../vault/vault.ts'
import { vaultProblem } from '../vault/vault-problem.ts'
import { applyReading } from './apply-reading.ts'
import { authorOf, type Desk } from './desk.ts'
import { inBatches } from './in-batches.ts'
import { type Hold, inOrder } from './in-order.ts'
import { planReading } from './plan-reading.ts'
import { existing } from './read-clusters.ts'
import {
  differenceOf,
  lostAnchorOf,
  lostHighlightOf,
  lostHighlightsIn,
  lostIn,
} from './reading-difference.ts'
import { type Outcome, reportOf } from './reextraction-report.ts'
import { readingLimits } from './walk-files.ts'

export interface Reextraction {
  /** Reads the articles again; `isApplied` false only tells what would change. */
  run(selection: Selection, isApplied: boolean): Promise<ReextractionReport>
  /** Stops what is under way after the articles being read. */
  cancel(): void
  /** The same, and waits for it. */
  stop(): Promise<void>
}

/** Articles written in one transaction; weight is in characters. */
const batchLimits = { size: 64, weight: 4 * 1024 * 1024, milliseconds: 80 }

/** An article as it was read again. */
interface Reread {
  readonly row: ArticleRow
  readonly read: Result<ReadArticle>
}

const inflated = promisify(inflate)
const notAnArticle = problem('no-article-text', 'The file holds no text of an article any more.')

export function createReextraction(desk: Desk): Reextraction {
  const { context, session } = desk
  let underWay: { isEnding: boolean; readonly done: Promise<unknown> } | null = null

  /** Null for an article that was removed since it was chosen. */
  const read = async (
    vault: Vault,
    number: number,
    hold: Hold,
    isEnding: () => boolean,
  ): Promise<Reread | null> => {
    const { articles } = vault.tables
    if (articles.row(number) === null) return null
    await hold(articles.original(number).size_bytes)
    const row = articles.row(number)
    if (row === null) return null
    const bytes = await inflated(articles.originalBytes(number))
    const mappings = vault.tables.imports.mappings()
    const found = await context.workers.read({ name: row.file_name, bytes }, mappings, () => !isEnding())
    if (!found.ok) return { row, read: found }
    const { article } = found.value
    return { row, read: article === null ? failed(notAnArticle) : ok(article) }
  }

  const work = async (
    selection: Selection,
    isApplied: boolean,
    isEnding: () => boolean,
  ): Promise<ReextractionReport> => {
    const vault = session.vault()
    const numbers = numbersIn(vault, selection)
    const report = reportOf({ isApplied, articles: numbers.length, engineVersion })
    const group = randomUUID()
    const deed = (): Deed => ({ ...authorOf(desk), kind: 'reextract', group, durability: 'normal' })
    const readings = inOrder(numbers, readingLimits(context.workers), async (number, hold) =>
      isEnding() ? null : read(vault, number, hold, isEnding),
    )
    for await (const batch of inBatches(readings, { ...batchLimits, weigh })) {
      const done = batch.filter((one): one is Reread => one !== null && !isUnread(one))
      const told = isApplied
        ? together(vault, 'normal', () => done.map(one => outcomeOf(vault, one, deed())))
        : done.map(one => outcomeOf(vault, one, null))
      for (const outcome of told) report.add(outcome)
      const progress = { done: report.done(), total: numbers.length }
      context.emit({ name: 'reextraction-progress', payload: progress })
    }
    if (isApplied) session.changed()
    return report.made()
  }

  return {
    async run(selection, isApplied) {
      if (underWay !== null)
        throw new ProblemError(
          'under-way',
          'Articles are being read again already; wait or cancel that first.',
        )
      const ended = Promise.withResolvers<void>()
      const job = { isEnding: false, done: ended.promise }
      underWay = job
      try {
        return await work(selection, isApplied, () => job.isEnding)
      } catch (error) {
        const { code, message } = vaultProblem(error)
        throw new ProblemError(code, message)
      } finally {
        underWay = null
        ended.resolve()
      }
    },
    cancel() {
      if (underWay === null) throw new ProblemError('not-found', 'No articles are being read again.')
      underWay.isEnding = true
    },
    async stop() {
      if (underWay === null) return
      underWay.isEnding = true
      await underWay.done
    },
  }
}

const weigh = (one: Reread | null): number => (one?.read.ok ? one.read.value.text.length : 0)

/** An article whose reading was cut off is not one that cannot be read. */
const isUnread = ({ read }: Reread): boolean => !read.ok && read.problem.code === 'cancelled'

function numbersIn(vault: ReadableVault, selection: Selection): number[] {
  const { articles } = vault.tables
  switch (selection.kind) {
    case 'all':
      return articles.numbers()
    case 'older':
      return articles.readBefore(selection.than ?? engineVersion)
    default:
      for (const id of selection.ids) existing(vault, id)
      return [...new Set(selection.ids.map(numberOf))]
  }
}

/** What becomes of an article, or would; `deed` null writes nothing. */
function outcomeOf(vault: Vault, { row, read }: Reread, deed: Deed | null): Outcome {
  if (!read.ok) return { difference: unread(row, read.problem), ...nothingLost }
  // What the article holds may have changed while it was read.
  const now = vault.tables.articles.row(row.article_id)
  if (now === null) return { difference: unread(row, removedMeanwhile), ...nothingLost }
  const { shortfall, text } = read.value
  // Of a file that cannot be read any more nothing is learned about what it said.
  if (shortfall !== null && text !== vault.tables.articles.text(row.article_id))
    return { difference: unread(row, shortfall), ...nothingLost }
  const plan = planReading(vault, now, read.value)
  const difference = deed === null ? differenceOf(vault, plan) : applyReading(vault, plan, deed)
  return { difference, lost: lostIn(plan), lostHighlights: lostHighlightsIn(plan) }
}

const nothingLost = { lost: [], lostHighlights: [] }
const removedMeanwhile = problem('not-found', 'The article was removed while it was read.')

const unread = (row: ArticleRow, why: Problem): ArticleDifference => ({
  articleId: articleId(row.article_id),
  title: row.title,
  engineBefore: row.engine_version,
  isTextChanged: false,
  fields: [],
  breaches: [],
  problem: why,
})

/** The rules of today, and what there is to do about articles read by others. */
export const reextractionState = ({ tables }: ReadableVault): Output<'reextraction.state'> => ({
  engineVersion,
  older: tables.articles.countReadBefore(engineVersion),
  lost: tables.claims.countLost(),
})

/** Everything of the vault that is kept without its quote. */
export const lostAnchors = ({ tables }: ReadableVault): Output<'reextraction.lost'> => ({
  claims: tables.claims.lost().map(lostAnchorOf),
  highlights: tables.highlights.lost().map(lostHighlightOf),
})
