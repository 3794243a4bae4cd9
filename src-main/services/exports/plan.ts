// What an export is about and what stays behind, decided before the first row is read.
import type { ExportRequest, ExportScope } from '../../domain/exports/export.ts'
import { strictestTlp, type TlpLevel, tlpOfTag } from '../../domain/exports/tlp.ts'
import { fold } from '../../domain/fold.ts'
import { type ArticleId, articleId, type BreachId, breachId, numberOf } from '../../domain/ids.ts'
import { ProblemError } from '../../domain/problem.ts'
import { findAll } from '../../vault/search/find.ts'
import type { ReadableVault } from '../../vault/vault.ts'
import { existingBreach } from '../read-breaches.ts'

/** What to write, as numbers, and what to hold back. */
export interface ExportPlan {
  readonly request: ExportRequest
  /** The breaches that are told, in their order. */
  readonly breaches: readonly number[]
  readonly leftOutBreaches: readonly BreachId[]
  /** Every article that is held back, whatever it tells of. */
  readonly leftOutArticles: ReadonlySet<number>
  /** Those of them that would have told of something: others are not missed. */
  readonly leftOutOfTold: readonly ArticleId[]
  /** How many articles tell of these breaches and are not left out. */
  readonly articles: number
  /** Tags by number as they are written; a hidden one is missing. */
  readonly tags: ReadonlyMap<number, string>
  /** Sensitive tags that something told of carries. */
  readonly sensitive: readonly string[]
  readonly hidesSensitive: boolean
  /** Every sensitive tag of the vault, the longest first; none where they are shown. */
  readonly hiddenTags: readonly string[]
  readonly marking: TlpLevel | null
  readonly markedBy: readonly { readonly id: ArticleId | BreachId; readonly level: TlpLevel }[]
  /** The last edit when the plan was made: a vault that changes meanwhile is not written half old and half new. */
  readonly lastEdit: number
}

/** The numbers of the breaches of a scope: as asked for, else in the order in which they were made. */
export function breachesIn(vault: ReadableVault, scope: ExportScope): number[] {
  switch (scope.kind) {
    case 'vault':
      return vault.tables.breaches.numbers()
    case 'search': {
      const { found } = findAll(vault, 'breaches', scope.query)
      return found.smallest(found.count())
    }
    default: {
      const numbers = [...new Set(scope.ids.map(id => existingBreach(vault, id)))]
      if (scope.kind === 'comparison' && numbers.length < 2)
        throw new ProblemError('invalid-input', 'Choose two different breaches to compare.')
      return numbers
    }
  }
}

interface Marks {
  readonly all: ReadonlyMap<number, { readonly path: string; readonly isSensitive: boolean }>
  readonly sensitive: ReadonlySet<number>
  readonly levels: ReadonlyMap<number, TlpLevel>
}

/** What the tags of a vault say about passing things on. What is below a sensitive tag is sensitive as well. */
function marksOf({ tables }: ReadableVault): Marks {
  const tags = tables.tags.all()
  const roots = tags.filter(({ isSensitive }) => isSensitive).map(({ path }) => fold(path))
  const isSensitive = (path: string) =>
    roots.some(root => fold(path) === root || fold(path).startsWith(`${root}/`))
  const levels = tags.flatMap(({ tagId, path }) => {
    const level = tlpOfTag(path, tables.tags.byId(tagId).pack_path)
    return level === null ? [] : [[Number(tagId), level] as const]
  })
  const all = new Map(
    tags.map(({ tagId, path }) => [Number(tagId), { path, isSensitive: isSensitive(path) }] as const),
  )
  const sensitive = [...all].filter(([, tag]) => tag.isSensitive).map(([tag]) => tag)
  return { all, sensitive: new Set(sensitive), levels: new Map(levels) }
}

