// What a query finds, told by walking through a vault thing by thing: no index, no derived row, no set.
import { factOf } from '../../../src-main/domain/facts.ts'
import { fold } from '../../../src-main/domain/fold.ts'
import { articleId, breachId, numberOf } from '../../../src-main/domain/ids.ts'
import { dayRange } from '../../../src-main/domain/partial-date.ts'
import type { Leaf, Match, Query, Words } from '../../../src-main/domain/search/query.ts'
import { namesOfCountry } from '../../../src-main/domain/search/regions.ts'
import { wordFor } from '../../../src-main/domain/wording.ts'
import { resolveStored } from '../../../src-main/vault/breach-summaries.ts'
import type { Vault } from '../../../src-main/vault/vault.ts'

export type Kind = 'articles' | 'breaches'

interface ArticleRow {
  readonly article_id: number
  readonly title: string
  readonly text: string
  readonly outlet: string | null
  readonly byline: string | null
  readonly file_name: string
  readonly lang: string | null
  readonly published_on: string | null
  readonly imported_at: string
}
interface BreachRow {
  readonly breach_id: number
  readonly name: string
  readonly state: string
}

/** An article or a breach with everything it can be found by. */
interface Thing {
  readonly kind: Kind
  readonly number: number
  /** Its own, and those of the breaches merged into it. */
  readonly ids: readonly number[]
  readonly beside: Thing[]
  /** Texts in which words can stand, each for itself. */
  readonly texts: readonly string[]
  /** By field: names for words, terms, dates and counts. */
  readonly values: Readonly<Record<string, readonly (string | number)[]>>
  readonly tags: readonly string[]
}

const wordsIn = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

function stands(text: string, { words, isPrefix }: Words): boolean {
  const all = wordsIn(text)
  return all.some((_, at) =>
    words.every((word, index) => {
      const seen = all[at + index] ?? ''
      return isPrefix && index === words.length - 1 ? seen.startsWith(word) : seen === word
    }),
  )
}

/** Everything in a vault, articles beside the breaches they tell of. */
export function thingsIn({ db, tables }: Vault): Thing[] {
  const isThere = (sql: string, value: number) => db.prepare(sql).get(value) !== undefined
  const column = (sql: string, value: number) => db.prepare(sql).pluck().all(value) as string[]
  const articleRows = db
    .prepare('SELECT * FROM articles JOIN article_texts USING (article_id)')
    .all() as ArticleRow[]
  const articles = articleRows.map((row): Thing => {
    const {
      article_id: number,
      title,
      text,
      outlet,
      byline,
      file_name,
      lang,
      published_on,
      imported_at,
    } = row
    const tags = column('SELECT path FROM article_tags JOIN tags USING (tag_id) WHERE article_id = ?', number)
    const notes = column(
      `SELECT body FROM notes LEFT JOIN highlights USING (highlight_id)
      WHERE coalesce(notes.article_id, highlights.article_id) = ?`,
      number,
    )
    const told = (value: string | null) => (value === null ? [] : [value])
    const isCopy = isThere('SELECT 1 FROM near_duplicates WHERE article_id = ?', number)
    const values = {
      title: [title],
      outlet: told(outlet),
      author: told(byline),
      file: [file_name],
      lang: told(lang),
      published: told(published_on),
      imported: [imported_at.slice(0, 10)],
      note: notes,
      highlight: isThere('SELECT 1 FROM highlights WHERE article_id = ?', number) ? ['yes'] : [],
      is: [
        ...(isCopy ? ['duplicate'] : []),
        ...(isThere('SELECT 1 FROM article_breaches WHERE article_id = ?', number) ? ['breach'] : []),
      ],
    }
    const texts = [title, text, ...values.outlet, ...values.author, file_name, ...tags, ...notes]
    return { kind: 'articles', number, ids: [number], beside: [], texts, values, tags }
  })
  const breachRows = db.prepare('SELECT * FROM breach_summaries').all() as BreachRow[]
  const breaches = breachRows.map((row): Thing => {
    const { breach_id: number, name, state } = row
    const tags = column('SELECT path FROM breach_tags JOIN tags USING (tag_id) WHERE breach_id = ?', number)
    const notes = column('SELECT body FROM notes WHERE breach_id = ?', number)
    const values: Record<string, (string | number)[]> = {
      note: notes,
      is: ['accepted', 'overridden'].includes(state) ? [state, 'reviewed'] : [state],
      conflict: [],
    }
    const called: string[] = []
    const facts = resolveStored(tables, number)
    for (const { factId, values: inUse, state: own } of facts) {
      const { field, control } = factOf(factId)
      values[field] = []
      if (own === 'conflict') values.conflict?.push(field)
      for (const { value } of inUse) {
        if (typeof value === 'object') {
          values[field].push(`${value.role.replaceAll('_', ' ')} ${value.name}`)
          called.push(value.name, wordFor(value.role))
        } else {
          values[field].push(typeof value === 'boolean' ? (value ? 'yes' : 'no') : value)
          if (control === 'count') called.push(String(value), Number(value).toLocaleString('en'))
          else if (control === 'choice') called.push(wordFor(String(value)))
          else if (control === 'country') called.push(String(value), ...namesOfCountry(String(value)))
          else if (control !== 'yes-no') called.push(String(value))
        }
      }
    }
    const sources = new Set(
      tables.articles.ofBreach(number).map(({ articleId: id, cluster }) => cluster ?? id),
    )
    values.articles = [tables.articles.ofBreach(number).length]
    values.sources = [sources.size]
    if (isThere('SELECT 1 FROM verdicts WHERE breach_id = ?', number)) values.verdict = ['yes']
    return {
      kind: 'breaches',
      number,
      ids: [number, ...tables.grouping.mergedInto(number)],
      beside: [],
      texts: [name, ...called, ...tags, ...notes],
      values,
      tags,
    }
  })
  const links = db.prepare('SELECT * FROM article_breaches').all() as {
    article_id: number
    breach_id: number
  }[]
  for (const { article_id, breach_id } of links) {
    const article = articles.find(({ number }) => number === article_id)
    const breach = breaches.find(({ number }) => number === breach_id)
    if (article === undefined || breach === undefined) continue
    article.beside.push(breach)
    breach.beside.push(article)
  }
  return [...articles, ...breaches]
}

