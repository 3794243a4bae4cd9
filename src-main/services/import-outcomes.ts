import { stringify } from 'csv-stringify/sync'
import type { Input, Output } from '../contract/index.ts'
import { breachId, numberOf } from '../domain/ids.ts'
import type { ListedOutcome } from '../domain/import.ts'
import { ProblemError } from '../domain/problem.ts'
import type { StoredOutcome } from '../vault/tables/imports.ts'
import type { ReadableVault } from '../vault/vault.ts'

/** A page of what came of the files of an import. */
export function listOutcomes(
  vault: ReadableVault,
  { importId, outcome, offset, limit }: Input<'imports.outcomes'>,
): Output<'imports.outcomes'> {
  const { imports } = vault.tables
  return imports
    .outcomes(numberOfImport(vault, importId), outcome, offset, limit)
    .map(one => asOutcome(vault, one))
}

/** Every outcome of an import, a line each: as a table for a spreadsheet, or one JSON object a line. */
export function importReport(
  vault: ReadableVault,
  { importId, format }: Input<'imports.report'>,
): Output<'imports.report'> {
  const outcomes = [...vault.tables.imports.everyOutcome(numberOfImport(vault, importId))]
  const lines = outcomes.map(one => asOutcome(vault, one))
  if (format === 'json') return lines.map(line => `${JSON.stringify(line)}\n`).join('')
  const rows = lines.map(({ file, sizeBytes, outcome, articleId, breachIds, problem }) => ({
    file,
    outcome,
    article: articleId ?? '',
    breaches: breachIds.join(' '),
    problem: problem?.code ?? '',
    reason: problem?.message ?? '',
    bytes: sizeBytes ?? '',
  }))
  // A name that begins like a formula must not become one in a spreadsheet.
  return stringify(rows, { header: true, bom: true, escape_formulas: true, columns })
}

const columns = ['file', 'outcome', 'article', 'breaches', 'problem', 'reason', 'bytes']

function numberOfImport({ tables }: ReadableVault, importId: string): number {
  const found = tables.imports.byId(importId)
  if (found === null) throw new ProblemError('not-found', 'There is no such import in this vault.')
  return found.number
}

function asOutcome(
  { tables }: ReadableVault,
  { shown, outcome, articleId, problem }: StoredOutcome,
): ListedOutcome {
  const number = articleId === null ? null : numberOf(articleId)
  const breaches = number === null ? [] : tables.breaches.ofArticle(number)
  // A duplicate is as large as the article it is one of; a near-duplicate is an article itself.
  const sizeBytes = number === null ? null : tables.articles.original(number).size_bytes
  return { file: shown, outcome, articleId, breachIds: breaches.map(breachId), problem, sizeBytes }
}
