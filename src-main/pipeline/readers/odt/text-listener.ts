// Hears the parts of an OpenDocument text one after the other, or the single part a flat one is.
import type { Block } from '../../draft.ts'
import { removedAs } from '../office/block-writer.ts'
import type { DocumentInfo } from '../office/document-info.ts'
import { pushAll } from '../office/push-all.ts'
import type { Attributes, XmlListener } from '../office/read-xml.ts'
import { openBody } from './body.ts'
import { openMeta } from './meta.ts'
import { openStyles } from './styles.ts'

/** What was heard. */
export interface HeardText {
  readonly text: readonly Block[]
  readonly notes: readonly Block[]
  readonly headers: readonly Block[]
  readonly footers: readonly Block[]
  /** The block that its style calls the title. */
  readonly title: Block | null
  /** How many characters are declared to be in which language. */
  readonly languages: ReadonlyMap<string, number>
  readonly info: DocumentInfo
}

/** Not read: what was deleted, pictures, scripts and forms, and what only numbers or names a thing. */
const skipped = new Set([
  'text:tracked-changes',
  'text:note-citation',
  'text:number',
  'text:ruby-text',
  'office:binary-data',
  'office:forms',
  'office:scripts',
  'office:settings',
  'draw:object',
  'svg:title',
  'svg:desc',
])

const indexes = new Set([
  'text:table-of-content',
  'text:illustration-index',
  'text:table-index',
  'text:object-index',
  'text:user-index',
  'text:alphabetical-index',
])

/** Drawings stand in the middle of a paragraph, and what is written in them is no part of it. */
const drawings = [
  'text-box',
  'image',
  'custom-shape',
  'rect',
  'line',
  'polyline',
  'polygon',
  'regular-polygon',
  'path',
  'circle',
  'ellipse',
  'connector',
  'caption',
  'measure',
].map(name => `draw:${name}`)

/** Headers and footers of all pages, of left ones and of the first; `loext` is what LibreOffice wrote before ODF 1.3. */
const everyPage = (kind: 'header' | 'footer') =>
  [kind, `${kind}-left`, `${kind}-first`].flatMap(name => [`style:${name}`, `loext:${name}`])

/** Signs that stand for characters. */
const signs: ReadonlyMap<string, string> = new Map([
  ['text:s', ' '],
  ['text:tab', '\t'],
  ['text:line-break', '\n'],
])

/** A listener for all parts, and what it has heard when they were read. */
export function textListener(): XmlListener & { heard(): HeardText } {
  const styles = openStyles()
  const body = openBody(styles)
  const meta = openMeta()
  const text: Block[] = []
  const notes: Block[] = []
  const headers: Block[] = []
  const footers: Block[] = []
  const rows: Block[][][] = []
  /** For each section or index that is open, why it is no part of the article. */
  const reasons: (string | null)[] = []
  let isInMeta = false

  /** What is heard of parts that stand in the text or beside it: where their blocks go. */
  const parts = new Map<string, (blocks: Block[]) => void>([
    ['office:text', blocks => pushAll(text, blocks)],
    ['text:note-body', blocks => pushAll(notes, blocks)],
    ['office:annotation', blocks => body.add(removedAs(blocks, 'comment'))],
    ['table:table-cell', blocks => addCell(blocks)],
    ['table:covered-table-cell', blocks => addCell(blocks)],
  ])
  for (const tag of everyPage('header')) parts.set(tag, blocks => pushAll(headers, blocks))
  for (const tag of everyPage('footer')) parts.set(tag, blocks => pushAll(footers, blocks))
  for (const tag of drawings) parts.set(tag, body.add)
  const addCell = (blocks: Block[]) => {
    const row = rows.at(-1)
    if (row === undefined) body.add(blocks)
    else row.push(blocks)
  }
  const openReason = (reason: string | null) => {
    reasons.push(reasons.at(-1) ?? reason)
    body.setReason(reasons.at(-1) ?? null)
  }
  const closeReason = () => {
    reasons.pop()
    body.setReason(reasons.at(-1) ?? null)
  }
  const opens = new Map<string, (attributes: Attributes) => void>([
    ['text:span', body.openSpan],
    [
      'text:list',
      attributes => {
        body.endItem()
        body.lists().openList(attributes)
      },
    ],
    ['text:list-item', attributes => body.lists().openItem(attributes, true)],
    ['text:list-header', attributes => body.lists().openItem(attributes, false)],
    ['table:table', () => body.endItem()],
    ['table:table-row', () => rows.push([])],
    ['text:section', attributes => openReason(attributes['text:display'] === 'none' ? 'hidden' : null)],
  ])
  const closeItem = () => {
    body.endItem()
    body.lists().closeItem()
  }
  const closes = new Map<string, () => void>([
    ['text:span', body.closeSpan],
    ['text:h', () => body.closeParagraph('heading')],
    ['text:p', () => body.closeParagraph('paragraph')],
    ['text:list', () => body.lists().closeList()],
    ['text:list-item', closeItem],
    ['text:list-header', closeItem],
    ['table:table-row', () => body.addRow(rows.pop() ?? [])],
    ['text:section', closeReason],
  ])

  return {
    skips: tag => skipped.has(tag),
    open(tag, attributes) {
      if (tag === 'office:meta') isInMeta = true
      if (isInMeta) return meta.open(tag, attributes)
      const sign = signs.get(tag)
      if (sign !== undefined) return body.write(sign)
      if (indexes.has(tag)) openReason('table-of-contents')
      else if (parts.has(tag)) body.openPart()
      else if (tag === 'text:p' || tag === 'text:h') {
        if (tag === 'text:h') body.endItem()
        body.openParagraph(attributes)
      } else if (opens.has(tag)) opens.get(tag)?.(attributes)
      else styles.open(tag, attributes)
    },
    text(characters) {
      if (isInMeta) meta.text(characters)
      // The end of a line in the XML is no end of a line in the document.
      else body.write(characters.replace(/[\t\n\r]/g, ' '))
    },
    close(tag) {
      if (tag === 'office:meta') isInMeta = false
      if (isInMeta) return meta.close()
      if (indexes.has(tag)) closeReason()
      else if (parts.has(tag)) parts.get(tag)?.(body.closePart())
      else if (closes.has(tag)) closes.get(tag)?.()
      else styles.close(tag)
    },
    heard: () => ({
      text,
      notes,
      headers,
      footers,
      title: body.title(),
      languages: body.languages,
      info: meta.info(),
    }),
  }
}
