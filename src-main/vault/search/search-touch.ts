// Which articles and breaches a change of the vault makes findable in another way.
import type { Change, Image } from '../changes.ts'
import type { Connection } from '../database.ts'
import { Wholes } from '../tables/plain.ts'
import type { RecordedTable } from '../tables/rows.ts'

/** Tables whose rows an article is found by; each has its number. */
const ofArticles: ReadonlySet<RecordedTable> = new Set([
  'articles',
  'article_tags',
  'article_breaches',
  'near_duplicates',
])

const imageOf = (change: Change): Image => (change.did === 'remove' ? change.row : change.key)

export function searchTouch(db: Connection) {
  const tagged = db.prepare('SELECT article_id FROM article_tags WHERE tag_id = ?').pluck()
  const taggedBreaches = db.prepare('SELECT breach_id FROM breach_tags WHERE tag_id = ?').pluck()
  const ofNote = db
    .prepare(`SELECT coalesce(notes.article_id, highlights.article_id) FROM notes LEFT JOIN highlights USING (highlight_id)
      WHERE note_id = ?`)
    .pluck()
  const ofHighlight = db.prepare('SELECT article_id FROM highlights WHERE highlight_id = ?').pluck()
  /** The article that a note or a highlight is on; an inserted row is named by its key alone. */
  const placeOf = ({ table }: Change, image: Image): unknown => {
    if (table === 'notes' && !image.article_id)
      return image.highlight_id ? ofHighlight.get(image.highlight_id) : ofNote.get(image.note_id)
    return image.article_id ?? ofHighlight.get(image.highlight_id)
  }
  const isRename = (change: Change) => change.table === 'tags' && change.did === 'update'
  return {
    articles(change: Change): number[] {
      const image = imageOf(change)
      if (isRename(change)) return Wholes.parse(tagged.all(image.tag_id))
      if (change.table === 'notes' || change.table === 'highlights') {
        const article = placeOf(change, image)
        return typeof article === 'number' ? [article] : []
      }
      return ofArticles.has(change.table) ? [Number(image.article_id)] : []
    },
    /** Breaches that are touched although nothing they show changes. */
    breaches: (change: Change): number[] =>
      isRename(change) ? Wholes.parse(taggedBreaches.all(imageOf(change).tag_id)) : [],
  }
}
