import type { Clock } from './clock.ts'
import { hipaaScope, hipaaUnless } from './hipaa.ts'

export const hipaaSecretaryYearly: Clock = {
  id: 'hipaa-secretary-yearly',
  label: 'HIPAA, HHS, yearly log (below 500)',
  jurisdiction: 'United States, federal',
  rule: 'Breaches of fewer than 500 individuals are kept in a log and told to the Secretary no later than 60 days after the end of the calendar year in which they were discovered.',
  source: '45 CFR 164.408(c)',
  unless: hipaaUnless,
  startsAt: 'dates.discovered',
  endsAt: { kind: 'authority', toldAs: 'regulator_notified' },
  limit: { kind: 'days-after-year', days: 60 },
  scope: { ...hipaaScope, people: { most: 499 } },
}
