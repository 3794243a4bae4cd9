import { lowerFirst } from '../../text/format.ts'
import type { Words } from '../words.ts'

export const claims: Words['claims'] = {
  state: {
    conflict: 'Las fuentes discrepan',
    unreviewed: 'Sin revisar',
    accepted: 'Aceptado',
    overridden: 'Corregido',
    rejected: 'Rechazado',
  },
  outcome: { 'in-use': 'en uso', agrees: 'coincide', lost: 'descartado' },
  kind: {
    people: 'Personas',
    dates: 'Fechas',
    data: 'Datos expuestos',
    orgs: 'Organizaciones',
    attack: 'Ataque',
    response: 'Respuesta',
  },
  speaker: {
    regulator: 'Autoridad de control',
    company: 'Empresa',
    press: 'El artículo',
    threat_actor: 'Atacante',
  },
  part: {
    regulator: 'autoridad de control',
    company: 'empresa',
    press: 'el artículo',
    threat_actor: 'atacante',
  },
  inSentence: (fact, value) => `${lowerFirst(fact)}: ${value}`,
  factBehind: fact => `, ${lowerFirst(fact)}`,
  factWithin: fact => lowerFirst(fact),
  relation: {
    'in-use': 'en uso',
    agrees: 'coincide',
    differs: 'difiere',
    outgrown: 'cifra anterior',
    rejected: 'rechazado',
  },
  agreesAs: {
    exact: 'coincide',
    at_least: 'coincide, al menos',
    about: 'coincide, redondeado',
    up_to: 'coincide, como máximo',
  },
  differsBy: by => `difiere, ${by}`,
}
