import { problem } from '../../../domain/problem.ts'
import { failed, ok } from '../../../domain/result.ts'
import type { ReadDocument } from '../../draft.ts'
import type { Table } from '../records/table.ts'
import { articleRow, columns } from './article-row.ts'
import { cutArticles } from './cut-articles.ts'

/** The articles of a document that a press database exported, each a row; null for a document that is one article. */
export function pressTable({ blocks, notes }: ReadDocument): Table | null {
  const articles = cutArticles(blocks)
  if (articles === null) return null
  return {
    columns,
    rows: articles.map((article, index) => ({
      label: `article ${index + 1}`,
      sizeBytes: article.reduce((sum, { text }) => sum + text.length, 0),
    })),
    notes,
    read(index) {
      const article = articles[index]
      return article === undefined
        ? failed(problem('not-found', `This file has no article number ${index + 1}.`))
        : ok({ cells: articleRow(article), notes: [] })
    },
  }
}
