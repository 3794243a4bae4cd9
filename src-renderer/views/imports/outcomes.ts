import {
  Check,
  CircleSlash,
  Copy,
  CopyCheck,
  type LucideIcon,
  OctagonAlert,
  ScanText,
  TableProperties,
} from 'lucide-react'
import type { ImportOutcome, ImportSummary } from '../../../src-main/contract/index.ts'
import { ImportOutcomeKind } from '../../../src-main/domain/import.ts'
import { words } from '../../languages/words.ts'

const texts = words.imports.outcome

export type OutcomeKind = ImportOutcome['outcome']

/** What needs a person first. */
export const outcomeKinds: readonly OutcomeKind[] = ImportOutcomeKind.options

interface OutcomeLook {
  readonly word: string
  readonly icon: LucideIcon
  readonly className: string
}

/** How each kind is called and drawn, and its share of a bar. */
export const outcomeLooks: Readonly<Record<OutcomeKind, OutcomeLook & { readonly colour: string }>> = {
  failed: { word: texts.failed, icon: OctagonAlert, className: 'is-conflict', colour: 'var(--st-conflict)' },
  near_duplicate: {
    word: texts.near_duplicate,
    icon: CopyCheck,
    className: 'is-warning',
    colour: 'var(--st-warn)',
  },
  duplicate: { word: texts.duplicate, icon: Copy, className: 'muted', colour: 'var(--ink-off)' },
  imported: { word: texts.imported, icon: Check, className: 'is-accepted', colour: 'var(--st-accepted)' },
}

const needsOcr: OutcomeLook = { word: texts.needsOcr, icon: ScanText, className: 'is-warning' }
const needsColumns: OutcomeLook = { word: texts.needsColumns, icon: TableProperties, className: 'is-warning' }
const notRead: OutcomeLook = { word: texts.notRead, icon: CircleSlash, className: 'muted' }

/** How one outcome is called and drawn: not every failure is one of the file. */
export function lookOf(one: ImportOutcome): OutcomeLook {
  const { outcome, problem } = one
  if (isUnknownTable(one)) return needsColumns
  if (problem?.code === 'needs-ocr') return needsOcr
  if (problem?.code === 'cancelled') return notRead
  return outcomeLooks[outcome]
}

export function outcomeCount(summary: ImportSummary, kind: OutcomeKind): number {
  switch (kind) {
    case 'failed':
      return summary.failed
    case 'near_duplicate':
      return summary.nearDuplicates
    case 'duplicate':
      return summary.duplicates
    case 'imported':
      return summary.imported
  }
}

/** Whether a table waits for somebody to say which of its columns holds the text. */
export const isUnknownTable = ({ problem }: ImportOutcome): boolean => problem?.code === 'unknown-columns'
