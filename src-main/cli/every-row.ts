// Every article or breach of a vault, the last made first: their numbers at once, their rows in pages.
import type { EngineCommandName, Input, Output } from '../contract/index.ts'
import type { ArticleSummary } from '../domain/article.ts'
import type { BreachSummary } from '../domain/breach.ts'
import { articleId, breachId } from '../domain/ids.ts'

/** What asks the engine. */
interface Asking {
  call<N extends EngineCommandName>(name: N, input: Input<N>): Promise<Output<N>>
}

const pageSize = 500

async function inPages<Id, Row>(ids: readonly Id[], ask: (page: Id[]) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = []
  for (let at = 0; at < ids.length; at += pageSize) rows.push(...(await ask(ids.slice(at, at + pageSize))))
  return rows
}

const orderOf = ({ call }: Asking, kind: 'articles' | 'breaches', tag: string | undefined) =>
  call('search.order', { query: '', kind, sort: 'added', tag: tag ?? null })

/** With a tag, only those that carry it or one of its children. */
export async function everyArticle(desk: Asking, tag?: string): Promise<ArticleSummary[]> {
  const { numbers } = await orderOf(desk, 'articles', tag)
  return inPages(numbers.map(articleId), ids => desk.call('articles.summaries', { ids }))
}

/** With a tag, only those that carry it or one of its children. */
export async function everyBreach(desk: Asking, tag?: string): Promise<BreachSummary[]> {
  const { numbers } = await orderOf(desk, 'breaches', tag)
  return inPages(numbers.map(breachId), ids => desk.call('breaches.summaries', { ids }))
}
