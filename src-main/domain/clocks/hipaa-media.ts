import type { Clock } from './clock.ts'
import { hipaaScope, hipaaUnless } from './hipaa.ts'

export const hipaaMedia: Clock = {
  id: 'hipaa-media',
  label: 'HIPAA, media, 60 days',
  jurisdiction: 'United States, federal',
  rule: 'Where more than 500 residents of a State are affected, prominent media outlets serving it are told no later than 60 calendar days after the discovery.',
  source: '45 CFR 164.406(a), (b)',
  unless: `The residents are counted by State, and the day of the disclosure stands for that of the notice to the media. ${hipaaUnless}`,
  startsAt: 'dates.discovered',
  endsAt: { kind: 'date', factId: 'dates.disclosed' },
  limit: { kind: 'days', days: 60 },
  scope: { ...hipaaScope, people: { least: 501 } },
}
