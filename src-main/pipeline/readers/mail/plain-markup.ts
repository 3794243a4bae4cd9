// What mail programs make of links, bold words and pictures in the plain form of a mail.
import type { Block } from '../../draft.ts'

export interface PlainBlock {
  readonly block: Block
  /** As it stands in the mail. */
  readonly written: Block
  /** Nothing but a link is in it. */
  readonly isLink: boolean
}

const picture = /\s?\[(?:cid:|image:\s?|https?:\/\/)[^\]\n]{1,300}\](?:<https?:[^\s<>]{1,2000}>)?/g
const linkBehind = /(?<=\S)\s?<(?:https?:\/\/|mailto:)[^\s<>]{1,2000}>/g
const starred = /(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]{1,300})(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu
const address = /^<?https?:\/\/\S+$/
/** "** Follow us (https://…)": a headline or a link of Mailchimp's. */
const marked = /^\*\* (?=\S)(.*?)(\s?\(https?:\/\/[^\s()]{1,2000}\))?$/
/** "[1] https://…": a line of the list of links below a text. */
const reference = /^\[(\d{1,3})\]\s?<?(?:https?:\/\/|mailto:)\S+$/
const listTitle = /^[^\s:]{2,20}:$/
const isRule = ({ text }: Block) => /^[-=_]{3,}$/.test(text)

/** The blocks of a plain text without the signs that stand for markup; what is only such a sign is marked as removed. */
export function withoutMarkup(blocks: readonly Block[]): PlainBlock[] {
  const listed = new Set(blocks.map(({ text }) => reference.exec(text)?.[1]))
  return blocks.map((written, i): PlainBlock => {
    const { text } = written
    if (reference.test(text) || opensReferences(blocks, i))
      return { block: { ...written, removed: 'related-links' }, written, isLink: true }
    const [, words, link] = marked.exec(text) ?? []
    const plain = (words ?? text)
      .replace(picture, '')
      .replace(linkBehind, '')
      .replace(starred, '$1')
      .replace(/\s?\[(\d{1,3})\]/g, (mark, number) => (listed.has(number) ? '' : mark))
      .trim()
    return plain === ''
      ? { block: { ...written, removed: 'caption' }, written, isLink: false }
      : { block: { ...written, text: plain }, written, isLink: address.test(text) || link !== undefined }
  })
}

/** "Links:" and perhaps a rule above the list. */
function opensReferences(blocks: readonly Block[], at: number): boolean {
  if (!listTitle.test(blocks[at]?.text ?? '')) return false
  const next = blocks.slice(at + 1, at + 3).find(block => !isRule(block))
  return next !== undefined && reference.test(next.text)
}
