import type { Clock } from './clock.ts'
import { hipaaScope, hipaaUnless } from './hipaa.ts'

export const hipaaSecretary: Clock = {
  id: 'hipaa-secretary',
  label: 'HIPAA, HHS, 60 days (500 or more)',
  jurisdiction: 'United States, federal',
  rule: 'Where 500 or more individuals are affected, the Secretary of Health and Human Services is told at the same time as the individuals, so no later than 60 calendar days after the discovery.',
  source: '45 CFR 164.408(b) with 164.404(b)',
  unless: hipaaUnless,
  startsAt: 'dates.discovered',
  endsAt: { kind: 'authority', toldAs: 'regulator_notified' },
  limit: { kind: 'days', days: 60 },
  scope: { ...hipaaScope, people: { least: 500 } },
}
