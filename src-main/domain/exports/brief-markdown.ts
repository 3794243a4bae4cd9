// A brief as Markdown, in CommonMark with the tables and footnotes of GitHub.
import type { Brief, BriefTable, Runs } from './brief-shape.ts'

/** What Markdown and the HTML inside it would read as markup. */
const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&]/g, sign =>
      sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : sign === '&' ? '&amp;' : `\\${sign}`,
    )
    // At the beginning of a line these make a list.
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, '$1\\$2')

const inline = (runs: Runs): string =>
  runs.map(run => ('note' in run ? `[^${run.note}]` : escapeMarkdown(run.text))).join('')

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

const table = ({ head, rows }: BriefTable): string =>
  [
    line(head.map(escapeMarkdown)),
    line(head.map(() => '---')),
    ...rows.map(row => line(row.map(inline))),
  ].join('\n')

/** The text of the file; the marking stands at its beginning and at its end. */
export function briefMarkdown(brief: Brief): string {
  const mark = brief.marking === null ? [] : [`**${escapeMarkdown(brief.marking)}**`]
  const parts = [
    ...mark,
    `# ${escapeMarkdown(brief.title)}`,
    ...brief.notices.map(escapeMarkdown),
    ...brief.sections.flatMap(({ heading, paragraphs, tables }) => [
      `## ${escapeMarkdown(heading)}`,
      ...paragraphs.map(inline),
      ...tables.map(table),
    ]),
    `## ${escapeMarkdown(brief.footnotesHeading)}`,
    brief.footnotes.map((note, place) => `[^${place + 1}]: ${escapeMarkdown(note)}`).join('\n'),
    ...mark,
  ]
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}
