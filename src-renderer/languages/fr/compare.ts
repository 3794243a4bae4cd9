import { counted, formatCount } from '../../text/format.ts'
import type { Words } from '../words.ts'

export const compare: Words['compare'] = {
  compareView: {
    up: 'Violations',
    label: 'Faits',
    problem: 'Ces violations ne peuvent pas être comparées',
    title: count => counted(count, 'violation comparée', 'violations comparées'),
  },
  comparisonTable: {
    label: 'Comparaison',
    onlyDifferences: 'Différences seules',
    facts: count => counted(count, 'fait', 'faits'),
    reference: 'Référence',
    makeReference: 'prendre pour référence',
    alike: 'Aucune différence : tous les faits précisés sont identiques.',
  },
  differences: {
    same: 'Identique à la référence',
    differs: 'Différent de la référence',
    'only-here': 'Ici seulement',
    'not-stated': 'Non précisé ici',
  },
  dataMatrix: {
    label: 'Catégories de données',
    exposures: {
      exposed: 'exposée',
      'not-exposed': 'déclarée non exposée',
      'not-stated': 'non précisée',
    },
    overlap: 'Recoupement',
    of: (part, whole) => `${formatCount(part)} sur ${formatCount(whole)}`,
    shared: (part, whole) => `${formatCount(part)} sur ${formatCount(whole)} communes à toutes`,
    pair: (a, b) => `${a} et ${b}`,
  },
}
