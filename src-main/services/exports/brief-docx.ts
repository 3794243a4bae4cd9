// A brief as a Word document, with real footnotes and the marking at the top and bottom of every page.
import {
  AlignmentType,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Brief, BriefTable, Runs } from '../../domain/exports/brief-shape.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold these at all
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g
const clean = (text: string) => text.toWellFormed().replace(forbidden, '')

const raised = (text: string) => new TextRun({ text, superScript: true })

/** A footnote belongs to one place in Word: where its mark stands again, it is the number as a word above the line. */
function drawerOf(notes: readonly string[]) {
  const drawn = new Set<number>()
  return (runs: Runs) =>
    runs.flatMap((run, place) => {
      if ('text' in run) return [new TextRun(clean(run.text))]
      // Two marks beside each other would be read as one number.
      const comma = 'note' in (runs[place - 1] ?? {}) ? [raised(', ')] : []
      const isAgain = drawn.has(run.note) || notes[run.note - 1] === undefined
      drawn.add(run.note)
      return [...comma, isAgain ? raised(String(run.note)) : new FootnoteReferenceRun(run.note)]
    })
}

/** The bytes of the file. */
export async function briefDocx(brief: Brief): Promise<Uint8Array> {
  const draw = drawerOf(brief.footnotes)
  const mark = () =>
    brief.marking === null
      ? []
      : [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ text: brief.marking, bold: true })],
          }),
        ]
  const page = new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
  })
  const tableOf = ({ head, rows }: BriefTable) =>
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [
        new TableRow({
          tableHeader: true,
          children: head.map(
            cell =>
              new TableCell({
                children: [new Paragraph({ children: [new TextRun({ text: clean(cell), bold: true })] })],
              }),
          ),
        }),
        ...rows.map(
          row =>
            new TableRow({
              cantSplit: true,
              children: row.map(
                cell => new TableCell({ children: [new Paragraph({ children: draw(cell) })] }),
              ),
            }),
        ),
      ],
    })
  const paragraph = (text: string) => new Paragraph({ text: clean(text), spacing: { after: 120 } })
  const children = [
    new Paragraph({ text: clean(brief.title), heading: HeadingLevel.HEADING_1 }),
    ...brief.notices.map(paragraph),
    ...brief.sections.flatMap(({ heading, paragraphs, tables }) => [
      new Paragraph({ text: clean(heading), heading: HeadingLevel.HEADING_2 }),
      ...paragraphs.map(runs => new Paragraph({ children: draw(runs), spacing: { after: 120 } })),
      ...tables.flatMap(table => [tableOf(table), new Paragraph('')]),
    ]),
  ]
  const document = new Document({
    creator: 'Breachdesk',
    lastModifiedBy: 'Breachdesk',
    title: clean(brief.title),
    footnotes: Object.fromEntries(
      brief.footnotes.map((note, place) => [place + 1, { children: [new Paragraph(clean(note))] }]),
    ),
    sections: [
      {
        headers: { default: new Header({ children: mark() }) },
        footers: { default: new Footer({ children: [...mark(), page] }) },
        children,
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
