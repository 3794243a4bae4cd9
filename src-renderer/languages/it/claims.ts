import { lowerFirst } from '../../text/format.ts'
import type { Words } from '../words.ts'

export const claims: Words['claims'] = {
  state: {
    conflict: 'In conflitto',
    unreviewed: 'Da rivedere',
    accepted: 'Accettato',
    overridden: 'Corretto',
    rejected: 'Respinto',
  },
  outcome: { 'in-use': 'in uso', agrees: 'concorda', lost: 'scartato' },
  kind: {
    people: 'Persone',
    dates: 'Date',
    data: 'Dati esposti',
    orgs: 'Organizzazioni',
    attack: 'Attacco',
    response: 'Risposta',
  },
  speaker: {
    regulator: 'Autorità di controllo',
    company: 'Azienda',
    press: 'L’articolo',
    threat_actor: 'Attaccante',
  },
  part: {
    regulator: 'autorità di controllo',
    company: 'azienda',
    press: 'l’articolo',
    threat_actor: 'attaccante',
  },
  inSentence: (fact, value) => `${lowerFirst(fact)}, ${value}`,
  factBehind: fact => `, ${lowerFirst(fact)}`,
  factWithin: fact => lowerFirst(fact),
  relation: {
    'in-use': 'in uso',
    agrees: 'concorda',
    differs: 'diverge',
    outgrown: 'cifra precedente',
    rejected: 'respinto',
  },
  agreesAs: {
    exact: 'concorda',
    at_least: 'concorda, almeno',
    about: 'concorda, arrotondato',
    up_to: 'concorda, al massimo',
  },
  differsBy: by => `diverge, ${by}`,
}
