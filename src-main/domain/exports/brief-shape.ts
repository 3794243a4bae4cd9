// What a brief is made of. Each form of file draws this, and so does the screen before anything is written.
import * as z from 'zod'

/** A piece of a sentence or of a cell: words, or the mark of a footnote by its number. */
export const Run = z.union([z.strictObject({ text: z.string() }), z.strictObject({ note: z.int() })])
export type Run = z.infer<typeof Run>
export const Runs = z.array(Run).readonly()
export type Runs = z.infer<typeof Runs>

const Texts = z.array(z.string()).readonly()

export const BriefTable = z.strictObject({ head: Texts, rows: z.array(z.array(Runs).readonly()).readonly() })
export type BriefTable = z.infer<typeof BriefTable>

export const BriefSection = z.strictObject({
  heading: z.string(),
  paragraphs: z.array(Runs).readonly(),
  tables: z.array(BriefTable).readonly(),
})
export type BriefSection = z.infer<typeof BriefSection>

export const Brief = z.strictObject({
  title: z.string(),
  /** `TLP:AMBER`, for every page; null when nothing is marked. */
  marking: z.string().nullable(),
  /** Where it comes from, and what was held back. */
  notices: Texts,
  sections: z.array(BriefSection).readonly(),
  /** In the order of their numbers, the first being 1. */
  footnotes: Texts,
  footnotesHeading: z.string(),
  lang: z.string(),
})
export type Brief = z.infer<typeof Brief>

/** The first sections that fill so many lines, with their footnotes; the first one is always there. */
export function beginningOf(brief: Brief, lines: number): { readonly brief: Brief; readonly isCut: boolean } {
  const sections: BriefSection[] = []
  let room = lines
  for (const section of brief.sections) {
    if (room <= 0) break
    sections.push(section)
    room -= section.paragraphs.length + section.tables.reduce((sum, { rows }) => sum + rows.length + 1, 1)
  }
  const runs = sections.flatMap(({ paragraphs, tables }) => [
    ...paragraphs.flat(),
    ...tables.flatMap(({ rows }) => rows.flat(2)),
  ])
  const last = runs.reduce((most, run) => ('note' in run ? Math.max(most, run.note) : most), 0)
  return {
    brief: { ...brief, sections, footnotes: brief.footnotes.slice(0, last) },
    isCut: sections.length < brief.sections.length,
  }
}
