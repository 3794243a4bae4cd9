import type { Connection } from '../database.ts'

/** What analysts wrote about an article or a breach, for the index of words. */
export interface NoteWords {
  ofArticle(article: number): string
  ofBreach(breach: number): string
}

/**
 * The one place where notes join the search: answer with their texts here, name their table in `search-touch.ts`, and
 * raise `fillVersion`.
 */
export function noteWords(_db: Connection): NoteWords {
  return { ofArticle: () => '', ofBreach: () => '' }
}
