import type { Parsed } from '../contract/index.ts'
import { ProblemError } from '../domain/problem.ts'
import { savedName } from '../domain/search/match-of.ts'
import type { SavedStatistics, Statistics } from '../domain/statistics.ts'
import { statisticsOf } from '../vault/figures/statistics-of.ts'
import { record } from '../vault/record.ts'
import { findAll } from '../vault/search/find.ts'
import type { StoredStatistics } from '../vault/tables/saved-figures.ts'
import type { ReadableVault } from '../vault/vault.ts'
import { type Desk, deedOf } from './desk.ts'
import { refuseTaken, savedUnder } from './saved-names.ts'

const what = 'statistics'

/** Null where a query cannot be answered any more: a saved search it names was forgotten. */
function foundNow(vault: ReadableVault, query: string): number | null {
  try {
    return findAll(vault, 'breaches', query).found.count()
  } catch (error) {
    if (error instanceof ProblemError && error.problem.code === 'invalid-query') return null
    throw error
  }
}

/** All saved statistics, in the order of the alphabet, with how many breaches they find now. */
export const listStatistics = (vault: ReadableVault): SavedStatistics[] =>
  vault.tables.savedStatistics
    .all()
    .map(({ number: _, ...saved }) => ({ ...saved, found: foundNow(vault, saved.query) }))

/** Keeps a query and settings under a name; those of the same name are replaced. */
export function saveStatistics(
  desk: Desk,
  { name, query, settings }: Parsed<'statistics.save'>,
): SavedStatistics[] {
  const vault = desk.session.vault()
  findAll(vault, 'breaches', query)
  const known = vault.tables.savedStatistics.byName(savedName(name))
  const row = { name, folded_name: savedName(name), query, settings: JSON.stringify(settings) }
  record(vault, deedOf(desk, 'save-statistics'), writer => {
    if (known === null) writer.insert('saved_statistics', row)
    else if (!isSame(known, { name, query, settings }))
      writer.update('saved_statistics', { saved_statistics_id: known.number }, row)
    const told = query.trim() === '' ? 'all breaches' : query
    return { label: `Saved the statistics “${name}”: ${told}`, subject: null, value: null }
  })
  return listStatistics(vault)
}

const isSame = (a: Omit<StoredStatistics, 'number'>, b: Omit<StoredStatistics, 'number'>) =>
  JSON.stringify([a.name, a.query, a.settings]) === JSON.stringify([b.name, b.query, b.settings])

/** Saved statistics, counted as the vault is now. */
export function openStatistics(vault: ReadableVault, name: string): Statistics {
  const { query, settings } = savedUnder(vault.tables.savedStatistics, name, what)
  return statisticsOf(vault, query, settings)
}

export function renameStatistics(desk: Desk, name: string, to: string): SavedStatistics[] {
  const vault = desk.session.vault()
  const table = vault.tables.savedStatistics
  const known = savedUnder(table, name, what)
  refuseTaken(table, name, to, what)
  record(vault, deedOf(desk, 'rename-statistics'), writer => {
    if (known.name !== to)
      writer.update(
        'saved_statistics',
        { saved_statistics_id: known.number },
        { name: to, folded_name: savedName(to) },
      )
    return { label: `Renamed the statistics “${known.name}” to “${to}”`, subject: null, value: null }
  })
  return listStatistics(vault)
}

export function forgetStatistics(desk: Desk, name: string): SavedStatistics[] {
  const vault = desk.session.vault()
  const known = savedUnder(vault.tables.savedStatistics, name, what)
  record(vault, deedOf(desk, 'forget-statistics'), writer => {
    writer.remove('saved_statistics', { saved_statistics_id: known.number })
    return { label: `Forgot the statistics “${known.name}”`, subject: null, value: null }
  })
  return listStatistics(vault)
}
