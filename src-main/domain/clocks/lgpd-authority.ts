import type { Clock } from './clock.ts'
import { lgpdLimit, lgpdScope, lgpdUnless } from './lgpd.ts'

export const lgpdAuthority: Clock = {
  id: 'lgpd-authority',
  label: 'LGPD, ANPD, 3 working days',
  jurisdiction: 'Brazil',
  rule: 'The controller tells the authority (ANPD) within three working days of knowing that the incident affected personal data.',
  source: 'Lei 13.709/2018 (LGPD), Art. 48; Resolução CD/ANPD nº 15/2024, Regulamento, Art. 6',
  unless: lgpdUnless,
  startsAt: 'dates.discovered',
  endsAt: { kind: 'authority', toldAs: 'regulator_notified' },
  limit: lgpdLimit,
  scope: lgpdScope,
}
