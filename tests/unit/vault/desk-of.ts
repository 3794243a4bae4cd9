import type { Desk } from '../../../src-main/services/desk.ts'
import type { Vault } from '../../../src-main/vault/vault.ts'

/** As much of a desk as verdicts, claims and tags ask for: an open vault, somebody at work, and a clock. */
export const deskOf = (vault: Vault, now: () => Date = () => new Date('2026-01-01T00:00:00Z')): Desk =>
  ({ context: { now, who: 'tester' }, session: { vault: () => vault } }) as unknown as Desk
