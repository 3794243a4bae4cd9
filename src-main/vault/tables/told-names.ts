import * as z from 'zod'
import { nameKeysOf, victimName } from '../../domain/victim-name.ts'
import type { Connection } from '../database.ts'
import { NameRole, type NewRows, ToldNameRow } from './rows.ts'

const Found = z.strictObject({ breach: z.int(), name: z.string() })
/** A breach with a name under which it was found. */
export type FoundName = z.infer<typeof Found>

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
const mostUnderKey = 64

/** Each in the order of its index: SQLite stops at the limit without reading the rest. */
export const nameQueries = {
  exact: `SELECT DISTINCT breach_id AS breach, name FROM told_names WHERE first_key = ? AND name = ?
    ORDER BY breach_id DESC LIMIT ${mostUnderKey}`,
  byFirst: `SELECT DISTINCT name, breach_id AS breach FROM told_names WHERE first_key = ?
    ORDER BY name, breach_id LIMIT ${mostUnderKey}`,
  byLast: `SELECT DISTINCT name, breach_id AS breach FROM told_names WHERE last_key = ?
    ORDER BY name, breach_id LIMIT ${mostUnderKey}`,
  byInitials: `SELECT DISTINCT name, breach_id AS breach FROM told_names WHERE initials = ?
    ORDER BY name, breach_id LIMIT ${mostUnderKey}`,
  ofBreach: 'SELECT DISTINCT written, role FROM told_names WHERE breach_id = ?',
}

/** The names articles give victims and the bodies beside them. */
export function toldNamesTable(db: Connection) {
  const exact = db.prepare(nameQueries.exact)
  const byFirst = db.prepare(nameQueries.byFirst)
  const byLast = db.prepare(nameQueries.byLast)
  const byInitials = db.prepare(nameQueries.byInitials)
  const ofBreach = db.prepare(nameQueries.ofBreach)
  const ofTelling = db.prepare('SELECT * FROM told_names WHERE breach_id = ? AND article_id = ?')
  const has = db.prepare('SELECT 1 FROM told_names WHERE breach_id = ? AND article_id = ? AND name = ?')
  const FoundNames = z.array(Found)
  return {
    /** Breaches with exactly this folded name, the last made first. */
    exact: (name: string) => FoundNames.parse(exact.all(nameKeysOf(name).first, name)),
    /** Breaches with a name whose first or last own word is this one. */
    underKey: (key: string) => FoundNames.parse([...byFirst.all(key), ...byLast.all(key)]),
    /** Breaches with a name whose first own word is this one. */
    beginningWith: (key: string) => FoundNames.parse(byFirst.all(key)),
    /** Breaches with a name that these letters may abbreviate. */
    withInitials: (letters: string) => FoundNames.parse(byInitials.all(letters)),
    /** The names one article gives in what it tells of one breach. */
    ofTelling: (article: number, breach: number) =>
      z.array(ToldNameRow).parse(ofTelling.all(breach, article)),
    has: (breach: number, article: number, name: string) => has.get(breach, article, name) !== undefined,
    ofBreach: (breach: number) => z.array(Told).parse(ofBreach.all(breach)),
  }
}
