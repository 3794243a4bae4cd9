// Which column of a table somebody says is what, and what that means for every such table.
import type { ColumnMapping, ColumnRole, TableColumns } from '../../src-main/domain/article.ts'
import { words } from '../languages/words.ts'

/** The column chosen for each role that has one. */
export type ColumnChoice = TableColumns['roles']

/** What the columns may be, in the order they are asked for. */
export const columnRoles: readonly ColumnRole[] = ['text', 'title', 'date', 'url', 'author', 'outlet']

/** The choice with another column for a role, or with none. */
export function withColumn(choice: ColumnChoice, role: ColumnRole, column: string | undefined): ColumnChoice {
  const { [role]: _, ...others } = choice
  return column === undefined ? others : { ...others, [role]: column }
}

/** What a column was chosen for. */
export const rolesOf = (choice: ColumnChoice, column: string): ColumnRole[] =>
  columnRoles.filter(role => choice[role] === column)

export type ChosenMapping =
  | { readonly ok: true; readonly mapping: ColumnMapping }
  | {
      readonly ok: false
      /** Where it can be mended. */
      readonly role: ColumnRole
      readonly sentence: string
    }

/** What is to be remembered; it needs a text, and no column can be two things. */
export function mappingOf(choice: ColumnChoice): ChosenMapping {
  const texts = words.imports.columns
  if (choice.text === undefined) return { ok: false, role: 'text', sentence: texts.textMissing }
  const roles = columnRoles.filter(role => choice[role] !== undefined)
  for (const role of roles) {
    const [first = role] = rolesOf(choice, choice[role] ?? '')
    if (first === role) continue
    return { ok: false, role, sentence: texts.twice(texts.roles[first], texts.roles[role]) }
  }
  return { ok: true, mapping: { columns: [...new Set(Object.values(choice))], roles: choice } }
}

const longestName = 60

/** The name of a column on one short line. */
export function columnName(name: string): string {
  const letters = [...name.trim()]
  if (letters.length === 0) return words.imports.columns.noName
  return letters.length <= longestName ? letters.join('') : `${letters.slice(0, longestName - 1).join('')}…`
}
