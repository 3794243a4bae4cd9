import { randomUUID } from 'node:crypto'
import type { EditKind } from '../domain/edit.ts'
import type { Deed } from '../vault/record.ts'
import type { ServiceContext } from './context.ts'
import { type KnownVaults, knownVaults } from './known-vaults.ts'
import { createSession, type Session } from './session.ts'

/** What the services share: the world outside, the list of vaults, and the vault that is open. */
export interface Desk {
  readonly context: ServiceContext
  readonly known: KnownVaults
  readonly session: Session
}

export const createDesk = (context: ServiceContext): Desk => ({
  context,
  known: knownVaults(context),
  session: createSession(context),
})

/** Who makes an edit, and when: for the history. */
export const authorOf = ({ context }: Desk) => ({ at: context.now().toISOString(), who: context.who })

/** One edit of a person's, on the disk before anybody is told; taken back by itself, or with all of one sitting. */
export const deedOf = (desk: Desk, kind: EditKind, sitting: string = randomUUID()): Deed => ({
  ...authorOf(desk),
  kind,
  group: sitting,
  durability: 'full',
})
