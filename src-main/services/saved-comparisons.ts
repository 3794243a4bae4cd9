import type { Parsed } from '../contract/index.ts'
import { type Comparison, fewestColumns } from '../domain/comparison-of.ts'
import { type ArticleId, type BreachId, breachId, numberOf } from '../domain/ids.ts'
import { ProblemError } from '../domain/problem.ts'
import type { SavedComparison, SavedSet } from '../domain/saved-comparison.ts'
import { savedName } from '../domain/search/match-of.ts'
import { record } from '../vault/record.ts'
import type { StoredComparison } from '../vault/tables/saved-figures.ts'
import type { ReadableVault } from '../vault/vault.ts'
import { type Desk, deedOf } from './desk.ts'
import { articlesBesideEachOther, breachesBesideEachOther } from './read-comparison.ts'
import { refuseTaken, savedUnder } from './saved-names.ts'

const what = 'comparisons'

/** Breaches as they are now: what was merged is one, what was deleted is gone. */
function presentBreaches({ tables }: ReadableVault, ids: readonly BreachId[]): BreachId[] {
  const numbers = new Set(ids.map(id => tables.grouping.resolve(numberOf(id))))
  return [...numbers].filter(number => tables.breaches.exists(number)).map(breachId)
}

/** Of these breaches those that have another number now, and those that are no more. */
function lostBreaches({ tables }: ReadableVault, ids: readonly BreachId[]): SavedComparison['lost'] {
  const now = ids.map(id => ({ id, into: breachId(tables.grouping.resolve(numberOf(id))) }))
  const isThere = (id: BreachId) => tables.breaches.exists(numberOf(id))
  return {
    merged: now.filter(({ id, into }) => id !== into && isThere(into)),
    gone: now.filter(({ into }) => !isThere(into)).map(({ id }) => id),
  }
}

/** Of these articles those that still tell of the breach. */
function presentArticles(
  { tables }: ReadableVault,
  breach: BreachId,
  articles: readonly ArticleId[],
): ArticleId[] {
  const told = new Set(tables.breaches.articlesOf(numberOf(breach)))
  return articles.filter(article => told.has(numberOf(article)))
}

/** A saved comparison with its columns as they are now. */
function present(vault: ReadableVault, { name, columns, settings }: StoredComparison): SavedComparison {
  const { tables } = vault
  if (columns.kind === 'breaches') {
    const named = tables.breaches.called(presentBreaches(vault, columns.ids).map(numberOf))
    const names = new Map(named.map(one => [one.breachId, one.name]))
    const shown = presentBreaches(vault, columns.ids).map(id => ({ id, name: names.get(id) ?? id }))
    return {
      name,
      kind: 'breaches',
      breach: null,
      columns: shown,
      settings,
      lost: lostBreaches(vault, columns.ids),
      canOpen: shown.length >= fewestColumns,
    }
  }
  const [breach] = presentBreaches(vault, [columns.id])
  const articles = breach === undefined ? [] : presentArticles(vault, breach, columns.articles)
  const rows = new Map(
    tables.articles.some(articles.map(numberOf)).map(article => [article.articleId, article]),
  )
  const shown = articles.map(id => ({ id, name: rows.get(id)?.title ?? id }))
  const [named] = breach === undefined ? [] : tables.breaches.called([numberOf(breach)])
  return {
    name,
    kind: 'articles',
    breach: breach === undefined ? null : { id: breach, name: named?.name ?? breach },
    columns: shown,
    settings,
    lost: {
      merged: lostBreaches(vault, [columns.id]).merged,
      gone: columns.articles.filter(article => !articles.includes(article)),
    },
    canOpen: shown.length >= fewestColumns,
  }
}

/** Every saved comparison as the vault is now, in the order of the alphabet. */
export const listComparisons = (vault: ReadableVault): SavedComparison[] =>
  vault.tables.savedComparisons.all().map(stored => present(vault, stored))

/** Refuses columns that are not there, and the same one twice. */
function checkColumns(vault: ReadableVault, columns: SavedSet): void {
  if (columns.kind === 'breaches') breachesBesideEachOther(vault, { ids: columns.ids })
  else articlesBesideEachOther(vault, columns)
}

/** Keeps columns and settings under a name; a comparison of the same name is replaced. */
export function saveComparison(
  desk: Desk,
  { name, columns, settings }: Parsed<'comparisons.save'>,
): SavedComparison[] {
  const vault = desk.session.vault()
  checkColumns(vault, columns)
  const table = vault.tables.savedComparisons
  const known = table.byName(savedName(name))
  const row = {
    name,
    folded_name: savedName(name),
    columns: JSON.stringify(columns),
    settings: JSON.stringify(settings),
  }
  record(vault, deedOf(desk, 'save-comparison'), writer => {
    if (known === null) writer.insert('saved_comparisons', row)
    else if (!isSame(known, { name, columns, settings }))
      writer.update('saved_comparisons', { saved_comparison_id: known.number }, row)
    const ids = columns.kind === 'breaches' ? columns.ids : columns.articles
    return { label: `Saved the comparison “${name}”: ${ids.join(', ')}`, subject: null, value: null }
  })
  return listComparisons(vault)
}

const isSame = ({ number: _, ...a }: StoredComparison, b: Omit<StoredComparison, 'number'>) =>
  JSON.stringify([a.name, a.columns, a.settings]) === JSON.stringify([b.name, b.columns, b.settings])

/** A saved comparison, opened: its columns as the vault is now. */
export function openComparison(vault: ReadableVault, name: string): Comparison {
  const stored = savedUnder(vault.tables.savedComparisons, name, what)
  const { columns, canOpen, breach } = present(vault, stored)
  if (!canOpen)
    throw new ProblemError(
      'not-found',
      `Of the comparison “${stored.name}” fewer than two columns are left: the others were merged, moved or deleted.`,
    )
  const { settings } = stored
  if (stored.columns.kind === 'breaches')
    return breachesBesideEachOther(vault, {
      ...settings,
      ids: presentBreaches(vault, stored.columns.ids),
    })
  if (breach === null) throw new Error(`${stored.name} has columns and no breach`)
  const left = new Set<string>(columns.map(({ id }) => id))
  return articlesBesideEachOther(vault, {
    ...settings,
    id: breach.id,
    articles: stored.columns.articles.filter(article => left.has(article)),
  })
}

export function renameComparison(desk: Desk, name: string, to: string): SavedComparison[] {
  const vault = desk.session.vault()
  const table = vault.tables.savedComparisons
  const known = savedUnder(table, name, what)
  refuseTaken(table, name, to, what)
  record(vault, deedOf(desk, 'rename-comparison'), writer => {
    if (known.name !== to)
      writer.update(
        'saved_comparisons',
        { saved_comparison_id: known.number },
        { name: to, folded_name: savedName(to) },
      )
    return { label: `Renamed the comparison “${known.name}” to “${to}”`, subject: null, value: null }
  })
  return listComparisons(vault)
}

export function forgetComparison(desk: Desk, name: string): SavedComparison[] {
  const vault = desk.session.vault()
  const known = savedUnder(vault.tables.savedComparisons, name, what)
  record(vault, deedOf(desk, 'forget-comparison'), writer => {
    writer.remove('saved_comparisons', { saved_comparison_id: known.number })
    return { label: `Forgot the comparison “${known.name}”`, subject: null, value: null }
  })
  return listComparisons(vault)
}
