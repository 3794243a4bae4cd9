import { counted, formatCount } from '../../text/format.ts'
import type { Words } from '../words.ts'

export const compare: Words['compare'] = {
  compareView: {
    up: 'Violazioni',
    label: 'Dati',
    problem: 'Queste violazioni non si possono confrontare',
    title: count => `${counted(count, 'violazione', 'violazioni')} a confronto`,
  },
  comparisonTable: {
    label: 'Confronto',
    onlyDifferences: 'Solo differenze',
    facts: count => counted(count, 'dato', 'dati'),
    reference: 'Riferimento',
    makeReference: 'usa come riferimento',
    alike: 'Nessuna differenza: tutti i dati indicati sono uguali.',
  },
  differences: {
    same: 'Uguale al riferimento',
    differs: 'Diverso dal riferimento',
    'only-here': 'Solo qui',
    'not-stated': 'Qui non indicato',
  },
  dataMatrix: {
    label: 'Tipi di dati',
    exposures: {
      exposed: 'esposto',
      'not-exposed': 'dichiarato non esposto',
      'not-stated': 'non indicato',
    },
    overlap: 'Sovrapposizione',
    of: (part, whole) => `${formatCount(part)} di ${formatCount(whole)}`,
    shared: (part, whole) => `${formatCount(part)} di ${formatCount(whole)} in comune a tutte`,
    pair: (a, b) => `${a} e ${b}`,
  },
}
