import type { Decision } from '../../../src-main/domain/verdict.ts'
import { call, problemOf } from '../../api/call.ts'
import type { FactPlace } from '../../state/slices/facts-slice.ts'
import { useStore } from '../../state/store.ts'

/** Records a decision; true when it is in the vault. */
export async function giveVerdict(place: FactPlace, decision: Decision): Promise<boolean> {
  try {
    await call('verdicts.give', { ...place, decision })
    return true
  } catch (thrown) {
    useStore.getState().report(problemOf(thrown))
    return false
  }
}
