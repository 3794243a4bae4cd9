// What an analyst says about names, for every export of the vault.
import type { ExportName } from '../../domain/exports/export.ts'
import { spellingOf } from '../../domain/exports/redactor.ts'
import { record } from '../../vault/record.ts'
import { type Desk, deedOf } from '../desk.ts'

/** Says of a name that it is always replaced (true), never (false), or that the rules decide (null). */
export function setExportName(
  desk: Desk,
  { name, isHidden }: { name: string; isHidden: boolean | null },
): ExportName[] {
  const vault = desk.session.vault()
  const { exportNames } = vault.tables
  const folded_name = spellingOf(name)
  const known = exportNames.byName(folded_name)
  const deed = deedOf(desk, 'export-name')
  record(vault, deed, writer => {
    const key = { folded_name }
    const is_hidden = isHidden ? (1 as const) : (0 as const)
    if (isHidden === null) {
      if (known !== null) writer.remove('export_names', key)
    } else if (known === null) writer.insert('export_names', { ...key, name, is_hidden })
    else if (known.isHidden !== isHidden) writer.update('export_names', key, { is_hidden })
    return { label: labelFor(name, isHidden), subject: null, value: null }
  })
  return exportNames.all()
}

const labelFor = (name: string, isHidden: boolean | null) =>
  isHidden === null
    ? `Left the name ${name} to the rules in exports`
    : `Said that exports ${isHidden ? 'replace' : 'show'} the name ${name}`
