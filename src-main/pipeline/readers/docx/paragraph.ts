import type { Look } from '../office/block-writer.ts'
import type { Attributes } from '../office/read-xml.ts'
import type { Numbering } from './numbering.ts'
import type { WordStyle, WordStyles } from './styles.ts'
import { isOn, wholeNumber } from './word-names.ts'

/** What the format of a paragraph says, as far as it is read. */
export interface Paragraph {
  style: WordStyle | null
  numbering: string | null
  level: number | null
  outline: number | null
  /** Its end was deleted, or it is the large first letter of a text: what follows belongs to it. */
  isJoined: boolean
}

/** A paragraph nothing was said of. */
export const newParagraph = (): Paragraph => ({
  style: null,
  numbering: null,
  level: null,
  outline: null,
  isJoined: false,
})

/** Takes in one element of the format of a paragraph. */
export function formatParagraph(
  paragraph: Paragraph,
  tag: string,
  attributes: Attributes,
  styles: WordStyles,
) {
  const value = attributes['w:val']
  switch (tag) {
    case 'w:pStyle':
      paragraph.style = styles.styleOf(value)
      break
    case 'w:numId':
      paragraph.numbering = value ?? null
      break
    case 'w:ilvl':
      paragraph.level = wholeNumber(value)
      break
    case 'w:outlineLvl':
      paragraph.outline = wholeNumber(value)
      break
    case 'w:del':
    case 'w:moveFrom':
      paragraph.isJoined = true
      break
    case 'w:framePr':
      paragraph.isJoined ||= isOn(attributes['w:dropCap'] ?? 'none')
      break
  }
}

/** The level of body text, as an outline has it. */
const bodyLevel = 9

/** What a paragraph is by its style and format; an item of a list is counted by this. */
export function lookOf(paragraph: Paragraph, numbering: Numbering): Look {
  const { style } = paragraph
  const name = style?.name ?? ''
  if (/^toc(?: heading|\s?\d)/.test(name)) return { kind: 'paragraph', removed: 'table-of-contents' }
  const outline = paragraph.outline ?? style?.outlineLevel ?? bodyLevel
  if (isTitle(paragraph) || outline < bodyLevel || /^heading \d/.test(name)) return { kind: 'heading' }
  const list = paragraph.numbering ?? style?.numbering ?? '0'
  if (list === '0') return { kind: 'paragraph' }
  const level = paragraph.level ?? style?.listLevel ?? 0
  const marker = numbering.next(list, level)
  return { kind: 'list-item', depth: Math.min(level, bodyLevel) + 1, ...(marker !== undefined && { marker }) }
}

/** True when the style of a paragraph is that of titles. */
export const isTitle = ({ style }: Paragraph): boolean => style?.name === 'title'
