import type { ScoredClaim } from '../../domain/explanation.ts'
import { claimAt, type Finder } from './finder.ts'
import { isDenied, isUnconfirmed } from './statements.ts'

/** Whether a ransom was paid, only when the article says so. */
export const ransomPaid: Finder = {
  id: 'ransom-paid',
  find: reading => {
    const { ransomPaid: paid, ransomNotPaid: notPaid } = reading.lexicon.attack
    return reading.prose.flatMap((line): ScoredClaim[] => {
      const [denied] = reading.find(line, notPaid)
      if (denied !== undefined) return [claimAt(reading, 'ransom-paid', 'ransomPaid', false, line, denied)]
      const stated = reading
        .find(line, paid)
        .find(place => !isDenied(reading, line, place) && !isUnconfirmed(reading, line, place))
      return stated === undefined ? [] : [claimAt(reading, 'ransom-paid', 'ransomPaid', true, line, stated)]
    })
  },
}
