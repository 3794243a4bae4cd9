// Why something was found although the words do not stand in its text: the facts, tags and names in which they do.
import * as z from 'zod'
import type { ArticleSummary } from '../../domain/article.ts'
import type { BreachSummary } from '../../domain/breach.ts'
import { fold } from '../../domain/fold.ts'
import { numberOf } from '../../domain/ids.ts'
import { fieldOf, type SearchField } from '../../domain/search/fields.ts'
import { printMatch } from '../../domain/search/print-query.ts'
import type { Words } from '../../domain/search/query.ts'
import { wordsOf } from '../../domain/search/words.ts'
import type { Connection } from '../database.ts'
import { noteWords } from './note-words.ts'

export const elsewhereQueries = {
  values: 'SELECT field, key FROM breach_values WHERE breach_id IN (SELECT value FROM json_each(?))',
}

/** Told of each hit: more would be no explanation. */
const mostTold = 4
const Values = z.array(z.strictObject({ field: z.string(), key: z.union([z.string(), z.number()]) }))

/** Conditions in which the words stand, for an article. */
export const placesAroundArticle = (
  db: Connection,
  { articleId, breachIds, tags, outlet, fileName }: ArticleSummary,
  words: readonly Words[],
): string[] =>
  told([
    ...namePlaces('outlet', outlet ?? '', words),
    ...tagPlaces(tags, words),
    ...notePlaces(noteWords(db).ofArticle(numberOf(articleId)), words),
    ...valuePlaces(db, breachIds.map(numberOf), words),
    ...namePlaces('file', fileName, words),
  ])

/** Conditions in which the words stand, for a breach. */
export const placesAroundBreach = (
  db: Connection,
  { breachId, tags }: BreachSummary,
  words: readonly Words[],
): string[] =>
  told([
    ...tagPlaces(tags, words),
    ...notePlaces(noteWords(db).ofBreach(numberOf(breachId)), words),
    ...valuePlaces(db, [numberOf(breachId)], words),
  ])

const told = (places: readonly string[]) => [...new Set(places)].slice(0, mostTold)

const inName = (words: readonly string[]) => printMatch({ kind: 'words', words, isPrefix: false })

const namePlaces = (field: string, name: string, words: readonly Words[]) =>
  stands(name, words) ? [`${field}:${inName(wordsOf(fold(name)))}`] : []

/** A whole note is no condition: the words that are looked for are. */
const notePlaces = (notes: string, words: readonly Words[]) =>
  words.filter(one => stands(notes, [one])).map(one => `note:${printMatch({ kind: 'words', ...one })}`)

const tagPlaces = (tags: readonly string[], words: readonly Words[]) =>
  tags.filter(tag => stands(tag, words)).map(tag => `tag:${printMatch({ kind: 'tag', path: fold(tag) })}`)

function valuePlaces(db: Connection, breaches: readonly number[], words: readonly Words[]): string[] {
  const values = Values.parse(db.prepare(elsewhereQueries.values).all(JSON.stringify(breaches)))
  return values.flatMap(({ field: name, key }) => {
    const field = fieldOf(name)
    if (field === null || field.fact === null) return []
    const isThere = spellings(field, key).some(spelling => stands(spelling, words))
    return isThere ? [`${name}:${field.values.kind === 'words' ? inName(String(key).split(' ')) : key}`] : []
  })
}

function spellings({ values }: SearchField, key: string | number): readonly string[] {
  if (values.kind !== 'term') return [String(key)]
  const term = values.terms().find(one => one.term === key)
  return term === undefined ? [String(key)] : [term.term, term.label, ...term.also]
}

/** True when one of the terms stands in a text. */
function stands(text: string, terms: readonly Words[]): boolean {
  const folded = ` ${wordsOf(fold(text)).join(' ')} `
  return terms.some(({ words, isPrefix }) => folded.includes(` ${words.join(' ')}${isPrefix ? '' : ' '}`))
}
