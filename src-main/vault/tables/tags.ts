import * as z from 'zod'
import { Tag } from '../../domain/tag.ts'
import { packOf, packTagAt } from '../../domain/tag-packs/index.ts'
import { excludeEachOther } from '../../domain/tag-tree.ts'
import type { Connection } from '../database.ts'
import { countsWithChildren } from '../tag-counts.ts'
import { Texts, Wholes } from './plain.ts'
import { TagRow } from './rows.ts'

const TagRows = z.array(TagRow)

/** What carries tags, and in which table. */
export type TaggedTable = 'article_tags' | 'breach_tags'

const CountedRow = z.strictObject({
  ...TagRow.omit({ is_kept: true }).shape,
  articles: z.int(),
  breaches: z.int(),
})
type CountedRow = z.infer<typeof CountedRow>

const asTag = (row: CountedRow, articlesWithChildren: number, breachesWithChildren: number): Tag =>
  Tag.parse({
    tagId: row.tag_id,
    path: row.path,
    colour: row.colour,
    description: row.description,
    isExclusive: row.is_exclusive === 1,
    pack: row.pack_path === null ? null : (packOf(row.pack_path)?.id ?? null),
    term: row.term,
    isSensitive: row.is_sensitive === 1,
    articles: row.articles,
    breaches: row.breaches,
    articlesWithChildren,
    breachesWithChildren,
  })

/** `0` is the character after `/`: everything between is a child. */
const isBelow = (child: string, parent: string) =>
  `${child}.folded_path > ${parent}.folded_path || '/' AND ${child}.folded_path < ${parent}.folded_path || '0'`

export const tagQueries = {
  all: `SELECT tag_id, path, folded_path, colour, description, is_exclusive, pack_path, term, is_sensitive,
    (SELECT count(*) FROM article_tags WHERE article_tags.tag_id = tags.tag_id) AS articles,
    (SELECT count(*) FROM breach_tags WHERE breach_tags.tag_id = tags.tag_id) AS breaches
    FROM tags ORDER BY folded_path`,
  subtree: `SELECT tag_id FROM tags WHERE folded_path = @path
    UNION ALL SELECT tag_id FROM tags WHERE folded_path > @path || '/' AND folded_path < @path || '0'`,
  branch: `SELECT * FROM tags WHERE folded_path = @path
    UNION ALL SELECT * FROM tags WHERE folded_path > @path || '/' AND folded_path < @path || '0' ORDER BY folded_path`,
  /** Below each exclusive tag above a path (a JSON list of its ancestors): what there is. */
  exclusive: `SELECT one.folded_path AS "group", many.tag_id, many.path, many.folded_path
    FROM json_each(?) JOIN tags AS one ON one.folded_path = value AND one.is_exclusive = 1
    JOIN tags AS many ON ${isBelow('many', 'one')}`,
  exclusives: 'SELECT * FROM tags WHERE is_exclusive = 1 ORDER BY folded_path',
}

/** How many of some articles or breaches (a JSON list of their numbers) carry each tag. */
export const carriedQueries = {
  article_tags: `SELECT tag_id, count(*) FROM json_each(?) JOIN article_tags ON article_id = value GROUP BY tag_id`,
  breach_tags: `SELECT tag_id, count(*) FROM json_each(?) JOIN breach_tags ON breach_id = value GROUP BY tag_id`,
}

const Rival = z.strictObject({
  group: z.string(),
  tag_id: z.int(),
  path: z.string(),
  folded_path: z.string(),
})
/** A tag below an exclusive one. */
export type Rival = z.infer<typeof Rival>

/** A thing that carries two tags of which one alone is possible. */
export interface Contradiction {
  readonly table: TaggedTable
  readonly carrier: number
  /** The paths of the exclusive tag and of the two below it. */
  readonly group: string
  readonly a: string
  readonly b: string
}

/** As the schema of a list of numbers would have it, which takes ten times as long: there can be half a million. */
function numbersIn(values: unknown[]): number[] {
  if (values.every(value => typeof value === 'number')) return values
  throw new Error('what carries a tag is no number')
}

