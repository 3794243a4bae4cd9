// The Traffic Light Protocol, as far as it decides what may leave the vault.
import * as z from 'zod'
import { fold } from '../fold.ts'

/** The levels, the widest circle first. Source: FIRST, Traffic Light Protocol, version 2.0 (August 2022), section 3. */
export const TlpLevel = z.enum(['clear', 'green', 'amber', 'amber+strict', 'red'])
export type TlpLevel = z.infer<typeof TlpLevel>

/** `TLP:AMBER+STRICT`: in capitals and without a space, as section 2 of the standard wants it written. */
export const tlpLabel = (level: TlpLevel): string => `TLP:${level.toUpperCase()}`

/** The level that allows the fewest readers; null of none. */
export function strictestTlp(levels: Iterable<TlpLevel | null>): TlpLevel | null {
  const order = TlpLevel.options
  let strictest = -1
  for (const level of levels) if (level !== null) strictest = Math.max(strictest, order.indexOf(level))
  return order[strictest] ?? null
}

/** The level a tag stands for, by its place in its pack or by its own path; WHITE is what CLEAR was called before 2.0. */
export function tlpOfTag(path: string, packPath: string | null): TlpLevel | null {
  const [, level] = /^tlp[/:](.+)$/.exec(fold(packPath ?? path)) ?? []
  const named = level === 'white' ? 'clear' : level
  return TlpLevel.safeParse(named).data ?? null
}
