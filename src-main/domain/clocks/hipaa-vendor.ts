import type { Clock } from './clock.ts'
import { hipaaScope, hipaaUnless } from './hipaa.ts'

export const hipaaVendor: Clock = {
  id: 'hipaa-vendor',
  label: 'HIPAA, vendor to customers, 60 days',
  jurisdiction: 'United States, federal',
  rule: 'A business associate tells the covered entity no later than 60 calendar days after the discovery.',
  source: '45 CFR 164.410(b)',
  unless: hipaaUnless,
  startsAt: 'dates.discovered',
  endsAt: { kind: 'customers' },
  limit: { kind: 'days', days: 60 },
  scope: { ...hipaaScope, ofVendors: true },
}
