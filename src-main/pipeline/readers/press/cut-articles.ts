import type { Block } from '../../draft.ts'
import { closesArticle, opensArticle } from './press-words.ts'

/** No mark of a database is longer. */
const maxMark = 60

/** The blocks of each article of an export, by the marks between them; null for a document that is one article. */
export function cutArticles(blocks: readonly Block[]): readonly Block[][] | null {
  const articles: Block[][] = []
  let current: Block[] = []
  let [opened, closed] = [0, 0]
  const end = () => {
    if (current.some(isProse)) articles.push(current)
    current = []
  }
  for (const block of blocks) {
    if (block.removed !== undefined) continue
    const mark = block.text.length <= maxMark ? block.text.trim() : ''
    if (opensArticle.test(mark)) {
      opened++
      end()
    } else if (closesArticle.test(mark)) {
      closed++
      end()
    } else current.push(block)
  }
  end()
  return Math.max(opened, closed) > 1 && articles.length > 1 ? articles : null
}

const proseLength = 40

/** A cover sheet and a list of what was found hold no sentence. */
const isProse = ({ kind, text }: Block) =>
  kind === 'paragraph' && text.length >= proseLength && /[.!?…]["”»’)]?$/.test(text.trim())
