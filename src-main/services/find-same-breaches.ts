import { record } from '../vault/record.ts'
import { type Desk, deedOf } from './desk.ts'
import { matchesOf } from './match-breach.ts'
import { suggest } from './suggestions.ts'
import { storedTellings } from './tellings.ts'

/**
 * Compares every breach with those made before it, and stores what may be one: for vaults filled before breaches were
 * compared so. Nothing is merged. Answers with how many pairs are new.
 */
export function findSameBreaches(desk: Desk): number {
  const vault = desk.session.vault()
  const deed = deedOf(desk, 'suggest')
  return record(vault, deed, writer => {
    let found = 0
    for (const breach of vault.tables.breaches.numbers()) {
      for (const telling of storedTellings(vault, [breach])) {
        const earlier = matchesOf(vault, telling).filter(match => match.breach < breach)
        found += suggest(vault, writer, breach, earlier)
      }
    }
    const label = `Found ${found} ${found === 1 ? 'pair' : 'pairs'} of breaches that may be one`
    return { label, subject: null, value: found }
  })
}
