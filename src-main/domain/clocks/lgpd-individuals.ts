import type { Clock } from './clock.ts'
import { lgpdLimit, lgpdScope, lgpdUnless } from './lgpd.ts'

export const lgpdIndividuals: Clock = {
  id: 'lgpd-individuals',
  label: 'LGPD, individuals, 3 working days',
  jurisdiction: 'Brazil',
  rule: 'The controller tells the people concerned within three working days of knowing that the incident affected personal data.',
  source: 'Lei 13.709/2018 (LGPD), Art. 48; Resolução CD/ANPD nº 15/2024, Regulamento, Art. 9',
  unless: lgpdUnless,
  startsAt: 'dates.discovered',
  endsAt: { kind: 'date', factId: 'dates.notified', toldAs: 'individuals_notified' },
  limit: lgpdLimit,
  scope: lgpdScope,
}
