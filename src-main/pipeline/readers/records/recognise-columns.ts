import type { ColumnMapping, ColumnRole } from '../../../domain/article.ts'
import { fold } from '../../../domain/fold.ts'
import {
  articlePrefixes,
  articleWords,
  columnNames,
  descriptionNames,
  formNames,
  joiningWords,
  languageNames,
  looserTextNames,
  looseTextNames,
  sourceNames,
  wrapperNames,
} from './column-names.ts'

/** The name of the column for each role that has one. */
export type Roles = ColumnMapping['roles']

/** Tables of articles are not this wide. */
const maxColumns = 2000
/** No name of a column that means anything is longer. */
const maxName = 100

const key = (name: string) => fold(name.slice(0, maxName)).replace(/[^\p{L}\p{N}]+/gu, '')

const forms = new Set(formNames)
const wrappers = new Set(wrapperNames)
/** Search engines wrap their documents in `_source`; a plain `source` is the outlet. */
const isWrapper = (part: string) => part === '_source' || wrappers.has(key(part))

/** Behind a namespace a name says what something is: `media:content` is no medium. */
const isForm = (parts: readonly string[], place: number) =>
  forms.has(key(parts[place] ?? '')) && !parts[place - 1]?.endsWith(':')

const articles = new Set(articleWords)
const joints = new Set(joiningWords)
const prefixed = new RegExp(`^(?:${articlePrefixes.join('|')})(?=.)`)

/** A name without the words that only say that this is about an article; empty where it has none, or nothing else. */
function withoutArticle(name: string): string {
  const parts = fold(name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')).match(/[\p{L}\p{N}]+/gu) ?? []
  const [head = '', joint = ''] = parts
  // A note of the author is no author.
  if (articles.has(head) && joints.has(joint)) return ''
  const isNamed = parts.some(part => articles.has(part))
  const rest = isNamed ? parts.filter(part => !articles.has(part) && !joints.has(part)) : parts
  const left = rest.join('')
  const short = left.replace(prefixed, '')
  return isNamed || short !== left ? short : ''
}

/** What a column may be known by: its whole name, what is left of a dotted one without its wrapping, and that without the article. */
function keysOf(name: string): readonly string[] {
  const parts = name.slice(0, maxName).split(/(?<=:)|[./]/)
  const whole = key(name)
  if (parts.length === 1) return [whole, whole, whole, withoutArticle(name)]
  let from = 0
  let to = parts.length
  while (from < to - 1 && isWrapper(parts[from] ?? '')) from++
  const unwrapped = parts.slice(from).join('')
  while (to - 1 > from && isForm(parts, to - 1)) to--
  const bare = parts.slice(from, to)
  return [whole, key(unwrapped), key(bare.join('')), withoutArticle(bare.join(' '))]
}

/** Columns by what they may be known by, the first where several share a name. */
function keyed(columns: readonly string[]): Map<string, string> {
  const found = new Map<string, string>()
  const all = columns.map(column => [column, keysOf(column)] as const)
  // A name as it stands comes before one that had to be unwrapped or shortened.
  for (const place of [0, 1, 2, 3])
    for (const [column, keys] of all) {
      const known = keys[place]
      if (known !== undefined && known !== '' && !found.has(known)) found.set(known, column)
    }
  return found
}

const order: readonly ColumnRole[] = ['title', 'text', 'url', 'date', 'author', 'outlet']

/** What the names of the columns say about them. A loose name is the text, then a description, then a looser name, only where nothing better is. */
export function recogniseColumns(columns: readonly string[]): Roles {
  const byKey = keyed(columns.slice(0, maxColumns))
  const used = new Set<string>()
  const take = (names: readonly string[]): string | undefined => {
    for (const name of names) {
      const column = byKey.get(name)
      if (column === undefined || used.has(column)) continue
      used.add(column)
      return column
    }
    return undefined
  }
  const roles: Roles = {}
  for (const role of order) {
    const column = take(columnNames[role])
    if (column !== undefined) roles[role] = column
  }
  const source = roles.url === undefined && roles.outlet !== undefined ? take(sourceNames) : undefined
  if (source !== undefined) roles.url = source
  if (roles.text !== undefined || !isCatalogued(roles)) return roles
  const text = take(looseTextNames) ?? take(descriptionNames) ?? take(looserTextNames)
  return text === undefined ? roles : { ...roles, text }
}

/** True where a title has a place or a day. A title and a description alone are what a program or a schema has too. */
export const isCatalogued = ({ title, url, date, outlet }: Roles) =>
  title !== undefined && [url, date, outlet].some(column => column !== undefined)

const descriptions = new Set(descriptionNames)
const languages = new Set(languageNames)

/** True for a column that holds what an article is about and not its text. */
export const isDescription = (column: string): boolean =>
  keysOf(column).some(known => descriptions.has(known))

/** The column that names the language of the text. */
export const languageColumn = (columns: readonly string[]): string | undefined =>
  columns.find(column => keysOf(column).some(known => languages.has(known)))
