import { lowerFirst } from '../../text/format.ts'
import type { Words } from '../words.ts'

export const claims: Words['claims'] = {
  state: {
    conflict: 'Fontes divergem',
    unreviewed: 'Não revisado',
    accepted: 'Aceito',
    overridden: 'Corrigido',
    rejected: 'Rejeitado',
  },
  outcome: { 'in-use': 'adotado', agrees: 'coincide', lost: 'descartado' },
  kind: {
    people: 'Titulares',
    dates: 'Datas',
    data: 'Dados',
    orgs: 'Organizações',
    attack: 'Ataque',
    response: 'Resposta',
  },
  speaker: {
    regulator: 'Autoridade reguladora',
    company: 'Empresa',
    press: 'O artigo',
    threat_actor: 'Atacante',
  },
  part: {
    regulator: 'autoridade reguladora',
    company: 'empresa',
    press: 'o artigo',
    threat_actor: 'atacante',
  },
  inSentence: (fact, value) => `${lowerFirst(fact)}: ${value}`,
  factBehind: fact => `, ${lowerFirst(fact)}`,
  factWithin: fact => lowerFirst(fact),
  relation: {
    'in-use': 'adotado',
    agrees: 'coincide',
    differs: 'diverge',
    outgrown: 'número anterior',
    rejected: 'rejeitado',
  },
  agreesAs: {
    exact: 'coincide',
    at_least: 'coincide, no mínimo',
    about: 'coincide, arredondado',
    up_to: 'coincide, no máximo',
  },
  differsBy: by => `diverge, ${by}`,
}
