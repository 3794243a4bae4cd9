// The words of a rich text on their way into blocks.
import type { Block } from '../../draft.ts'
import { blockWriter, everyPageAs, type Look, removedAs } from '../office/block-writer.ts'
import { countMarker } from '../office/list-numbers.ts'
import { pushAll } from '../office/push-all.ts'
import type { Aside } from './control-words.ts'
import type { Group, RtfParagraph } from './group.ts'

/** A style by what its paragraphs are. */
export interface RtfStyle {
  /** In lower case: `heading 1`. */
  readonly name: string
  readonly outline: number | null
}

/** Takes in the words of a rich text in their order. */
export interface TextSink {
  write(text: string, group: Group): void
  /** What numbers the paragraph that is being written. */
  setMarker(marker: string): void
  endParagraph(paragraph: RtfParagraph): void
  defineRow(): void
  endCell(paragraph: RtfParagraph): void
  endRow(): void
  openAside(kind: Aside): void
  closeAside(): void
  /** All that was written, asides in their places. */
  finish(): { readonly blocks: readonly Block[]; readonly title: Block | null }
}

/** The text itself, or what stands beside it, with the row of a table that is open in it. */
interface Part {
  readonly kind: Aside | null
  isRowDefined: boolean
  cells: Block[][] | null
}

const bodyLevel = 9

/** An empty text, to be written in these styles. */
export function textSink(styles: ReadonlyMap<number, RtfStyle>): TextSink {
  const writer = blockWriter()
  const headers: Block[] = []
  const footers: Block[] = []
  const notes: Block[] = []
  const text: Part = { kind: null, isRowDefined: false, cells: null }
  const parts: Part[] = []
  let marker: string | null = null
  let title: Block | null = null
  const part = (): Part => parts.at(-1) ?? text

  const lookOf = ({ style, outline, isListed, level }: RtfParagraph): Look => {
    const { name = '', outline: styled = null } = styles.get(style ?? 0) ?? {}
    if (/^toc(?: heading|\s?\d)/.test(name)) return { kind: 'paragraph', removed: 'table-of-contents' }
    if (name === 'title' || /^heading \d/.test(name) || (outline ?? styled ?? bodyLevel) < bodyLevel)
      return { kind: 'heading' }
    if (marker === null && !isListed) return { kind: 'paragraph' }
    const shown = isBullet(marker) ? undefined : countMarker(marker ?? '')
    return {
      kind: 'list-item',
      depth: Math.min(level, bodyLevel) + 1,
      ...(shown !== undefined && { marker: shown }),
    }
  }
  const endParagraph = (paragraph: RtfParagraph) => {
    if (paragraph.isDropCap) return
    const block = writer.endParagraph(lookOf(paragraph))
    marker = null
    if (styles.get(paragraph.style ?? 0)?.name === 'title') title ??= block
  }
  const endRow = () => {
    const { cells } = part()
    part().isRowDefined = false
    if (cells === null) return
    part().cells = null
    const last = writer.close()
    writer.addRow(last.length === 0 ? cells : [...cells, last])
  }
  /** Text belongs to a cell, or no longer to one: the cells of a row are opened and closed by this. */
  const enter = ({ isInTable }: RtfParagraph) => {
    const now = part()
    if (isInTable || now.isRowDefined) {
      if (now.cells !== null) return
      now.cells = []
      writer.open()
    } else endRow()
  }
  const closeAside = () => {
    endRow()
    const kind = parts.pop()?.kind
    const blocks = writer.close()
    if (kind === 'page-header') pushAll(headers, blocks)
    else if (kind === 'page-footer') pushAll(footers, blocks)
    else if (kind === 'note') pushAll(notes, blocks)
    else writer.addAfter(kind === 'comment' ? removedAs(blocks, kind) : blocks)
  }
  return {
    write(text, { isHidden, isDeleted, paragraph }) {
      if (isDeleted) return
      enter(paragraph)
      if (isHidden) writer.hiddenText(text)
      else writer.text(text)
    },
    setMarker(text) {
      marker = text
    },
    endParagraph,
    defineRow() {
      part().isRowDefined = true
    },
    endCell(paragraph) {
      enter(paragraph)
      endParagraph({ ...paragraph, outline: bodyLevel })
      const { cells } = part()
      if (cells === null) return
      cells.push(writer.close())
      writer.open()
    },
    endRow,
    openAside(kind) {
      writer.open()
      parts.push({ kind, isRowDefined: false, cells: null })
    },
    closeAside,
    finish() {
      while (parts.length > 0) closeAside()
      endRow()
      const blocks = [
        ...everyPageAs(headers, 'page-header'),
        ...writer.close(),
        ...notes,
        ...everyPageAs(footers, 'page-footer'),
      ]
      return { blocks, title }
    },
  }
}

/** Fonts of symbols draw some of their bullets where others have letters. */
const isBullet = (marker: string | null) => marker === null || /^[a-z§·]?$/.test(marker.trim())
