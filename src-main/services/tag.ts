import { createHash, randomUUID } from 'node:crypto'
import { fold } from '../domain/fold.ts'
import { type ArticleId, numberOf } from '../domain/ids.ts'
import { ProblemError } from '../domain/problem.ts'
import { type Tag, type TagTarget, tagColours } from '../domain/tag.ts'
import { record } from '../vault/record.ts'
import type { TaggedTable } from '../vault/tables/tags.ts'
import type { ReadableVault } from '../vault/vault.ts'
import type { Writer } from '../vault/writer.ts'
import { authorOf, type Desk } from './desk.ts'

interface Tagging {
  readonly path: string
  readonly targets: readonly TagTarget[]
}

/** Of these trees a thing carries one tag at most: two Traffic Light Protocol levels would contradict each other. */
const exclusiveTrees: ReadonlySet<string> = new Set(['tlp'])

const rootOf = (folded: string) => folded.split(/[/:]/, 1)[0] ?? folded

/** A tree has one colour, the same in every vault. */
function colourOf(folded: string): string {
  const [first = 0] = createHash('sha256').update(rootOf(folded)).digest()
  return tagColours[first % tagColours.length] ?? tagColours[0]
}

export const listTags = ({ tables }: ReadableVault): Tag[] => tables.tags.all()

/** Puts a tag on articles and breaches. */
export function addTag(desk: Desk, { path, targets }: Tagging): Tag[] {
  const vault = desk.session.vault()
  const folded = fold(path)
  const places = placesOf(vault, targets)
  for (const place of places) refuseSecond(vault, place, folded)
  record(vault, { ...authorOf(desk), kind: 'tag', group: randomUUID(), durability: 'full' }, writer => {
    const tag =
      vault.tables.tags.byPath(folded)?.tag_id ??
      writer.insert('tags', { path, folded_path: folded, colour: colourOf(folded) })
    for (const { table, number } of places)
      if (!vault.tables.tags[table].has(number, tag)) put(writer, table, number, tag)
    return { label: `Tagged ${inWords(targets)} with ${path}`, subject: subjectOf(targets), value: null }
  })
  return listTags(vault)
}

/** Takes a tag off articles and breaches; a tag that nothing carries any more is gone. */
export function removeTag(desk: Desk, { path, targets }: Tagging): Tag[] {
  const vault = desk.session.vault()
  const { tags } = vault.tables
  const places = placesOf(vault, targets)
  const tag = tags.byPath(fold(path))?.tag_id
  if (tag === undefined) throw new ProblemError('not-found', `There is no tag “${path}”.`)
  record(vault, { ...authorOf(desk), kind: 'untag', group: randomUUID(), durability: 'full' }, writer => {
    for (const { table, number } of places)
      if (tags[table].has(number, tag)) writer.remove(table, keyOf(table, number, tag))
    if (!tags.isCarried(tag)) writer.remove('tags', { tag_id: tag })
    return { label: `Took ${path} off ${inWords(targets)}`, subject: subjectOf(targets), value: null }
  })
  return listTags(vault)
}

interface Place {
  readonly id: TagTarget
  readonly table: TaggedTable
  readonly number: number
}

const isArticle = (id: TagTarget): id is ArticleId => id.startsWith('A-')

/** Where the targets' tags stand; each target once, and only what exists. */
function placesOf({ tables }: ReadableVault, targets: readonly TagTarget[]): Place[] {
  return [...new Set(targets)].map(id => {
    const number = isArticle(id) ? numberOf(id) : tables.grouping.resolve(numberOf(id))
    const exists = isArticle(id) ? tables.articles.row(number) !== null : tables.breaches.exists(number)
    if (!exists)
      throw new ProblemError('not-found', `There is no ${isArticle(id) ? 'article' : 'breach'} ${id}.`)
    return { id, table: isArticle(id) ? 'article_tags' : 'breach_tags', number }
  })
}

/** Refuses a tag where one of the same exclusive tree is carried. */
export function refuseSecond({ tables }: ReadableVault, { id, table, number }: Place, folded: string): void {
  const root = rootOf(folded)
  if (!exclusiveTrees.has(root)) return
  const other = tables.tags[table]
    .carried(number)
    .find(({ folded_path: carried }) => carried !== folded && rootOf(carried) === root)
  if (other !== undefined)
    throw new ProblemError(
      'invalid-input',
      `${id} carries ${other.path} already, and only one of these is possible.`,
    )
}

const keyOf = (table: TaggedTable, number: number, tag: number) =>
  table === 'article_tags' ? { article_id: number, tag_id: tag } : { breach_id: number, tag_id: tag }

function put(writer: Writer, table: TaggedTable, number: number, tag: number): void {
  if (table === 'article_tags') writer.insert(table, { article_id: number, tag_id: tag })
  else writer.insert(table, { breach_id: number, tag_id: tag })
}

function inWords(targets: readonly TagTarget[]): string {
  const [first, ...others] = targets
  return others.length === 0 ? String(first) : `${first} and ${others.length} more`
}

const subjectOf = (targets: readonly TagTarget[]): string | null =>
  targets.length === 1 ? (targets[0] ?? null) : null
