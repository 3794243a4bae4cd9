import type { Clock } from './clock.ts'
import { hipaaScope, hipaaUnless } from './hipaa.ts'

export const hipaaIndividuals: Clock = {
  id: 'hipaa-individuals',
  label: 'HIPAA, individuals, 60 days',
  jurisdiction: 'United States, federal',
  rule: 'Each individual is told without unreasonable delay and no later than 60 calendar days after the discovery of the breach.',
  source: '45 CFR 164.404(b)',
  unless: hipaaUnless,
  startsAt: 'dates.discovered',
  endsAt: { kind: 'date', factId: 'dates.notified', toldAs: 'individuals_notified' },
  limit: { kind: 'days', days: 60 },
  scope: hipaaScope,
}
