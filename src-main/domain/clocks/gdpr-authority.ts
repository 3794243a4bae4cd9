import type { Clock } from './clock.ts'

const union = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ')

export const gdprAuthority: Clock = {
  id: 'gdpr-authority',
  label: 'GDPR, authority, 72 hours',
  jurisdiction: 'European Union and European Economic Area',
  rule: 'The controller tells the supervisory authority without undue delay and, where feasible, not later than 72 hours after having become aware of the breach.',
  source: 'Regulation (EU) 2016/679, Art. 33(1); periods: Regulation (EEC, Euratom) No 1182/71, Art. 3',
  unless:
    'Not where the breach is unlikely to result in a risk; a later notice with reasons is possible; the day of the discovery stands for becoming aware; public holidays may prolong it.',
  startsAt: 'dates.discovered',
  endsAt: { kind: 'authority', toldAs: 'regulator_notified' },
  limit: { kind: 'hours', hours: 72, leastWorkingDays: 2 },
  scope: {
    places: [
      // Art. 99(2).
      { countries: union, since: '2018-05-25' },
      // Until the end of the transition period: Withdrawal Agreement, Art. 126 and 127.
      { countries: ['GB'], since: '2018-05-25', until: '2020-12-31' },
      // EEA Joint Committee Decision No 154/2018.
      { countries: ['IS', 'LI', 'NO'], since: '2018-07-20' },
    ],
  },
}
