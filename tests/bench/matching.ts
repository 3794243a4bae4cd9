// Which breach of very many a new article tells of.
import { join } from 'node:path'
import { matchesOf } from '../../src-main/services/match-breach.ts'
import { createVault } from '../../src-main/vault/create-vault.ts'
import { openVault } from '../../src-main/vault/open-vault.ts'
import { makeBreaches, storeBreaches, tellingOfMade } from './breaches.ts'
import type { Line } from './report.ts'
import { timed } from './rounds.ts'

const passphrase = 'the bench is fast'
const breaches = 100_000
const articles = 2000
const mostMilliseconds = 5

const percentile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

/** The 95th of a hundred times for a match, and the slowest; every article must find its breach. */
export async function measureMatching(place: string, rounds: number): Promise<Line[]> {
  const folder = join(place, 'matching.breachdesk')
  await createVault(folder, passphrase)
  const vault = await openVault(folder, passphrase)
  try {
    const made = makeBreaches(breaches)
    storeBreaches(vault, made)
    const step = Math.floor(breaches / articles)
    const some = made.flatMap((breach, at) => (at % step === 0 ? [{ breach, number: at + 1 }] : []))
    const [p95, slowest]: number[][] = [[], []]
    for (let round = 0; round <= rounds; round += 1) {
      const times: number[] = []
      for (const { breach, number } of some) {
        let found = 0
        times.push(await timed(() => (found = matchesOf(vault, tellingOfMade(breach))[0]?.breach ?? 0)))
        if (found !== number) throw new Error(`${breach.name} was taken for breach ${found}, not ${number}`)
      }
      times.sort((a, b) => a - b)
      if (round === 0) continue
      p95?.push(percentile(times, 0.95))
      slowest?.push(percentile(times, 1))
    }
    const what = `match with ${breaches.toLocaleString('en')} breaches`
    return [
      { name: `${what}, p95`, unit: 'ms', rounds: p95 ?? [], gate: { atMost: mostMilliseconds } },
      { name: `${what}, slowest`, unit: 'ms', rounds: slowest ?? [] },
    ]
  } finally {
    vault.close()
  }
}
