// A note as plain paragraphs, for a brief: every form of file has words, and not every form has Markdown.
import { type Block, blocksOf } from '../markdown/blocks.ts'
import type { Inline } from '../markdown/inline.ts'

const inWords = (nodes: readonly Inline[]): string =>
  nodes
    .map(node => {
      switch (node.kind) {
        case 'text':
        case 'code':
          return node.text
        case 'link':
          return node.words === null ? node.target : `${node.words} (${node.target})`
        case 'address':
          return `${inWords(node.children)} (${node.address})`
        default:
          return inWords(node.children)
      }
    })
    .join('')

const box = (isDone: boolean | null) => (isDone === null ? '' : isDone ? '☑ ' : '☐ ')
const lines = (text: string) => text.split('\n').filter(line => line.trim() !== '')

function paragraphsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap(block => {
    switch (block.kind) {
      case 'heading':
        return [inWords(block.children)]
      case 'paragraph':
        return lines(inWords(block.children))
      case 'code':
        return lines(block.text)
      case 'quote':
        return paragraphsOf(block.blocks).map(text => `“${text}”`)
      case 'list':
        return block.entries.flatMap(({ isDone, blocks: inner }, place) => {
          const mark = block.start === null ? '•' : `${block.start + place}.`
          const [first = '', ...others] = paragraphsOf(inner)
          return [`${mark} ${box(isDone)}${first}`, ...others]
        })
      default:
        return []
    }
  })
}

/** The paragraphs of a note, in their order. */
export const noteParagraphs = (markdown: string): string[] => paragraphsOf(blocksOf(markdown))
