// Where in a JSON file the articles are: nobody agrees on the name of the list they stand in.
import { maxMembers } from '../../../domain/limits.ts'
import { flatten, flattenOwn } from './flatten.ts'
import { parseJson } from './json-object.ts'
import { elementsOf, entriesOf, isArray, isObject, type Place, skipSpace, valueEnd } from './json-values.ts'
import { isCatalogued, isDescription, type Roles, recogniseColumns } from './recognise-columns.ts'

/** Objects of one kind, alone or in a list. */
interface Group {
  readonly places: readonly Place[]
  readonly isList: boolean
  readonly depth: number
  /** Objects inside of entries with a title and a place or a day: without a title of their own they belong to them. */
  readonly isPart: boolean
}

/** Objects that may be articles, with the columns of the first of them together. */
export interface FoundArticles {
  readonly places: readonly Place[]
  readonly columns: readonly string[]
}

const maxDepth = 5
const maxGroups = 300
const maxEntries = 2000
/** Objects that are looked into for what they are. */
const sampled = 50
/** No article is longer in bytes; what is, holds articles. */
const maxSample = 16 * 1024 * 1024
/** Pages of a list that was fetched in parts. */
const maxPages = 1000

/** The objects of a JSON text that look most like articles, none where it holds none; null when nothing can be read. */
export function findArticles(bytes: Uint8Array): FoundArticles | null {
  const waiting: Group[] = [topGroup(bytes)]
  let best: { group: Group; rank: number; columns: readonly string[] } | null = null
  for (let i = 0; i < Math.min(waiting.length, maxGroups); i++) {
    const group = waiting[i]
    if (group === undefined || group.places.length === 0) continue
    const { rank, columns, isRead, isEntry } = judge(bytes, group)
    if (isRead && (best === null || isBetter({ group, rank }, best))) best = { group, rank, columns }
    if (group.depth < maxDepth && rank < articleRank) waiting.push(...groupsIn(bytes, group, isEntry))
  }
  if (best !== null) return { places: best.group.places, columns: best.columns }
  return isWhole(bytes) ? { places: [], columns: [] } : null
}

/** True for a file that is one value and nothing else. */
function isWhole(bytes: Uint8Array): boolean {
  const start = skipSpace(bytes, 0)
  const end = valueEnd(bytes, start)
  if (end < 0 || skipSpace(bytes, end) < bytes.length) return false
  return end - start > maxSample || parseJson(bytes, { start, end }) !== null
}

function topGroup(bytes: Uint8Array): Group {
  const start = skipSpace(bytes, 0)
  const { places } = elementsOf(bytes, start, maxMembers + 1)
  const isList = isArray(bytes, { start, end: start }) || places.length > 1
  return { places: places.filter(place => isObject(bytes, place)), isList, depth: 0, isPart: false }
}

const articleRank = 3
const describedRank = 2
const textRank = 1

interface Ranked {
  readonly group: Group
  readonly rank: number
}

/** Of what has no text of its own, a list is more likely than the object that is nothing without it. */
function isBetter(one: Ranked, other: Ranked): boolean {
  if (one.rank !== other.rank) return one.rank > other.rank
  if (one.rank === articleRank) return false
  if (other.group.isList) {
    return one.group.depth === other.group.depth && one.group.places.length > other.group.places.length
  }
  return one.group.isList && sizeOf(one.group) * 2 >= sizeOf(other.group)
}

const sizeOf = ({ places }: Group) => places.reduce((sum, { start, end }) => sum + end - start, 0)

/** How much the objects of a group look like articles: as much as the one that does most. */
function judge(bytes: Uint8Array, group: Group) {
  const columns = new Set<string>()
  const kinds = new Map<string, readonly string[]>()
  let isRead = false
  let budget = maxSample
  for (const place of group.places.slice(0, sampled)) {
    budget -= place.end - place.start
    if (budget < 0) break
    const parsed = parseJson(bytes, place)
    if (parsed === null) continue
    isRead = true
    for (const column of flatten(parsed.value).keys()) columns.add(column)
    const own = [...flattenOwn(parsed.value).keys()]
    kinds.set(own.join('\n'), own)
  }
  const roles = [...kinds.values()].map(own => recogniseColumns(own))
  return {
    rank: Math.max(0, ...roles.map(one => rankOf(one, group))),
    columns: [...columns],
    isRead,
    isEntry: roles.some(isCatalogued),
  }
}

function rankOf({ text, title }: Roles, { depth, isPart }: Group): number {
  if (text === undefined) return 0
  if (isDescription(text)) return describedRank
  if (title !== undefined || depth === 0) return articleRank
  // Comments and paragraphs have a text too; below the top only a title makes an article.
  return isPart ? 0 : textRank
}

/** The groups one level deeper: each list of objects under a name, each object, and objects that are named by their ids. */
function groupsIn(bytes: Uint8Array, { places, depth }: Group, isPart: boolean): Group[] {
  if (places.length > maxPages) return []
  const lists = new Map<string, Place[]>()
  const objects = new Map<string, Place[]>()
  const put = (groups: Map<string, Place[]>, name: string, found: readonly Place[]) => {
    const known = groups.get(name)
    if (known !== undefined) known.push(...found)
    else groups.set(name, [...found])
  }
  for (const place of places)
    for (const { name, value } of entriesOf(bytes, place.start, maxEntries)) {
      if (isObject(bytes, value)) put(objects, name, [value])
      else if (isArray(bytes, value)) put(lists, name, objectsIn(bytes, value))
    }
  const deeper = depth + 1
  const named = [...objects.values()].flat()
  return [
    ...[...lists.values()].map(found => ({ places: found, isList: true, depth: deeper, isPart: false })),
    ...(places.length === 1 && named.length > 1
      ? [{ places: named, isList: true, depth: deeper, isPart }]
      : []),
    ...[...objects.values()].map(found => ({
      places: found,
      isList: found.length > 1,
      depth: deeper,
      isPart,
    })),
  ]
}

const objectsIn = (bytes: Uint8Array, { start }: Place): readonly Place[] =>
  elementsOf(bytes, start, maxMembers + 1).places.filter(place => isObject(bytes, place))
