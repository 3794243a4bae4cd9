// The outcomes of an import stand in sections, one a kind, what needs a person first. A row is known by its place in
// its section: while an import goes on, sections grow, and a place stays what it is.
import type { ImportSummary } from '../../../src-main/contract/index.ts'
import { pageSize } from '../../api/outcome-pages.ts'
import type { OutcomeFilter, OutcomePlace } from '../../state/slices/imports-slice.ts'
import { type OutcomeKind, outcomeCount, outcomeKinds } from './outcomes.ts'

export interface Section {
  readonly kind: OutcomeKind
  readonly count: number
  /** The number of its first row. */
  readonly start: number
}

/** Rows of one page, as far as they are in sight. */
export interface PagePart {
  readonly kind: OutcomeKind
  /** The number of the page in its section. */
  readonly page: number
  /** The first place in sight, and the one after the last. */
  readonly from: number
  readonly to: number
  /** The number of the row that `from` is. */
  readonly row: number
}

export function sectionsOf(summary: ImportSummary, filter: OutcomeFilter): Section[] {
  let start = 0
  return outcomeKinds
    .filter(kind => filter === 'all' || filter === kind)
    .map(kind => {
      const section = { kind, count: outcomeCount(summary, kind), start }
      start += section.count
      return section
    })
}

export const rowCount = (sections: readonly Section[]): number => {
  const last = sections.at(-1)
  return last === undefined ? 0 : last.start + last.count
}

/** The place of a row; null where there is none. */
export function placeAt(sections: readonly Section[], row: number): OutcomePlace | null {
  const section = sections.find(({ start, count }) => row >= start && row < start + count)
  return section === undefined ? null : { kind: section.kind, index: row - section.start }
}

/** The row of a place; null when its section is not shown, or has become shorter. */
export function rowOf(sections: readonly Section[], { kind, index }: OutcomePlace): number | null {
  const section = sections.find(one => one.kind === kind)
  return section === undefined || index >= section.count ? null : section.start + index
}

/** The pages that the rows from one to before another are on. */
export function pagesBetween(sections: readonly Section[], from: number, to: number): PagePart[] {
  return sections.flatMap(({ kind, count, start }) => {
    const first = Math.max(0, from - start)
    const end = Math.min(count, to - start)
    const parts: PagePart[] = []
    if (first >= end) return parts
    for (let page = Math.floor(first / pageSize); page * pageSize < end; page += 1) {
      const place = Math.max(first, page * pageSize)
      parts.push({ kind, page, from: place, to: Math.min(end, (page + 1) * pageSize), row: start + place })
    }
    return parts
  })
}
