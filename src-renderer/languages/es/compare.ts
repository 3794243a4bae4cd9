import { counted, formatCount } from '../../text/format.ts'
import type { Words } from '../words.ts'

export const compare: Words['compare'] = {
  compareView: {
    up: 'Brechas',
    label: 'Datos',
    problem: 'Estas brechas no se pueden comparar',
    title: count => counted(count, 'brecha comparada', 'brechas comparadas'),
  },
  comparisonTable: {
    label: 'Comparación',
    onlyDifferences: 'Solo diferencias',
    facts: count => counted(count, 'dato', 'datos'),
    reference: 'Referencia',
    makeReference: 'usar como referencia',
    alike: 'No hay diferencias: todos los datos que constan son iguales.',
  },
  differences: {
    same: 'Igual que la referencia',
    differs: 'Distinto de la referencia',
    'only-here': 'Solo aquí',
    'not-stated': 'Aquí no consta',
  },
  dataMatrix: {
    label: 'Categorías de datos',
    exposures: {
      exposed: 'expuesto',
      'not-exposed': 'declarado no expuesto',
      'not-stated': 'no consta',
    },
    overlap: 'Coincidencia',
    of: (part, whole) => `${formatCount(part)} de ${formatCount(whole)}`,
    shared: (part, whole) => `${formatCount(part)} de ${formatCount(whole)} comunes a todas`,
    pair: (a, b) => `${a} y ${b}`,
  },
}
