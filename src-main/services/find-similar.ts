import { type BreachId, breachId } from '../domain/ids.ts'
import type { Similar } from '../domain/similarity.ts'
import { similarBreaches } from '../vault/figures/similar-breaches.ts'
import type { ReadableVault } from '../vault/vault.ts'
import { existingBreach } from './read-breaches.ts'

/** The breaches most like one, with what they share. */
export function findSimilar(vault: ReadableVault, id: BreachId, limit: number): Similar[] {
  const neighbours = similarBreaches(vault, existingBreach(vault, id), limit)
  const rows = vault.tables.breaches.some(neighbours.map(({ number }) => number))
  const byId = new Map(rows.map(breach => [breach.breachId, breach]))
  return neighbours.flatMap(({ number, score, reasons }) => {
    const breach = byId.get(breachId(number))
    return breach === undefined ? [] : [{ breach, score, reasons: [...reasons] }]
  })
}
