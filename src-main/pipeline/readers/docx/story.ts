// Reads a part of a Word document that holds running text: the body, a header, the notes, the comments.
import type { Block } from '../../draft.ts'
import { blockWriter, removedAs } from '../office/block-writer.ts'
import { type Attributes, readXml } from '../office/read-xml.ts'
import type { Numbering } from './numbering.ts'
import { formatParagraph, isTitle, lookOf, newParagraph, type Paragraph } from './paragraph.ts'
import { runText } from './run-text.ts'
import type { WordStyles } from './styles.ts'
import { wordPrefixes } from './word-names.ts'

/** What the parts of one document share while they are read. */
export interface Stories {
  readonly fileName: string
  readonly styles: WordStyles
  readonly numbering: Numbering
  readonly comments: ReadonlyMap<string, readonly Block[]>
  /** The comments and notes the text refers to, in its order: `comment/3`, `footnote/1`. */
  readonly references: Set<string>
  /** How many characters are declared to be in which language. */
  readonly languages: Map<string, number>
  /** The block that its style calls the title. */
  title: Block | null
  /** The parts of the text that are kept in other formats inside the file, by the ids of their relations. */
  readonly foreignParts: Set<string>
}

/** Not read: what was deleted or moved away, formats of before, codes of fields, and how words of other scripts are said. */
const skipped = new Set([
  'w:moveFrom',
  'w:instrText',
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange',
  'w:sectPr',
  'w:sdtPr',
  'w:fldData',
  'w:ffData',
  'w:rt',
])

/** Signs that stand for characters. */
const signs: ReadonlyMap<string, string> = new Map([
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:noBreakHyphen', '-'],
])

/** The texts of a part by their ids: one for each element called `item`, of which a body is the only one. */
export function readStories(bytes: Uint8Array, item: string, stories: Stories): Map<string, Block[]> {
  const found = new Map<string, Block[]>()
  const writer = blockWriter()
  const words = runText(writer, stories.styles, stories.languages)
  const paragraphs: Paragraph[] = []
  const rows: { readonly cells: Block[][]; isDeleted: boolean }[] = []
  /** For each drawing that comes in several forms, whether one of them was read. */
  const alternatives: boolean[] = []
  let id = ''
  /** False for the lines that separate notes from the text. */
  let isOwnText = true
  let format: 'paragraph' | 'row' | null = null
  let isText = false

  const refer = (kind: string, { 'w:id': reference = '' }: Attributes) => {
    if (!words.isShown()) return
    stories.references.add(`${kind}/${reference}`)
    if (kind === 'comment') writer.addAfter(removedAs(stories.comments.get(reference) ?? [], 'comment'))
  }
  const opens = new Map<string, (attributes: Attributes) => void>([
    ['w:p', () => paragraphs.push(newParagraph())],
    ['w:r', () => words.begin(paragraphs.at(-1)?.style ?? null)],
    ['w:sym', attributes => words.write(symbol(attributes['w:char']))],
    ['w:fldChar', attributes => words.changeField(attributes['w:fldCharType'])],
    ['w:footnoteReference', attributes => refer('footnote', attributes)],
    ['w:endnoteReference', attributes => refer('endnote', attributes)],
    ['w:commentReference', attributes => refer('comment', attributes)],
    ['mc:AlternateContent', () => alternatives.push(false)],
    ['mc:Choice', () => markRead(alternatives)],
    ['mc:Fallback', () => markRead(alternatives)],
    ['w:tr', () => rows.push({ cells: [], isDeleted: false })],
    ['w:tc', () => writer.open()],
    ['w:txbxContent', () => writer.open()],
  ])
  const closes = new Map<string, () => void>([
    [
      'w:p',
      () => {
        const paragraph = paragraphs.pop()
        if (paragraphs.length === 0) words.endFields()
        if (paragraph === undefined || paragraph.isJoined) return
        const block = writer.endParagraph(lookOf(paragraph, stories.numbering))
        if (isTitle(paragraph)) stories.title ??= block
      },
    ],
    ['mc:AlternateContent', () => alternatives.pop()],
    [
      'w:tc',
      () => {
        const cell = writer.close()
        const row = rows.at(-1)
        if (row === undefined) writer.add(cell)
        else row.cells.push(cell)
      },
    ],
    [
      'w:tr',
      () => {
        const row = rows.pop()
        if (row?.isDeleted === false) writer.addRow(row.cells)
      },
    ],
    ['w:txbxContent', () => writer.addAfter(writer.close())],
  ])
  /** Formats say things by elements that mean something else in the text. */
  const formatted = (tag: string, attributes: Attributes) => {
    const paragraph = paragraphs.at(-1)
    const row = rows.at(-1)
    if (format === 'row' && row !== undefined) row.isDeleted ||= tag === 'w:del'
    if (format === 'paragraph' && paragraph !== undefined)
      formatParagraph(paragraph, tag, attributes, stories.styles)
  }

  readXml(bytes, stories.fileName, wordPrefixes, {
    skips(tag) {
      if (tag === 'w:del') return format === null
      const isSecondForm = (tag === 'mc:Choice' || tag === 'mc:Fallback') && alternatives.at(-1) === true
      return skipped.has(tag) || isSecondForm
    },
    open(tag, attributes) {
      if (format !== null) return formatted(tag, attributes)
      if (tag === item) {
        id = attributes['w:id'] ?? ''
        isOwnText = (attributes['w:type'] ?? 'normal') === 'normal'
        writer.open()
      } else if (tag === 'w:pPr') format = 'paragraph'
      else if (tag === 'w:trPr') format = 'row'
      else if (tag === 'w:t' || tag === 'm:t') isText = true
      else if (tag === 'w:altChunk') stories.foreignParts.add(attributes['r:id'] ?? '')
      else {
        const sign = signs.get(tag)
        if (sign !== undefined) words.write(sign)
        else if (opens.has(tag)) opens.get(tag)?.(attributes)
        else words.format(tag, attributes)
      }
    },
    text(text) {
      // The end of a line in the XML is no end of a line in the document.
      if (isText) words.write(text.replace(/[\n\r]/g, ' '))
    },
    close(tag) {
      if (tag === item) {
        const blocks = writer.close()
        if (isOwnText && !found.has(id)) found.set(id, blocks)
      } else if (tag === 'w:pPr' || tag === 'w:trPr') format = null
      else if (tag === 'w:t' || tag === 'm:t') isText = false
      else closes.get(tag)?.()
    },
  })
  return found
}

function markRead(alternatives: boolean[]) {
  if (alternatives.length > 0) alternatives[alternatives.length - 1] = true
}

/** Fonts of symbols keep their signs where Unicode has no characters: all that is known of those is that they are signs. */
function symbol(code: string | undefined): string {
  const value = /^[0-9a-f]{4}$/i.test(code ?? '') ? Number.parseInt(code ?? '', 16) : 0
  return value < 0x20 || (value >= 0xd800 && value < 0xf900) ? '' : String.fromCharCode(value)
}
