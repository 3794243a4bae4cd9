import { counted, formatCount } from '../../text/format.ts'
import type { Words } from '../words.ts'

export const lags: Words['lags'] = {
  names: {
    exposure: 'Invasão, do início ao fim',
    dwell: 'Da invasão à descoberta',
    'end-to-discovery': 'Do fim da invasão à descoberta',
    'discovery-to-disclosure': 'Da descoberta à divulgação',
    'discovery-to-notification': 'Da descoberta à comunicação',
    'disclosure-to-notification': 'Da divulgação à comunicação',
  },
  days: days => counted(days, 'dia', 'dias'),
  range: (least, most) => `${formatCount(least)} a ${formatCount(most)} dias`,
  difference: (days, isOne) => `${days} ${isOne ? 'dia' : 'dias'}`,
  differences: (least, most) => `${least} a ${most} dias`,
  notStated: 'Não informado',
  missing: fact => `“${fact}” não tem data`,
  bothMissing: (first, second) => `“${first}” e “${second}” não têm data`,
  impossible: 'Ordem impossível',
  impossibleBecause: (first, second, days) =>
    `A data de “${second}” é ${days} anterior à de “${first}”: uma das duas está errada`,
  reversed: days => `${days} na ordem inversa`,
  reversedBecause: (first, second) => `“${second}” veio antes de “${first}”`,
  narrowed: (first, second) =>
    `Só pelas datas, “${second}” poderia vir antes de “${first}”, o que é impossível`,
  rivals: others => `ou ${others.join(', ou ')}: as fontes divergem`,
  restsOn: (fact, date) => `${fact}: ${date}`,
}
