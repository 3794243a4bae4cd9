import { counted } from '../../text/format.ts'

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
}
