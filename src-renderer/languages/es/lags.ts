import { counted, formatCount } from '../../text/format.ts'
import type { Words } from '../words.ts'
import { or } from './or.ts'

export const lags: Words['lags'] = {
  names: {
    exposure: 'Del inicio al fin de la intrusión',
    dwell: 'De la intrusión a la detección',
    'end-to-discovery': 'Del fin de la intrusión a la detección',
    'discovery-to-disclosure': 'De la detección a la divulgación',
    'discovery-to-notification': 'De la detección al aviso',
    'disclosure-to-notification': 'De la divulgación al aviso',
  },
  days: days => counted(days, 'día', 'días'),
  range: (least, most) => `${formatCount(least)} a ${formatCount(most)} días`,
  difference: (days, isOne) => `${days} ${isOne ? 'día' : 'días'}`,
  differences: (least, most) => `${least} a ${most} días`,
  notStated: 'No consta',
  missing: fact => `«${fact}» no tiene fecha`,
  bothMissing: (first, second) => `«${first}» y «${second}» no tienen fecha`,
  impossible: 'Orden imposible',
  impossibleBecause: (first, second, days) =>
    `«${second}» figura ${days} antes que «${first}»: una de las fechas es errónea`,
  reversed: days => `${days}, en orden inverso`,
  reversedBecause: (first, second) => `«${second}» fue antes que «${first}»`,
  narrowed: (first, second) =>
    `Las fechas por sí solas admitirían también «${second}» antes que «${first}», lo que es imposible`,
  rivals: others => `${others.map(or).join(', ')}: las fuentes discrepan`,
  restsOn: (fact, date) => `${fact}: ${date}`,
}
