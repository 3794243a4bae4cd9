import { counted, formatCount } from '../../text/format.ts'

export const compare = {
  compareView: {
    up: 'Breaches',
    label: 'Facts',
    problem: 'These breaches cannot be compared',
    title: (count: number) => `${counted(count, 'breach', 'breaches')} side by side`,
  },
  comparisonTable: {
    label: 'Comparison',
    onlyDifferences: 'Only differences',
    facts: (count: number) => counted(count, 'fact', 'facts'),
    reference: 'Reference',
    makeReference: 'make reference',
    alike: 'Nothing differs: every fact stated is the same.',
  },
  differences: {
    same: 'The same as the reference',
    differs: 'Differs from the reference',
    'only-here': 'Only here',
    'not-stated': 'Not stated here',
  },
  dataMatrix: {
    label: 'Data types',
    exposures: {
      exposed: 'exposed',
      'not-exposed': 'said not exposed',
      'not-stated': 'not stated',
    },
    overlap: 'Overlap',
    of: (part: number, whole: number) => `${formatCount(part)} of ${formatCount(whole)}`,
    shared: (part: number, whole: number) => `${formatCount(part)} of ${formatCount(whole)} shared by all`,
    pair: (a: string, b: string) => `${a} and ${b}`,
  },
}
