// An open vault. What only reads takes a ReadableVault; what writes says so by asking for a Vault.
import type { Connection } from './database.ts'
import { articlesTable } from './tables/articles.ts'
import { breachesTable } from './tables/breaches.ts'
import { claimsTable } from './tables/claims.ts'
import { clustersTable } from './tables/clusters.ts'
import { draftsTable } from './tables/drafts.ts'
import { editsTable } from './tables/edits.ts'
import { exportNamesTable } from './tables/export-names.ts'
import { exportsTable } from './tables/exports.ts'
import { groupingTable } from './tables/grouping.ts'
import { importsTable } from './tables/imports.ts'
import { highlightsTable, notesTable } from './tables/notes.ts'
import { recentTable } from './tables/recent.ts'
import { reviewTable } from './tables/review.ts'
import { reviewedTable } from './tables/reviewed.ts'
import { savedComparisonsTable, savedStatisticsTable } from './tables/saved-figures.ts'
import { searchesTable } from './tables/searches.ts'
import { tagRulesTable } from './tables/tag-rules.ts'
import { tagsTable } from './tables/tags.ts'
import { toldNamesTable } from './tables/told-names.ts'
import { verdictsTable } from './tables/verdicts.ts'

declare const readable: unique symbol
declare const writable: unique symbol

/** The tables, each with its statements prepared once. */
export const tablesOf = (db: Connection) => ({
  articles: articlesTable(db),
  breaches: breachesTable(db),
  claims: claimsTable(db),
  clusters: clustersTable(db),
  grouping: groupingTable(db),
  toldNames: toldNamesTable(db),
  verdicts: verdictsTable(db),
  tags: tagsTable(db),
  tagRules: tagRulesTable(db),
  notes: notesTable(db),
  highlights: highlightsTable(db),
  drafts: draftsTable(db),
  edits: editsTable(db),
  exports: exportsTable(db),
  exportNames: exportNamesTable(db),
  imports: importsTable(db),
  reviewed: reviewedTable(db),
  searches: searchesTable(db),
  review: reviewTable(db),
  recent: recentTable(db),
  savedComparisons: savedComparisonsTable(db),
  savedStatistics: savedStatisticsTable(db),
})
export type Tables = ReturnType<typeof tablesOf>

export interface ReadableVault {
  readonly [readable]: true
  readonly folder: string
  readonly db: Connection
  readonly tables: Tables
}

export interface Vault extends ReadableVault {
  readonly [writable]: true
  /** Writes everything out, gives the vault free and forgets its key. */
  close(): void
}

/** Brands a checked and migrated connection. Only open-vault and create-vault may. */
export const asVault = (folder: string, db: Connection, close: () => void): Vault =>
  ({ folder, db, tables: tablesOf(db), close }) as Vault
