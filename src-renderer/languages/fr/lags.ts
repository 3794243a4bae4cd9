import { counted, formatCount } from '../../text/format.ts'
import type { Words } from '../words.ts'

export const lags: Words['lags'] = {
  names: {
    exposure: 'Intrusion, du début à la fin',
    dwell: 'De l’intrusion à la découverte',
    'end-to-discovery': 'De la fin d’intrusion à la découverte',
    'discovery-to-disclosure': 'De la découverte à la divulgation',
    'discovery-to-notification': 'De la découverte à l’information',
    'disclosure-to-notification': 'De la divulgation à l’information',
  },
  days: days => counted(days, 'jour', 'jours'),
  range: (least, most) => `${formatCount(least)} à ${formatCount(most)} jours`,
  difference: (days, isOne) => `${days} ${isOne ? 'jour' : 'jours'}`,
  differences: (least, most) => `${least} à ${most} jours`,
  notStated: 'Non précisé',
  missing: fact => `« ${fact} » n’a pas de date`,
  bothMissing: (first, second) => `« ${first} » et « ${second} » n’ont pas de date`,
  impossible: 'Ordre impossible',
  impossibleBecause: (first, second, days) =>
    `la date de « ${second} » précède de ${days} celle de « ${first} » : l’une des deux est fausse`,
  reversed: days => `${days} dans l’autre sens`,
  reversedBecause: (first, second) => `« ${second} » a précédé « ${first} »`,
  narrowed: (first, second) =>
    `Les dates seules admettraient aussi « ${second} » avant « ${first} », ce qui est impossible`,
  rivals: others => `ou ${others.join(', ou ')} : les sources divergent`,
  restsOn: (fact, date) => `${fact} : ${date}`,
}
