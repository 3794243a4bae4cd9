import type { BreachSummary } from '../../../src-main/domain/breach.ts'
import type { ListLine } from '../../components/list-grid.tsx'
import type { Sort } from '../../components/sort-head.tsx'

export type BreachColumn = 'name' | 'sector' | 'people' | 'discovered' | 'sources'

type Key = string | number | null

const keyOf: Readonly<Record<BreachColumn, (breach: BreachSummary) => Key>> = {
  name: breach => breach.name,
  sector: breach => breach.sector,
  people: breach => breach.individualsAffected,
  discovered: breach => breach.discovered,
  sources: breach => breach.sources,
}

const compareKeys = (a: Key, b: Key) =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b))

/** In the order asked for; what is not known comes last either way. */
export function sortBreaches(breaches: readonly BreachSummary[], sort: Sort<BreachColumn>): BreachSummary[] {
  const key = keyOf[sort.key]
  const direction = sort.isDescending ? -1 : 1
  return [...breaches].sort((a, b) => {
    const [left, right] = [key(a), key(b)]
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    return direction * compareKeys(left, right)
  })
}

/** By year when sorted by discovery, with a heading for each; else one row after the other. */
export function linesOfBreaches(
  sorted: readonly BreachSummary[],
  sort: Sort<BreachColumn>,
  unknown: string,
): ListLine[] {
  if (sort.key !== 'discovered') return sorted.map(({ breachId }) => ({ kind: 'row', id: breachId }))
  const years = Map.groupBy(sorted, ({ discovered }) => discovered?.slice(0, 4) ?? unknown)
  return [...years].flatMap(([words, breaches]): ListLine[] => [
    { kind: 'group', words, count: breaches.length },
    ...breaches.map(({ breachId }) => ({ kind: 'row' as const, id: breachId })),
  ])
}
