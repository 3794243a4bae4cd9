// What analysts decided about a breach, as far as a match looks at it.
import { inForce } from '../domain/verdict.ts'
import { compareNames, victimName } from '../domain/victim-name.ts'
import type { ToldClaim } from '../vault/tables/grouping.ts'
import type { ToldName } from '../vault/tables/told-names.ts'
import type { ReadableVault } from '../vault/vault.ts'

interface Decided {
  /** Who the victim is; null where nobody decided that. */
  readonly victim: string | null
  /** Who it is not. */
  readonly rejected: readonly string[]
  /** The values that analysts set. */
  readonly claims: readonly ToldClaim[]
}

/** The verdicts on a breach that are in force. */
export function decidedOf({ verdicts, claims }: ReadableVault['tables'], breach: number): Decided {
  const byFact = Map.groupBy(verdicts.ofBreach(breach), ({ factId }) => factId)
  const { override, accepted, rejected } = inForce(byFact.get('victim') ?? [])
  const claimed = [...rejected, ...accepted].map(id => claims.one(id))
  const nameIn = (value: unknown) => (typeof value === 'string' ? value : null)
  const last = accepted.length > 0 ? claimed.at(-1) : undefined
  return {
    victim: nameIn(override?.value ?? last?.value),
    rejected: claimed.slice(0, rejected.size).flatMap(claim => nameIn(claim?.value) ?? []),
    claims: [...byFact].flatMap(([factId, given]) =>
      [inForce(given).override?.value ?? []].flat().map(value => ({
        factId,
        value: JSON.stringify(value),
        qualifier: 'exact' as const,
        toldOn: null,
      })),
    ),
  }
}

/** The names articles give, with the victim an analyst decided on; who is not the victim may only be taken for it. */
export function decidedNames(told: readonly ToldName[], { victim, rejected }: Decided): ToldName[] {
  const stands = (name: string, to: string) => compareNames(victimName(name), victimName(to))
  const isAnother = ({ written }: ToldName) =>
    rejected.some(name => stands(written, name) === 'same') ||
    (victim !== null && stands(written, victim) === 'other')
  const names = told.map(name =>
    name.role === 'victim' && isAnother(name) ? { ...name, role: 'rival' as const } : name,
  )
  return victim === null ? names : [{ written: victim, role: 'victim' }, ...names]
}
