// The running text of an OpenDocument text on its way into blocks.
import type { Block } from '../../draft.ts'
import { blockWriter, type Look } from '../office/block-writer.ts'
import type { Attributes } from '../office/read-xml.ts'
import { type OpenLists, openLists } from './lists.ts'
import type { OpenStyles } from './styles.ts'

/** Takes in the text of a document element by element. */
export interface Body {
  openParagraph(attributes: Attributes): void
  closeParagraph(kind: 'heading' | 'paragraph'): void
  openSpan(attributes: Attributes): void
  closeSpan(): void
  write(text: string): void
  readonly lists: () => OpenLists
  /** Ends the item of a list whose paragraphs were read so far. */
  endItem(): void
  /** Begins a part of its own: the text itself, a cell, a note, a text box. */
  openPart(): void
  closePart(): Block[]
  /** Adds blocks where the text stands, behind the paragraph that is open. */
  add(blocks: readonly Block[]): void
  addRow(cells: readonly (readonly Block[])[]): void
  /** Why the paragraphs that come now are no part of the article; null when they are. */
  setReason(reason: string | null): void
  /** The block that its style calls the title. */
  title(): Block | null
  /** How many characters are declared to be in which language. */
  readonly languages: ReadonlyMap<string, number>
}

interface Words {
  readonly isHidden: boolean
  readonly language: string | null
}

interface Part {
  readonly lists: OpenLists
  /** The paragraphs of an item are one block: it ends with the item. */
  isItemOpen: boolean
  readonly paragraphs: string[]
}

/** An empty text, to be written in these styles. */
export function openBody(styles: OpenStyles): Body {
  const writer = blockWriter()
  const languages = new Map<string, number>()
  const words: Words[] = []
  const parts: Part[] = []
  const newPart = (): Part => ({ lists: openLists(styles), isItemOpen: false, paragraphs: [] })
  const outermost = newPart()
  const part = () => parts.at(-1) ?? outermost
  let reason: string | null = null
  let title: Block | null = null

  const end = (look: Look) => writer.endParagraph(reason === null ? look : { ...look, removed: reason })
  const endItem = () => {
    const { lists, isItemOpen } = part()
    const look = lists.itemLook()
    if (isItemOpen && look !== null) end(look)
    part().isItemOpen = false
  }
  const openSpan = (attributes: Attributes) => {
    const style = attributes['text:style-name']
    const outer = words.at(-1)
    const isHidden = styles.isHidden(style) ?? outer?.isHidden ?? false
    words.push({ isHidden, language: styles.languageOf(style) ?? outer?.language ?? styles.language() })
  }
  return {
    languages,
    lists: () => part().lists,
    endItem,
    openSpan,
    openParagraph(attributes) {
      part().paragraphs.push(attributes['text:style-name'] ?? '')
      openSpan(attributes)
    },
    closeParagraph(kind) {
      words.pop()
      const style = part().paragraphs.pop() ?? ''
      const item = kind === 'heading' ? null : part().lists.itemLook()
      if (item !== null) {
        part().isItemOpen = true
        writer.text('\n')
        return
      }
      const isTitle = styles.isTitle(style)
      const block = end({ kind: isTitle ? 'heading' : kind })
      if (isTitle) title ??= block
    },
    closeSpan() {
      words.pop()
    },
    write(text) {
      if (part().paragraphs.length === 0) return
      const { isHidden = false, language = null } = words.at(-1) ?? {}
      if (isHidden) return writer.hiddenText(text)
      writer.text(text)
      if (language !== null) languages.set(language, (languages.get(language) ?? 0) + text.length)
    },
    openPart() {
      parts.push(newPart())
      writer.open()
    },
    closePart() {
      endItem()
      parts.pop()
      return writer.close()
    },
    add(blocks) {
      if (part().paragraphs.length > 0) return writer.addAfter(blocks)
      endItem()
      writer.add(blocks)
    },
    addRow: writer.addRow,
    setReason(why) {
      reason = why
    },
    title: () => title,
  }
}
