// What doing something to several things at once would change: it is done, looked at, and undone before anybody sees it.
import type { BulkDeed, BulkEffect, Output } from '../contract/index.ts'
import type { TagTarget } from '../domain/tag.ts'
import { deserialise } from '../vault/changes.ts'
import { rehearse } from '../vault/rehearse.ts'
import type { RecordedTable } from '../vault/tables/rows.ts'
import type { ReadableVault, Vault } from '../vault/vault.ts'
import { deleteArticles } from './delete-articles.ts'
import { deleteBreaches } from './delete-breaches.ts'
import type { Desk } from './desk.ts'
import { mergeBreaches } from './merge-breaches.ts'
import { placesOf, taggedTables } from './tag-places.ts'

/** What a deed would do. */
export function previewBulk(desk: Desk, deed: BulkDeed): BulkEffect {
  const vault = desk.session.vault()
  return rehearse(vault, () => {
    const before = vault.tables.edits.lastId()
    const merged = doDeed(desk, deed)
    const removed = removedSince(vault, before)
    return {
      // What is merged away is not lost: all of it follows.
      removed: merged === null ? removed : { ...removed, claims: 0, decisions: 0, notes: 0, highlights: 0 },
      merged,
    }
  })
}

function doDeed(desk: Desk, deed: BulkDeed): BulkEffect['merged'] {
  switch (deed.kind) {
    case 'delete-articles':
      deleteArticles(desk, deed.ids)
      return null
    case 'delete-breaches':
      deleteBreaches(desk, deed.ids, false)
      return null
    case 'merge-breaches': {
      const { name, articles, facts } = mergeBreaches(desk, deed.into, deed.from)
      const conflicts = facts.filter(({ state }) => state === 'conflict').length
      return { name, articles: articles.length, conflicts }
    }
  }
}

/** How much the edit after one took out of the vault. */
function removedSince({ tables: { edits } }: Vault, before: number): BulkEffect['removed'] {
  const counts = new Map<RecordedTable, number>()
  const last = edits.lastId()
  for (const { did, table } of last > before ? deserialise(edits.changesOf(last)) : [])
    if (did === 'remove') counts.set(table, (counts.get(table) ?? 0) + 1)
  const of = (table: RecordedTable) => counts.get(table) ?? 0
  return {
    articles: of('articles'),
    breaches: of('breaches'),
    claims: of('claims'),
    decisions: of('verdicts'),
    notes: of('notes'),
    highlights: of('highlights'),
  }
}

/** The tags that things carry, those of most of them first. */
export function tagsCarried(vault: ReadableVault, targets: readonly TagTarget[]): Output<'bulk.tags'> {
  const places = placesOf(vault, targets)
  const chosen = new Map(
    taggedTables.map(table => [
      table,
      new Set(places.filter(place => place.table === table).map(({ number }) => number)),
    ]),
  )
  return vault.tables.tags
    .all()
    .map(({ tagId, path, colour }) => {
      const counts = taggedTables.map(table => {
        const wanted = chosen.get(table)
        if (wanted === undefined || wanted.size === 0) return 0
        return vault.tables.tags[table].carrying(tagId).filter(number => wanted.has(number)).length
      })
      return { path, colour, count: counts.reduce((sum, count) => sum + count, 0) }
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
}