/** Decides what an export is about. Throws when the scope names what is not there. */
export function planExport(vault: ReadableVault, request: ExportRequest): ExportPlan {
  const { tables } = vault
  const { redaction } = request
  const marks = marksOf(vault)
  const asked = breachesIn(vault, request.scope)
  const tagged = tables.exports.carrying([...marks.sensitive, ...marks.levels.keys()])
  const carriersOf = (pairs: readonly (readonly [number, number])[]) =>
    new Set(pairs.filter(([, tag]) => marks.sensitive.has(tag)).map(([carrier]) => carrier))
  const leavesOut = redaction.sensitiveTags === 'leave-out'
  const withheldBreaches = leavesOut ? carriersOf(tagged.breaches) : new Set<number>()
  const withheldArticles = leavesOut ? carriersOf(tagged.articles) : new Set<number>()
  for (const id of redaction.articles) withheldArticles.add(numberOf(id))

  const told = tellersOf(vault, asked, withheldArticles)
  // A breach of which everything that tells of it stays behind stays behind as well.
  const isTold = (breach: number) => !withheldBreaches.has(breach) && !told.silenced.has(breach)
  const breaches = asked.filter(isTold)
  const wholeVault = request.scope.kind === 'vault' && request.format === 'json'
  const inIt = { breaches: new Set(breaches), articles: told.articlesOf(breaches) }
  const isIn = (kind: 'articles' | 'breaches', number: number) =>
    inIt[kind].has(number) || (wholeVault && kind === 'articles' && !withheldArticles.has(number))
  const marked = [
    ...tagged.breaches.map(([number, tag]) => ({ kind: 'breaches' as const, number, tag })),
    ...tagged.articles.map(([number, tag]) => ({ kind: 'articles' as const, number, tag })),
  ].filter(({ kind, number }) => isIn(kind, number))
  const levels = marked.flatMap(({ kind, number, tag }) => {
    const level = marks.levels.get(tag)
    return level === undefined
      ? []
      : [{ id: kind === 'breaches' ? breachId(number) : articleId(number), level }]
  })
  const marking = strictestTlp([redaction.marking, ...levels.map(({ level }) => level)])
  const carried = new Set(marked.map(({ tag }) => tag).filter(tag => marks.sensitive.has(tag)))
  const hidesSensitive = redaction.sensitiveTags !== 'show'
  return {
    request,
    breaches,
    leftOutBreaches: asked.filter(breach => !isTold(breach)).map(breachId),
    leftOutArticles: withheldArticles,
    leftOutOfTold: told.withheld,
    articles: inIt.articles.size,
    tags: new Map(
      [...marks.all].flatMap(([tag, { path, isSensitive }]) =>
        isSensitive && hidesSensitive ? [] : [[tag, path] as const],
      ),
    ),
    sensitive: [...carried].map(tag => marks.all.get(tag)?.path ?? '').sort(),
    hidesSensitive,
    hiddenTags: hidesSensitive
      ? [...marks.sensitive].map(tag => marks.all.get(tag)?.path ?? '').sort((a, b) => b.length - a.length)
      : [],
    marking,
    markedBy: levels.filter(({ level }) => level === marking),
    lastEdit: tables.edits.lastId(),
  }
}

/** Which articles tell of the breaches, and which breaches nothing tells of any more. */
function tellersOf(vault: ReadableVault, breaches: readonly number[], withheld: ReadonlySet<number>) {
  const tellers = new Map<number, number[]>()
  for (const [breach, article] of vault.tables.exports.tellings(breaches)) {
    const known = tellers.get(breach)
    if (known === undefined) tellers.set(breach, [article])
    else known.push(article)
  }
  const silenced = [...tellers].filter(([, articles]) => articles.every(article => withheld.has(article)))
  const silent = new Set([...tellers.values()].flat().filter(article => withheld.has(article)))
  return {
    withheld: [...silent].sort((a, b) => a - b).map(articleId),
    silenced: new Set(silenced.map(([breach]) => breach)),
    articlesOf: (some: readonly number[]) =>
      new Set(some.flatMap(breach => tellers.get(breach) ?? []).filter(article => !withheld.has(article))),
  }
}

/** Why a plan may not be carried out; null when it may. */
export function refusalOf(
  { marking, markedBy, breaches, request }: ExportPlan,
  most: number | null,
): ProblemError | null {
  if (marking === 'red' && !request.redaction.isRedAllowed)
    return new ProblemError(
      'marked-red',
      `${markedBy[0]?.id ?? 'This export'} is marked TLP:RED, for those present alone; say expressly that it may leave, or leave it out.`,
    )
  if (breaches.length === 0 && !(request.format === 'json' && request.scope.kind === 'vault'))
    return new ProblemError('not-found', 'There is nothing to write: no breach is left to tell of.')
  if (most !== null && breaches.length > most)
    return new ProblemError(
      'invalid-input',
      `A brief tells of ${most} breaches at most, and these are ${breaches.length}: choose fewer, or a table.`,
    )
  return null
}
