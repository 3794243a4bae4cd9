import type { FoundClaim } from '../../domain/claim.ts'
import type { LossReason } from '../../domain/explanation.ts'
import type { Reading } from '../text/reading.ts'

/** Claims in, claims out: drops what other claims or the article as a whole tell to be wrong. */
export interface Refiner {
  readonly id: string
  /** Why the claims it drops are dropped. */
  readonly because: LossReason
  refine<C extends FoundClaim>(claims: readonly C[], reading: Reading): readonly C[]
}
