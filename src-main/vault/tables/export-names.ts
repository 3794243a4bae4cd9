import type { ExportName } from '../../domain/exports/export.ts'
import type { Connection } from '../database.ts'
import { ExportNameRow } from './rows.ts'

const asName = (value: unknown): ExportName => {
  const { name, is_hidden } = ExportNameRow.parse(value)
  return { name, isHidden: is_hidden === 1 }
}

/** What analysts said about names, for exports. */
export function exportNamesTable(db: Connection) {
  const all = db.prepare('SELECT * FROM export_names ORDER BY folded_name')
  const one = db.prepare('SELECT * FROM export_names WHERE folded_name = ?')
  return {
    all: () => all.all().map(asName),
    byName(folded: string): ExportName | null {
      const row = one.get(folded)
      return row === undefined ? null : asName(row)
    },
  }
}
