import * as z from 'zod'
import { Tag } from '../../domain/tag.ts'
import type { Connection } from '../database.ts'
import { TagRow } from './rows.ts'

/** What carries tags, and in which table. */
export type TaggedTable = 'article_tags' | 'breach_tags'

const CountedRow = z.strictObject({
  ...TagRow.omit({ folded_path: true }).shape,
  articles: z.int(),
  breaches: z.int(),
})

function asTag(value: unknown): Tag {
  const row = CountedRow.parse(value)
  const { tag_id: tagId, ...rest } = row
  return Tag.parse({ tagId, ...rest })
}

export const tagQueries = {
  all: `SELECT tag_id, path, colour,
    (SELECT count(*) FROM article_tags WHERE article_tags.tag_id = tags.tag_id) AS articles,
    (SELECT count(*) FROM breach_tags WHERE breach_tags.tag_id = tags.tag_id) AS breaches
    FROM tags ORDER BY folded_path`,
  /** `0` is the character after `/`: everything between is a child. */
  subtree: `SELECT tag_id FROM tags WHERE folded_path = @path
    UNION ALL SELECT tag_id FROM tags WHERE folded_path > @path || '/' AND folded_path < @path || '0'`,
}

/** Tags and what carries them. Paths are asked for folded. */
export function tagsTable(db: Connection) {
  const all = db.prepare(tagQueries.all)
  const byPath = db.prepare('SELECT * FROM tags WHERE folded_path = ?')
  const subtree = db.prepare(tagQueries.subtree).pluck()
  const carriers = (table: TaggedTable) => {
    const column = table === 'article_tags' ? 'article_id' : 'breach_id'
    const has = db.prepare(`SELECT 1 FROM ${table} WHERE ${column} = ? AND tag_id = ?`).pluck()
    const carried = db.prepare(`SELECT tags.* FROM ${table} JOIN tags USING (tag_id) WHERE ${column} = ?`)
    return {
      has: (carrier: number, tag: number) => has.get(carrier, tag) !== undefined,
      carried: (carrier: number) => z.array(TagRow).parse(carried.all(carrier)),
    }
  }
  const isCarried = db
    .prepare(`SELECT EXISTS (SELECT 1 FROM article_tags WHERE tag_id = @tag)
      OR EXISTS (SELECT 1 FROM breach_tags WHERE tag_id = @tag)`)
    .pluck()
  return {
    all: () => all.all().map(asTag),
    byPath: (folded: string) => TagRow.optional().parse(byPath.get(folded)) ?? null,
    /** The tag and its children. */
    subtree: (folded: string) => z.array(z.int()).parse(subtree.all({ path: folded })),
    article_tags: carriers('article_tags'),
    breach_tags: carriers('breach_tags'),
    isCarried: (tag: number) => isCarried.get({ tag }) === 1,
  }
}
