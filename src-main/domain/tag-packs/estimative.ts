import { tagPack } from './pack.ts'

export const estimative = tagPack({
  id: 'estimative',
  label: 'Estimative language',
  source: 'US ICD 203 (2015), section on likelihood; terms as in MISP’s taxonomy “estimative-language”',
  description: 'How likely a judgement is, and how sure one is of it, in words that everybody reads alike.',
  colour: '#7a5fc9',
  groups: [
    {
      at: 'likelihood',
      isExclusive: true,
      description: 'The chance that it is so, as a range of percentages.',
      terms: [
        ['almost-no-chance', 'Between 1 and 5 in a hundred; also “remote”.'],
        ['very-unlikely', 'Between 5 and 20 in a hundred; also “highly improbable”.'],
        ['unlikely', 'Between 20 and 45 in a hundred; also “improbable”.'],
        ['roughly-even-chance', 'Between 45 and 55 in a hundred; also “roughly even odds”.'],
        ['likely', 'Between 55 and 80 in a hundred; also “probable”.'],
        ['very-likely', 'Between 80 and 95 in a hundred; also “highly probable”.'],
        ['almost-certain', 'Between 95 and 99 in a hundred; also “nearly certain”.'],
      ],
    },
    {
      at: 'confidence',
      isExclusive: true,
      description: 'How good the ground of the judgement is. It says nothing about the chance.',
      terms: [
        ['low', 'Scant or doubtful information; more of it may turn the judgement round.'],
        ['moderate', 'Plausible and from credible sources, but not enough of them.'],
        ['high', 'Good information from several sources. It can still be wrong.'],
      ],
    },
  ],
})
