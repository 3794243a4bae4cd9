import type { Words } from '../words.ts'

export const claims: Words['claims'] = {
  state: {
    conflict: 'Widersprüchlich',
    unreviewed: 'Ungeprüft',
    accepted: 'Bestätigt',
    overridden: 'Korrigiert',
    rejected: 'Abgelehnt',
  },
  outcome: { 'in-use': 'maßgeblich', agrees: 'stimmt überein', lost: 'ausgeschieden' },
  kind: {
    people: 'Personen',
    dates: 'Zeitpunkte',
    data: 'Daten',
    orgs: 'Organisationen',
    attack: 'Angriff',
    response: 'Reaktion',
  },
  speaker: {
    regulator: 'Aufsichtsbehörde',
    company: 'Unternehmen',
    press: 'Der Artikel',
    threat_actor: 'Angreifer',
  },
  part: {
    regulator: 'Aufsichtsbehörde',
    company: 'Unternehmen',
    press: 'der Artikel',
    threat_actor: 'Angreifer',
  },
  inSentence: (fact, value) => `${fact}, ${value}`,
  factBehind: fact => `, ${fact}`,
  factWithin: fact => fact,
  relation: {
    'in-use': 'maßgeblich',
    agrees: 'stimmt überein',
    differs: 'weicht ab',
    outgrown: 'frühere Zahl',
    rejected: 'abgelehnt',
  },
  agreesAs: {
    exact: 'stimmt überein',
    at_least: 'stimmt überein, mindestens',
    about: 'stimmt überein, gerundet',
    up_to: 'stimmt überein, höchstens',
  },
  differsBy: by => `weicht ab, ${by}`,
}
