import { counted, formatCount } from '../../text/format.ts'
import type { Words } from '../words.ts'

export const lags: Words['lags'] = {
  names: {
    exposure: 'Intrusione, da inizio a fine',
    dwell: 'Da intrusione a scoperta',
    'end-to-discovery': 'Da fine intrusione a scoperta',
    'discovery-to-disclosure': 'Da scoperta ad annuncio',
    'discovery-to-notification': 'Da scoperta a comunicazione',
    'disclosure-to-notification': 'Da annuncio a comunicazione',
  },
  days: days => counted(days, 'giorno', 'giorni'),
  // A dash, so that it can stand behind "di" too; beside a minus it could not be read.
  range: (least, most) =>
    least < 0
      ? `da ${formatCount(least)} a ${formatCount(most)} giorni`
      : `${formatCount(least)}–${formatCount(most)} giorni`,
  difference: (days, isOne) => `${days} ${isOne ? 'giorno' : 'giorni'}`,
  differences: (least, most) => `da ${least} a ${most} giorni`,
  notStated: 'Non indicato',
  missing: fact => `«${fact}» non ha una data`,
  bothMissing: (first, second) => `«${first}» e «${second}» non hanno una data`,
  impossible: 'Ordine impossibile',
  impossibleBecause: (first, second, days) =>
    `«${second}» ha una data anteriore a «${first}» (${days}): una delle due è sbagliata`,
  reversed: days => `${days} in ordine inverso`,
  reversedBecause: (first, second) => `«${second}» è avvenuto prima di «${first}»`,
  narrowed: (first, second) =>
    `Le sole date ammetterebbero anche «${second}» prima di «${first}», il che è impossibile`,
  rivals: others => `o ${others.join(', o ')}: fonti in conflitto`,
  restsOn: (fact, date) => `${fact}: ${date}`,
}
