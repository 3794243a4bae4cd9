// What somebody chose for an export, and the request it makes.
import type { Input } from '../../src-main/contract/index.ts'
import { briefFormats, type ExportFormat, type ExportScope } from '../../src-main/domain/exports/export.ts'
import type { TlpLevel } from '../../src-main/domain/exports/tlp.ts'
import type { FactId } from '../../src-main/domain/fact-id.ts'

export interface ExportChoice {
  /** Which of the scopes on offer. */
  readonly scope: number
  readonly format: ExportFormat
  readonly table: 'breaches' | 'claims'
  readonly withNotes: boolean
  readonly people: 'keep' | 'listed' | 'replace'
  readonly sensitiveTags: 'hide' | 'leave-out' | 'show'
  /** Facts that are not told. */
  readonly facts: readonly FactId[]
  readonly marking: TlpLevel | null
  readonly isRedAllowed: boolean
}

/** Holds back as much as can be held back: showing more is a choice. */
export const firstExport: ExportChoice = {
  scope: 0,
  format: 'docx',
  table: 'breaches',
  withNotes: false,
  people: 'replace',
  sensitiveTags: 'hide',
  facts: [],
  marking: null,
  isRedAllowed: false,
}

export const isBrief = (format: ExportFormat): boolean => briefFormats.includes(format)

/** Another marking: what anybody may read holds no notes unless somebody says so again. */
export const withMarking = (
  { withNotes }: ExportChoice,
  marking: TlpLevel | null,
): Pick<ExportChoice, 'marking' | 'withNotes'> => ({
  marking,
  withNotes: withNotes && marking !== 'clear',
})

export type ExportAsked = Input<'exports.preview'>

/** The request a choice makes of one of the scopes on offer. */
export function requestOf(choice: ExportChoice, scopes: readonly ExportScope[]): ExportAsked {
  const { scope, format, table, withNotes, facts, ...redaction } = choice
  return {
    scope: scopes[scope] ?? { kind: 'vault' },
    format,
    table: format === 'csv' ? table : 'breaches',
    withNotes: withNotes && isBrief(format),
    redaction: { ...redaction, facts: [...facts] },
  }
}