/** Tags and what carries them. Paths are asked for folded. */
export function tagsTable(db: Connection) {
  const all = db.prepare(tagQueries.all)
  const byId = db.prepare('SELECT * FROM tags WHERE tag_id = ?')
  const byPath = db.prepare('SELECT * FROM tags WHERE folded_path = ?')
  const byPackPath = db.prepare('SELECT * FROM tags WHERE pack_path = ?')
  const packPaths = db.prepare('SELECT pack_path FROM tags WHERE pack_path IS NOT NULL').pluck()
  const subtree = db.prepare(tagQueries.subtree).pluck()
  const branchOf = db.prepare(tagQueries.branch)
  const exclusive = db.prepare(tagQueries.exclusive)
  const exclusives = db.prepare(tagQueries.exclusives)
  const carriers = (table: TaggedTable) => {
    const column = table === 'article_tags' ? 'article_id' : 'breach_id'
    const has = db.prepare(`SELECT 1 FROM ${table} WHERE ${column} = ? AND tag_id = ?`).pluck()
    const carried = db.prepare(`SELECT tag_id FROM ${table} WHERE ${column} = ? ORDER BY tag_id`).pluck()
    const carrying = db.prepare(`SELECT ${column} FROM ${table} WHERE tag_id = ? ORDER BY ${column}`).pluck()
    const counts = db.prepare(carriedQueries[table]).raw()
    return {
      /** Of these carriers, how many have each tag. */
      counts: (carriers: readonly number[]) =>
        z.array(z.tuple([z.int(), z.int()])).parse(counts.all(JSON.stringify(carriers))),
      has: (carrier: number, tag: number) => has.get(carrier, tag) !== undefined,
      /** The numbers of the tags that something carries itself. */
      carried: (carrier: number) => numbersIn(carried.all(carrier)),
      /** The numbers of what carries a tag itself. */
      carrying: (tag: number) => numbersIn(carrying.all(tag)),
    }
  }
  const on = { article_tags: carriers('article_tags'), breach_tags: carriers('breach_tags') }
  const isCarried = db
    .prepare(`SELECT EXISTS (SELECT 1 FROM article_tags WHERE tag_id = @tag)
      OR EXISTS (SELECT 1 FROM breach_tags WHERE tag_id = @tag)`)
    .pluck()
  const optional = (value: unknown) => TagRow.optional().parse(value) ?? null
  /** Something that carries two tags of which one alone is possible; null when nothing does. */
  const contradiction = (): Contradiction | null => {
    for (const { path: group, folded_path } of TagRows.parse(exclusives.all()))
      for (const table of ['article_tags', 'breach_tags'] as const) {
        const first = new Map<number, TagRow>()
        for (const tag of TagRows.parse(branchOf.all({ path: folded_path })))
          for (const carrier of tag.folded_path === folded_path ? [] : on[table].carrying(tag.tag_id)) {
            const other = first.get(carrier)
            if (other === undefined) first.set(carrier, tag)
            else if (excludeEachOther(folded_path, other.folded_path, tag.folded_path))
              return { table, carrier, group, a: other.path, b: tag.path }
          }
      }
    return null
  }
  const lastEdit = db.prepare('SELECT max(edit_id) FROM edits').pluck()
  const counted = (): Tag[] => {
    const rows = z.array(CountedRow).parse(all.all())
    const within = (own: (row: CountedRow) => number, table: TaggedTable) =>
      countsWithChildren(
        rows.map(row => ({ tag: row.tag_id, folded: row.folded_path, own: own(row) })),
        on[table].carrying,
      )
    const articles = within(row => row.articles, 'article_tags')
    const breaches = within(row => row.breaches, 'breach_tags')
    return rows.map(row => asTag(row, articles.get(row.tag_id) ?? 0, breaches.get(row.tag_id) ?? 0))
  }
  /** The tree after the edit of this number; asked for again and again while nothing changes. */
  let known: { readonly after: unknown; readonly tags: readonly Tag[] } | null = null
  return {
    all(): Tag[] {
      const after = lastEdit.get()
      const tags = known !== null && known.after === after ? known.tags : counted()
      known = { after, tags }
      return [...tags]
    },
    /** The path of a tag that may be gone. */
    pathOf: (tag: number) => optional(byId.get(tag))?.path ?? null,
    byId: (tag: number) => TagRow.parse(byId.get(tag)),
    byPath: (folded: string) => optional(byPath.get(folded)),
    /** The tag somebody means by a path: the one that is there, or one of a pack, wherever that has gone. */
    meant(folded: string): TagRow | null {
      const known = optional(byPath.get(folded))
      const ofPack = known === null ? packTagAt(folded) : null
      return ofPack === null ? known : optional(byPackPath.get(ofPack.path))
    },
    /** The tag a pack brought, wherever it is now. */
    byPackPath: (packPath: string) => optional(byPackPath.get(packPath)),
    /** The places in their packs of all tags that came with one. */
    packPaths: () => new Set(Texts.parse(packPaths.all())),
    /** The tag and its children. */
    subtree: (folded: string) => Wholes.parse(subtree.all({ path: folded })),
    /** The rows of the tag and its children, parents first. */
    branch: (folded: string) => TagRows.parse(branchOf.all({ path: folded })),
    /** What stands below the exclusive ones of these tags. */
    exclusive: (ancestors: readonly string[]) =>
      z.array(Rival).parse(exclusive.all(JSON.stringify(ancestors))),
    contradiction,
    ...on,
    isCarried: (tag: number) => isCarried.get({ tag }) === 1,
  }
}
