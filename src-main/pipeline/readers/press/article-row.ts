import type { Block } from '../../draft.ts'
import { recordDate } from '../records/record-date.ts'
import type { Cells } from '../records/table.ts'
import { countsWords, isCopyright, labelled, opensSubjects, opensText } from './press-words.ts'

/** The columns of the table that an export is taken for. */
export const columns = ['Title', 'Text', 'Author', 'Date', 'Outlet'] as const

/** A longer line is no part of the head of an article. */
const maxHead = 160
/** Lines above a text; a database prints about ten. */
const mostHead = 16

/** An article of an export as a row: its head told apart, its text as markup. */
export function articleRow(blocks: readonly Block[]): Cells {
  const start = textStart(blocks)
  const head = headOf(blocks.slice(0, start).map(({ text }) => text.trim()))
  const summary: Block[] = head.rest.map(text => ({ kind: 'paragraph', text }))
  const body = [...summary, ...blocks.slice(start, textEnd(blocks, start))]
  return new Map(
    Object.entries({
      Title: head.title,
      Text: markupOf(body),
      Author: head.author,
      Date: head.date,
      Outlet: head.outlet,
    }),
  )
}

/** Where the text begins: behind its label, or with the first line that is a sentence or long; the title may be one. */
function textStart(blocks: readonly Block[]): number {
  const lines = blocks.slice(0, mostHead)
  const label = lines.findIndex(({ text }) => opensText.test(text.trim()))
  if (label >= 0) return label + 1
  const first = lines.findIndex(({ text }, at) => at > 0 && !isHeadLine(text.trim()))
  return blocks.length > 1 ? Math.max(first, 1) : 0
}

const isHeadLine = (line: string) =>
  labelled(line) !== null ||
  isCopyright.test(line) ||
  countsWords.test(line) ||
  (line.length <= maxHead && !/[.!…]["”»’)]?$/.test(line))

/** Where the lines of the database begin that stand below a text. */
function textEnd(blocks: readonly Block[], start: number): number {
  const subjects = blocks.findIndex(({ text }, at) => at > start && opensSubjects.test(text.trim()))
  let end = subjects < 0 ? blocks.length : subjects
  while (end > start + 1 && isTailLine(blocks[end - 1]?.text.trim() ?? '')) end--
  return end
}

const isTailLine = (line: string) =>
  labelled(line) !== null || isCopyright.test(line) || /^[-–—_*=]{3,}$/.test(line)

interface Head {
  readonly title: string
  readonly author: string
  readonly date: string
  readonly outlet: string
  /** Lines that are none of these: a summary, or the beginning of the text. */
  readonly rest: readonly string[]
}

/** What stands above a text: the day, what labels tell, and the lines that have none. */
interface HeadLines {
  date: string
  author: string
  outlet: string
  /** True where the length stands above the day. */
  isLengthFirst: boolean
  readonly before: string[]
  readonly after: string[]
}

/**
 * Factiva prints headline, writer, length, day and outlet; Nexis the headline, the outlet and the day, or, as Europresse
 * does, the outlet, the day, the headline and the writer.
 */
function headOf(lines: readonly string[]): Head {
  const { date, author, outlet, isLengthFirst, before, after } = sorted(lines)
  const told = (title = '', writer = '', paper = ''): Head => ({
    title,
    author: author || (writer !== title && isName(writer) ? writer : ''),
    date,
    outlet: outlet || paper,
    rest: after.filter(line => line !== title && line !== paper && line.split(/\s+/).length >= wordsOfText),
  })
  if (isLengthFirst) return told(longestOf(before), before.at(-1), after[0])
  if (before.length === 1 && after.length > 0) return told(after[0], after[1], before[0])
  return told(before[0], after[0], before.length > 1 ? before.at(-1) : '')
}

function sorted(lines: readonly string[]): HeadLines {
  const head: HeadLines = { date: '', author: '', outlet: '', isLengthFirst: false, before: [], after: [] }
  for (const line of lines) {
    const label = labelled(line)
    const day = head.date === '' && label === null ? dayIn(line) : null
    if (label !== null) {
      if (label.role !== null) head[label.role] ||= label.value
    } else if (day !== null) head.date = day
    else if (countsWords.test(line)) head.isLengthFirst ||= head.date === ''
    else if (!isCopyright.test(line) && !opensText.test(line) && !clock.test(line))
      (head.date === '' ? head.before : head.after).push(line)
  }
  return head
}

/** Codes of papers, languages and writers have fewer words. */
const wordsOfText = 7

const clock = /^\d{1,2}[:.]\d{2}\b/

const longestOf = (lines: readonly string[]) =>
  lines.reduce((longest, line) => (line.length > longest.length ? line : longest), '')

const maxDateLine = 60

/** The day a line gives; null for a headline with a year in it. */
function dayIn(line: string): string | null {
  const { value } = recordDate(line.replace(countsWords, ' '), undefined)
  return line.length <= maxDateLine && value !== null && value.length === 10 ? value : null
}

/** Two to five words, most of them with a capital: "Ana de la Torre". */
const isName = (line: string) =>
  /^\p{Lu}[\p{L}.'’-]*(?: (?:d[aeiou]s?|del|della|dos|das|von|van|la|le|y|e|und|and|et|\p{Lu}[\p{L}.'’-]*)){1,4}$/u.test(
    line,
  )

const tags = { heading: 'h2', paragraph: 'p', 'table-row': 'p', 'list-item': 'li' } as const

function markupOf(blocks: readonly Block[]): string {
  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return blocks
    .map(({ kind, text }) => `<${tags[kind]}>${escaped(text)}</${tags[kind]}>`)
    .join('\n')
    .replace(/(?:<li>.*<\/li>\n?)+/g, items => `<ul>\n${items.trimEnd()}\n</ul>\n`)
}
