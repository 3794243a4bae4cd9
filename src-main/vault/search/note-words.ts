import * as z from 'zod'
import { apart } from '../../domain/search/words.ts'
import type { Connection } from '../database.ts'

/** What analysts wrote about an article or a breach, for the index of words. */
export interface NoteWords {
  /** Those on its highlights as well. */
  ofArticle(article: number): string
  /** Those on its facts as well. */
  ofBreach(breach: number): string
}

export const noteQueries = {
  ofArticle: `SELECT body FROM notes WHERE article_id = @article
    UNION ALL SELECT body FROM highlights JOIN notes USING (highlight_id) WHERE highlights.article_id = @article`,
  ofBreach: 'SELECT body FROM notes WHERE breach_id = ?',
}

const Bodies = z.array(z.string())

export function noteWords(db: Connection): NoteWords {
  const ofArticle = db.prepare(noteQueries.ofArticle).pluck()
  const ofBreach = db.prepare(noteQueries.ofBreach).pluck()
  return {
    ofArticle: article => Bodies.parse(ofArticle.all({ article })).join(apart),
    ofBreach: breach => Bodies.parse(ofBreach.all(breach)).join(apart),
  }
}