const articleFields = ['lang', 'outlet', 'author', 'title', 'file', 'published', 'imported', 'highlight']
const eitherHas = ['note', 'tag']

/** Which kind a field is said of; null: of both. */
function saidOf(field: string, match: Match): Kind | null {
  if (['tag', 'note', 'id', 'saved'].includes(field)) return null
  if (match.kind === 'term' && field === 'is')
    return ['duplicate', 'breach'].includes(match.term) ? 'articles' : 'breaches'
  if (match.kind === 'term' && field === 'has')
    return eitherHas.includes(match.term)
      ? null
      : articleFields.includes(match.term)
        ? 'articles'
        : 'breaches'
  return articleFields.includes(field) ? 'articles' : 'breaches'
}

/** True when the thing itself, not one beside it, is so. */
function isSo(thing: Thing, field: string, match: Match): boolean {
  const values = thing.values[field] ?? []
  switch (match.kind) {
    case 'id':
      return (
        (match.of === 'article' ? 'articles' : 'breaches') === thing.kind && thing.ids.includes(match.number)
      )
    case 'tag':
      return thing.tags.some(tag => `${fold(tag)}/`.startsWith(`${match.path}/`))
    case 'term':
      if (saidOf(field, match) !== null && saidOf(field, match) !== thing.kind) return false
      if (field !== 'has') return values.includes(match.term)
      return match.term === 'tag' ? thing.tags.length > 0 : (thing.values[match.term] ?? []).length > 0
    case 'count':
      return values.some(
        value =>
          Number(value) >= (match.from ?? 0) && Number(value) <= (match.to ?? Number.POSITIVE_INFINITY),
      )
    case 'days':
      return values.some(value => {
        const { first, last } = dayRange(String(value))
        return (match.from === null || first >= match.from) && (match.to === null || last <= match.to)
      })
    case 'words':
      return values.some(value => stands(String(value), match))
    case 'saved':
      return false
  }
}

const isLeafSo = (thing: Thing, leaf: Leaf): boolean =>
  leaf.kind === 'words'
    ? thing.texts.some(text => stands(text, leaf))
    : leaf.matches.some(match => isSo(thing, leaf.field, match))

/** True when a part says only what things of this kind are to be. */
function isOnlyAbout(part: Query, kind: Kind): boolean {
  if (part.kind === 'words' || part.kind === 'not') return false
  if (part.kind === 'field') return part.matches.every(match => saidOf(part.field, match) === kind)
  return part.parts.every(one => isOnlyAbout(one, kind))
}

/** What a query means for one thing. */
export function holds(thing: Thing, query: Query): boolean {
  switch (query.kind) {
    case 'not':
      return !holds(thing, query.part)
    case 'any':
      return query.parts.some(part => holds(thing, part))
    case 'all': {
      const other: Kind = thing.kind === 'articles' ? 'breaches' : 'articles'
      const joint = query.parts.filter(part => isOnlyAbout(part, other))
      const isMet = joint.length === 0 || thing.beside.some(one => joint.every(part => holds(one, part)))
      return isMet && query.parts.every(part => joint.includes(part) || holds(thing, part))
    }
    default:
      return isLeafSo(thing, query) || thing.beside.some(other => isLeafSo(other, query))
  }
}

/** The ids of all it finds, the earliest first. */
export const walk = (things: readonly Thing[], kind: Kind, query: Query | null): string[] =>
  things
    .filter(thing => thing.kind === kind && (query === null || holds(thing, query)))
    .map(({ number }) => (kind === 'articles' ? articleId(number) : breachId(number)))
    .sort((a, b) => numberOf(a) - numberOf(b))
