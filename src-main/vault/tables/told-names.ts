import * as z from 'zod'
import { nameKeysOf, victimName } from '../../domain/victim-name.ts'
import type { Connection } from '../database.ts'
import { NameRole, type NewRows, ToldNameRow } from './rows.ts'

/** A breach with a name under which it was found. */
export const FoundName = z.strictObject({ breach: z.int(), name: z.string() })
export type FoundName = z.infer<typeof FoundName>

const Told = z.strictObject({ written: z.string(), role: NameRole })
export type ToldName = z.infer<typeof Told>

/** The row of a name as an article writes it; null where nothing of it is left when folded. */
export function toldNameRow(
  article: number,
  breach: number,
  { written, role }: ToldName,
): NewRows['told_names'] | null {
  const name = victimName(written)
  if (name === '') return null
  const { first, last, initials } = nameKeysOf(name)
  return {
    article_id: article,
    breach_id: breach,
    name,
    written,
    role,
    first_key: first,
    last_key: last,
    initials: role === 'victim' ? initials : null,
  }
}

/** Breaches looked at under one key, so that a word many bodies share does not make an import slow. */
const mostUnderKey = 48
/** Names, words of names and words of titles that are looked up at once. */
const mostNames = 12
const mostShort = 6
const mostLonger = 16
const mostKeys = 8
const mostTitleWords = 16

/** Each in the order of its index: SQLite stops at the limit without reading the rest. */
const exact = `SELECT * FROM (SELECT DISTINCT breach_id AS breach, name FROM told_names WHERE first_key = ? AND name = ?
  ORDER BY breach_id DESC LIMIT ${mostUnderKey})`
/** Folded names are words with spaces between them: before "north ridge!" stands what begins with "north ridge ". */
const longer = `SELECT * FROM (SELECT DISTINCT breach_id AS breach, name FROM told_names
  WHERE first_key = ? AND name > ? || ' ' AND name < ? || '!' ORDER BY name, breach_id LIMIT ${mostLonger})`
const byFirst = `SELECT * FROM (SELECT DISTINCT breach_id AS breach, name FROM told_names WHERE first_key = ?
  ORDER BY name, breach_id LIMIT ${mostUnderKey})`
const byLast = `SELECT * FROM (SELECT DISTINCT breach_id AS breach, name FROM told_names WHERE last_key = ?
  ORDER BY name, breach_id LIMIT ${mostUnderKey})`
/** All look-ups of a kind in one statement, which takes a fraction of the time. */
const together = (count: number, ...queries: string[]) =>
  Array.from({ length: count }, () => queries.join(' UNION ALL ')).join(' UNION ALL ')

export const nameQueries = {
  exact: together(mostNames, exact),
  longer: together(mostShort, longer),
  byKey: together(mostKeys, byFirst, byLast),
  byFirst: together(mostTitleWords, byFirst),
  byInitials: `SELECT DISTINCT breach_id AS breach, name FROM told_names WHERE initials = ?
    ORDER BY name, breach_id LIMIT ${mostUnderKey}`,
  ofBreaches: `SELECT DISTINCT breach_id AS breach, written, role FROM json_each(?) AS asked
    CROSS JOIN told_names ON breach_id = asked.value LIMIT 1000`,
}

/** What is asked for, and nothing in the places left over. */
const padded = (asked: readonly string[], places: number) =>
  Array.from({ length: places }, (_, at) => asked[at] ?? null)

/** The names articles give victims and the bodies beside them. */
export function toldNamesTable(db: Connection) {
  const exactly = db.prepare(nameQueries.exact)
  const longerOf = db.prepare(nameQueries.longer)
  const byKey = db.prepare(nameQueries.byKey)
  const beginning = db.prepare(nameQueries.byFirst)
  const byInitials = db.prepare(nameQueries.byInitials)
  const ofBreaches = db.prepare(nameQueries.ofBreaches)
  const ofTelling = db.prepare('SELECT * FROM told_names WHERE breach_id = ? AND article_id = ?')
  const has = db.prepare('SELECT 1 FROM told_names WHERE breach_id = ? AND article_id = ? AND name = ?')
  const FoundNames = z.array(FoundName)
  const ToldBy = z.array(z.strictObject({ breach: z.int(), ...Told.shape }))
  return {
    /** Breaches with exactly these folded names, of each the last made first. */
    exact: (names: readonly string[]) =>
      FoundNames.parse(
        exactly.all(
          padded(names, mostNames).flatMap(name => [name === null ? null : nameKeysOf(name).first, name]),
        ),
      ),
    /** Breaches with a name that begins with one of these folded names and goes on. */
    longerThan: (names: readonly string[]) =>
      FoundNames.parse(
        longerOf.all(
          padded(names, mostShort).flatMap(name => [
            name === null ? null : nameKeysOf(name).first,
            name,
            name,
          ]),
        ),
      ),
    /** Breaches with a name whose first or last own word is one of these. */
    underKeys: (keys: readonly string[]) =>
      FoundNames.parse(byKey.all(padded(keys, mostKeys).flatMap(key => [key, key]))),
    /** Breaches with a name whose first own word is one of these. */
    beginningWith: (keys: readonly string[]) => FoundNames.parse(beginning.all(padded(keys, mostTitleWords))),
    /** Breaches with a name that these letters may abbreviate. */
    withInitials: (letters: string) => FoundNames.parse(byInitials.all(letters)),
    /** The names one article gives in what it tells of one breach. */
    ofTelling: (article: number, breach: number) =>
      z.array(ToldNameRow).parse(ofTelling.all(breach, article)),
    has: (breach: number, article: number, name: string) => has.get(breach, article, name) !== undefined,
    /** The names of several breaches. */
    ofBreaches: (breaches: readonly number[]) => ToldBy.parse(ofBreaches.all(JSON.stringify(breaches))),
  }
}
