import { tagPack } from './pack.ts'

export const gdpr = tagPack({
  id: 'gdpr',
  label: 'GDPR special categories',
  source: 'Regulation (EU) 2016/679, article 9(1); terms as in MISP’s taxonomy “GDPR”',
  description: 'Personal data whose processing is forbidden unless an exception applies.',
  colour: '#3f8f5b',
  groups: [
    {
      at: 'special-categories',
      terms: [
        ['racial-or-ethnic-origin', 'Said outright, or told by something that reveals it.'],
        ['political-opinions', 'Membership, donations, petitions and the like count too.'],
        ['religious-or-philosophical-beliefs', 'Convictions of life as well as creeds.'],
        ['trade-union-membership', 'Also where a fee on a payslip gives it away.'],
        ['genetic-data', 'From a sample or from relatives (article 4(13)).'],
        ['biometric-data', 'Only where it serves to tell one person from all others (article 4(14)).'],
        ['health', 'Body and mind, past and to come, treatment included (article 4(15)).'],
        ['sex-life-or-sexual-orientation', ''],
      ],
    },
  ],
})
