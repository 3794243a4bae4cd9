import type { Connection } from '../database.ts'

export const reviewedQueries = {
  all: 'SELECT article_id FROM reviewed_articles',
}

/** The articles a person is done with. */
export function reviewedTable(db: Connection) {
  const has = db.prepare('SELECT 1 FROM reviewed_articles WHERE article_id = ?').pluck()
  return { has: (article: number) => has.get(article) !== undefined }
}
