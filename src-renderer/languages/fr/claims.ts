import { lowerFirst } from '../../text/format.ts'
import type { Words } from '../words.ts'

export const claims: Words['claims'] = {
  state: {
    conflict: 'Sources divergentes',
    unreviewed: 'Non vérifié',
    accepted: 'Accepté',
    overridden: 'Corrigé',
    rejected: 'Rejeté',
  },
  outcome: { 'in-use': 'retenu', agrees: 'concorde', lost: 'écarté' },
  kind: {
    people: 'Personnes',
    dates: 'Dates',
    data: 'Données',
    orgs: 'Organisations',
    attack: 'Attaque',
    response: 'Réaction',
  },
  speaker: {
    regulator: 'Autorité de contrôle',
    company: 'Entreprise',
    press: 'L’article',
    threat_actor: 'Attaquant',
  },
  part: {
    regulator: 'autorité de contrôle',
    company: 'entreprise',
    press: 'l’article',
    threat_actor: 'attaquant',
  },
  inSentence: (fact, value) => `${lowerFirst(fact)} : ${value}`,
  factBehind: fact => `, ${lowerFirst(fact)}`,
  factWithin: fact => lowerFirst(fact),
  relation: {
    'in-use': 'retenue',
    agrees: 'concorde',
    differs: 'diverge',
    outgrown: 'chiffre antérieur',
    rejected: 'rejetée',
  },
  agreesAs: {
    exact: 'concorde',
    at_least: 'concorde, au moins',
    about: 'concorde, arrondi',
    up_to: 'concorde, au plus',
  },
  differsBy: by => `diverge, ${by}`,
}
