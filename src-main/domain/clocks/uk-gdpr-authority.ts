import type { Clock } from './clock.ts'

export const ukGdprAuthority: Clock = {
  id: 'uk-gdpr-authority',
  label: 'UK GDPR, ICO, 72 hours',
  jurisdiction: 'United Kingdom',
  rule: 'The controller tells the Information Commissioner without undue delay and, where feasible, not later than 72 hours after having become aware of the breach.',
  source: 'UK GDPR, Art. 33(1)',
  unless:
    'Not where the breach is unlikely to result in a risk; a later notice with reasons is possible; the day of the discovery stands for becoming aware.',
  startsAt: 'dates.discovered',
  endsAt: { kind: 'authority', toldAs: 'regulator_notified' },
  limit: { kind: 'hours', hours: 72 },
  scope: { places: [{ countries: ['GB'], since: '2021-01-01' }] },
}
