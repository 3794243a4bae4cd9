// Whether what analysts added holds: highlights where they are said to be, links as written, tags that do not contradict.
import * as z from 'zod'
import { spellingOf } from '../domain/exports/redactor.ts'
import { articleId, highlightId, noteId } from '../domain/ids.ts'
import type { ReadableVault } from '../vault/vault.ts'
import { targetsIn } from './notes.ts'
import { targetAt } from './tag-places.ts'

/** Highlights whose quote is not what the text says at their place; the first `most` of them. */
export function highlightFaults({ db }: ReadableVault, most: number): string[] {
  const Row = z.strictObject({
    highlight_id: z.int(),
    article_id: z.int(),
    start_offset: z.int(),
    end_offset: z.int(),
    quote: z.string(),
    text: z.string(),
  })
  const highlights = db.prepare(`SELECT highlight_id, article_id, start_offset, end_offset, quote, text
    FROM highlights JOIN article_texts USING (article_id) WHERE lost_at IS NULL ORDER BY highlight_id`)
  const faults: string[] = []
  for (const value of highlights.iterate()) {
    const row = Row.parse(value)
    if (row.text.slice(row.start_offset, row.end_offset) !== row.quote && faults.length < most)
      faults.push(
        `Highlight ${highlightId(row.highlight_id)} marks what ${articleId(row.article_id)} does not say at its place.`,
      )
  }
  return faults
}

/** Notes whose links are not those of their text; the first `most` of them. */
export function noteFaults({ db }: ReadableVault, most: number): string[] {
  const Row = z.strictObject({ note_id: z.int(), body: z.string(), targets: z.string() })
  const notes = db.prepare(`SELECT note_id, body,
    (SELECT json_group_array(target ORDER BY target) FROM note_links WHERE note_links.note_id = notes.note_id) AS targets
    FROM notes ORDER BY note_id`)
  const faults: string[] = []
  for (const value of notes.iterate()) {
    const { note_id, body, targets } = Row.parse(value)
    if (targets !== JSON.stringify(targetsIn(body)) && faults.length < most)
      faults.push(`The links kept of note ${noteId(note_id)} are not those of its text.`)
  }
  return faults
}

/** Something that carries two tags of which one alone is possible. */
export function tagFaults({ tables }: ReadableVault): string[] {
  const found = tables.tags.contradiction()
  if (found === null) return []
  const id = targetAt(found.table, found.carrier)
  return [`${id} carries ${found.a} and ${found.b}, of which only one is possible.`]
}

/** Names for exports that are looked up by another spelling than their own. */
export const exportNameFaults = ({ db }: ReadableVault): string[] =>
  z
    .array(z.strictObject({ name: z.string(), folded_name: z.string() }))
    .parse(db.prepare('SELECT name, folded_name FROM export_names ORDER BY folded_name').all())
    .filter(({ name, folded_name }) => spellingOf(name) !== folded_name)
    .map(({ name }) => `The name ${name}, kept for exports, is not found by its own spelling.`)
