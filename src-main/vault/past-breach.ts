// A breach as it was: the edits that touched it are taken back in memory, one by one, from the present.
import * as z from 'zod'
import type { ArticleSummary } from '../domain/article.ts'
import { type ArticleId, articleId, breachId, ClaimId, VerdictId } from '../domain/ids.ts'
import { PartialDate } from '../domain/partial-date.ts'
import { Language } from '../domain/vocabulary.ts'
import type { BreachState } from './breach-state.ts'
import { deserialise, type Image } from './changes.ts'
import { type PastRows, pastRows } from './past-rows.ts'
import { asClaim } from './tables/claims.ts'
import type { GroupedEdit } from './tables/edits.ts'
import { asVerdict } from './tables/verdicts.ts'
import type { ReadableVault } from './vault.ts'

/** An edit that touched a breach, with the breach after it and before it. */
export interface BreachStep {
  readonly edit: GroupedEdit
  /** Null when there was no such breach. */
  readonly after: BreachState | null
  readonly before: BreachState | null
}

/** The edits that touched a breach, newest first. Reads as far back as it is asked. */
export function* breachEdits(vault: ReadableVault, breach: number): Generator<BreachStep> {
  const past = pastRows(vault.db)
  let after = stateIn(vault, past, breach)
  for (const { edit, changes: stored } of vault.tables.edits.ofBreach(breach)) {
    past.takeBack(deserialise(stored))
    const before = stateIn(vault, past, breach)
    yield { edit, after, before }
    after = before
  }
}

/** A breach as it was after the edit of this number; null when there was no such breach then. */
export function breachAfter(vault: ReadableVault, breach: number, edit: number): BreachState | null {
  const past = pastRows(vault.db)
  for (const { changes } of vault.tables.edits.ofBreach(breach, edit)) past.takeBack(deserialise(changes))
  return stateIn(vault, past, breach)
}

/** What an id stood for once it was merged away, and since which edit. */
interface Merge {
  readonly into: number
  readonly since: number
}

/** What an id that was merged away has stood for, the last first; nothing where it stands for itself. */
export function mergesOf({ tables }: ReadableVault, breach: number): Merge[] {
  const { edits, grouping } = tables
  const merges: Merge[] = []
  let into = grouping.resolve(breach)
  if (into === breach) return merges
  for (const { edit, changes } of edits.ofBreach(breach)) {
    for (const change of deserialise(changes).reverse()) {
      if (change.table !== 'merged_breaches' || change.did === 'remove' || change.key.breach_id !== breach)
        continue
      merges.push({ into, since: edit.editId })
      if (change.did === 'insert') return merges
      into = Number(change.before.into_id)
    }
  }
  return merges
}

// Rows written before a column existed have no value for it.
const ClaimImage = z.looseObject({ claim_id: ClaimId, lost_at: z.string().nullable().default(null) })
const VerdictImage = z.looseObject({ verdict_id: VerdictId })
const ArticleImage = z.looseObject({
  article_id: z.int(),
  file_name: z.string(),
  title: z.string(),
  outlet: z.string().nullable(),
  published_on: PartialDate.nullable(),
  lang: Language.nullable(),
  variety: z.string().nullable().default(null),
  is_breach: z.int(),
  imported_at: z.string(),
})
const Member = z.looseObject({ article_id: z.int() })
const Tagged = z.looseObject({ tag_id: z.int() })
const Path = z.looseObject({ path: z.string(), folded_path: z.string() })
const Copy = z.looseObject({ first_id: z.int() })

/** Rows become what they say once: what stays as it is stays the same object, and is compared as fast. */
const remembering = <T>(parse: (row: Image) => T) => {
  const known = new WeakMap<Image, { readonly value: T }>()
  return (row: Image): T => {
    const found = known.get(row) ?? { value: parse(row) }
    known.set(row, found)
    return found.value
  }
}

const claimIn = remembering(row => asClaim(ClaimImage.parse(row)))
const verdictIn = remembering(row => asVerdict(VerdictImage.parse(row)))
const articleImage = remembering(row => ArticleImage.parse(row))

function stateIn(vault: ReadableVault, past: PastRows, breach: number): BreachState | null {
  if (past.row('breaches', { breach_id: breach }) === null) return null
  const of = (table: 'claims' | 'verdicts' | 'article_breaches' | 'breach_tags') =>
    past.rows(table, 'breach_id', breach)
  const members = of('article_breaches')
    .map(row => Member.parse(row).article_id)
    .sort((a, b) => a - b)
  const firsts = members.flatMap((article): [number, number][] => {
    const row = past.row('near_duplicates', { article_id: article })
    return row === null ? [] : [[article, Copy.parse(row).first_id]]
  })
  return {
    claims: of('claims')
      .map(claimIn)
      .sort((a, b) => a.claimId - b.claimId),
    verdicts: of('verdicts')
      .map(verdictIn)
      .sort((a, b) => a.verdictId - b.verdictId),
    articles: members.flatMap(article => articleIn(vault, past, article, breach)),
    firsts: new Map(firsts),
    tags: of('breach_tags')
      .flatMap(row => tagIn(vault, past, Tagged.parse(row).tag_id) ?? [])
      .sort((a, b) => (a.folded_path < b.folded_path ? -1 : 1))
      .map(({ path }) => path),
  }
}

/** A tag as it is called, or was last: when nothing carried it any more, an edit of something else took it away. */
function tagIn({ tables }: ReadableVault, past: PastRows, tag: number): z.infer<typeof Path> | null {
  const row = past.row('tags', { tag_id: tag })
  if (row !== null) return Path.parse(row)
  for (const changes of tables.edits.aboutTag(tag))
    for (const change of deserialise(changes))
      if (change.did === 'remove' && change.table === 'tags' && change.row.tag_id === tag)
        return Path.parse(change.row)
  return null
}

/** The first article of the cluster an article belonged to. */
function firstIn(past: PastRows, article: number): ArticleId | null {
  const row = past.row('near_duplicates', { article_id: article })
  if (row !== null) return articleId(Copy.parse(row).first_id)
  return past.rows('near_duplicates', 'first_id', article).length > 0 ? articleId(article) : null
}

/** The article of today, by the rows of a walk through the past: asked for again at every step. */
const today = new WeakMap<PastRows, Map<number, ArticleSummary | undefined>>()

/** An article as it was. Its own tags and its other breaches, which are no part of this one, are those of today. */
function articleIn(
  { tables }: ReadableVault,
  past: PastRows,
  article: number,
  breach: number,
): ArticleSummary[] {
  const image = past.row('articles', { article_id: article })
  if (image === null) return []
  const row = articleImage(image)
  const known = today.get(past) ?? new Map<number, ArticleSummary | undefined>()
  today.set(past, known)
  if (!known.has(article)) known.set(article, tables.articles.some([article])[0])
  const now = known.get(article)
  return [
    {
      articleId: articleId(article),
      fileName: row.file_name,
      title: row.title,
      outlet: row.outlet,
      publishedOn: row.published_on,
      lang: row.lang,
      variety: row.variety,
      isBreach: row.is_breach === 1,
      importedAt: row.imported_at,
      breachIds: now?.breachIds ?? [breachId(breach)],
      tags: now?.tags ?? [],
      cluster: firstIn(past, article),
    },
  ]
}
