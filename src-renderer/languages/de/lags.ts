import { counted, formatCount } from '../../text/format.ts'
import type { Words } from '../words.ts'

export const lags: Words['lags'] = {
  names: {
    exposure: 'Dauer des Zugriffs',
    dwell: 'Zugriff bis Entdeckung',
    'end-to-discovery': 'Ende des Zugriffs bis Entdeckung',
    'discovery-to-disclosure': 'Entdeckung bis Bekanntgabe',
    'discovery-to-notification': 'Entdeckung bis Benachrichtigung',
    'disclosure-to-notification': 'Bekanntgabe bis Benachrichtigung',
  },
  days: days => counted(days, 'Tag', 'Tage'),
  range: (least, most) => `${formatCount(least)} bis ${formatCount(most)} Tage`,
  difference: (days, isOne) => `${days} ${isOne ? 'Tag' : 'Tage'}`,
  differences: (least, most) => `${least} bis ${most} Tage`,
  notStated: 'Keine Angabe',
  missing: fact => `„${fact}“ hat kein Datum`,
  bothMissing: (first, second) => `„${first}“ und „${second}“ haben kein Datum`,
  impossible: 'Unmögliche Reihenfolge',
  impossibleBecause: (first, second, days) =>
    `„${second}“ läge ${days} vor „${first}“: eines der Daten ist falsch`,
  reversed: days => `${days} umgekehrt`,
  reversedBecause: (first, second) => `„${second}“ war vor „${first}“`,
  narrowed: (first, second) =>
    `Nach den Daten allein könnte „${second}“ auch vor „${first}“ liegen; das kann nicht sein`,
  rivals: others => `oder ${others.join(', oder ')}: Quellen widersprechen sich`,
  restsOn: (fact, date) => `${fact}: ${date}`,
}
