import { counted, formatCount } from '../../text/format.ts'
import type { Words } from '../words.ts'

export const compare: Words['compare'] = {
  compareView: {
    up: 'Datenpannen',
    label: 'Angaben',
    problem: 'Diese Datenpannen lassen sich nicht vergleichen',
    title: count => `${counted(count, 'Datenpanne', 'Datenpannen')} im Vergleich`,
  },
  comparisonTable: {
    label: 'Vergleich',
    onlyDifferences: 'Nur Unterschiede',
    facts: count => counted(count, 'Angabe', 'Angaben'),
    reference: 'Bezug',
    makeReference: 'als Bezug nehmen',
    alike: 'Kein Unterschied: Alle vorliegenden Angaben sind gleich.',
  },
  differences: {
    same: 'Wie der Bezug',
    differs: 'Weicht vom Bezug ab',
    'only-here': 'Nur hier',
    'not-stated': 'Hier keine Angabe',
  },
  dataMatrix: {
    label: 'Datenarten',
    exposures: {
      exposed: 'betroffen',
      'not-exposed': 'ausdrücklich nicht betroffen',
      'not-stated': 'keine Angabe',
    },
    overlap: 'Überschneidung',
    of: (part, whole) => `${formatCount(part)} von ${formatCount(whole)}`,
    shared: (part, whole) => `${formatCount(part)} von ${formatCount(whole)} allen gemeinsam`,
    pair: (a, b) => `${a} und ${b}`,
  },
}
