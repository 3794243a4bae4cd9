import type { Clock } from './clock.ts'

export const kvkkAuthority: Clock = {
  id: 'kvkk-authority',
  label: 'KVKK, Board, 72 hours',
  jurisdiction: 'Türkiye',
  rule: 'The controller tells the Personal Data Protection Board within 72 hours of learning of the breach: so the Board reads “within the shortest time”.',
  source: 'Law No. 6698, Art. 12(5); Board decision 2019/10 of 24 January 2019',
  unless: 'A later notice with reasons is possible; the day of the discovery stands for learning of it.',
  startsAt: 'dates.discovered',
  endsAt: { kind: 'authority', toldAs: 'regulator_notified' },
  limit: { kind: 'hours', hours: 72 },
  scope: { places: [{ countries: ['TR'], since: '2019-01-24' }] },
}
