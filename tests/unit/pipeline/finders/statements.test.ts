// Responses, vectors, ransom and misuse: what is stated, and what only looks like it.
import { describe, expect, it } from 'vitest'
import { attackVector } from '../../../../src-main/pipeline/finders/attack-vector.ts'
import { misuseEvidence } from '../../../../src-main/pipeline/finders/misuse-evidence.ts'
import { ransomPaid } from '../../../../src-main/pipeline/finders/ransom-paid.ts'
import { responses } from '../../../../src-main/pipeline/finders/responses.ts'
import { found } from '../reading-of.ts'

const once = (claims: readonly string[]) => [...new Set(claims)].sort()

describe('responses', () => {
  it.each([
    [
      'es',
      'El museo denunció los hechos ante la policía y contrató a expertos en ciberseguridad.',
      ['responses=forensics_engaged', 'responses=law_enforcement_notified'],
    ],
    [
      'es',
      'La cadena cambió las contraseñas y activó la autenticación multifactor.',
      ['responses=mfa_enabled', 'responses=passwords_reset'],
    ],
    [
      'pt',
      'O museu apresentou queixa à polícia e desligou os servidores.',
      ['responses=law_enforcement_notified', 'responses=systems_taken_offline'],
    ],
    [
      'pt',
      'A loja redefiniu as senhas e oferece monitoramento de crédito.',
      ['responses=credit_monitoring_offered', 'responses=passwords_reset'],
    ],
    [
      'en',
      'The museum notified the FBI and hired forensic experts.',
      ['responses=forensics_engaged', 'responses=law_enforcement_notified'],
    ],
    [
      'en',
      'It reset all passwords and is offering credit monitoring.',
      ['responses=credit_monitoring_offered', 'responses=passwords_reset'],
    ],
  ] as const)('%s: %s', (lang, text, expected) =>
    expect(once(found(responses, lang, text))).toEqual(expected))

  it.each([
    ['es', 'La empresa contratará a expertos forenses en los próximos días.'],
    ['es', 'Se recomienda cambiar las contraseñas.'],
    ['pt', 'A empresa vai notificar os clientes em breve.'],
    ['en', 'The company will notify customers shortly.'],
    ['en', 'Guests should change their passwords.'],
  ] as const)('%s: nothing done in "%s"', (lang, text) => expect(found(responses, lang, text)).toEqual([]))
})

describe('attack vector', () => {
  it.each([
    ['es', 'Los intrusos cifraron varios servidores.', ['attackVector=ransomware']],
    ['es', 'El portátil robado guardaba las fichas.', ['attackVector=lost_device']],
    ['pt', 'Um funcionário clicou em um e-mail de phishing.', ['attackVector=phishing']],
    ['pt', 'A base ficou acessível na internet por erro de configuração.', ['attackVector=misconfiguration']],
    [
      'en',
      'The attackers exploited a vulnerability in a file-transfer tool.',
      ['attackVector=vulnerability_exploit'],
    ],
    [
      'en',
      'It was a credential stuffing attack with reused passwords.',
      ['attackVector=credential_stuffing'],
    ],
  ] as const)('%s: %s', (lang, text, expected) => expect(found(attackVector, lang, text)).toEqual(expected))

  it.each([
    ['es', 'La empresa no quiso precisar si se trató de ransomware.'],
    ['pt', 'Não se tratou de ransomware.'],
    ['en', 'The company declined to say whether ransomware was used.'],
  ] as const)('%s: none in "%s"', (lang, text) => expect(found(attackVector, lang, text)).toEqual([]))
})

describe('ransom and misuse', () => {
  it.each([
    ['es', 'El museo no pagó el rescate.', ['ransomPaid=false']],
    ['pt', 'A empresa disse que não pagou o resgate.', ['ransomPaid=false']],
    ['en', 'The museum paid the ransom.', ['ransomPaid=true']],
    ['en', 'It refused to pay the attackers.', ['ransomPaid=false']],
    ['en', 'The museum declined to comment on the demand.', []],
  ] as const)('%s: %s', (lang, text, expected) => expect(found(ransomPaid, lang, text)).toEqual(expected))
  it.each([
    ['es', 'No hay indicios de uso indebido de los datos.', ['misuseEvidence=none_reported']],
    ['es', 'Varios socios sufrieron cargos fraudulentos.', ['misuseEvidence=confirmed']],
    ['pt', 'Não há evidências de que os dados tenham sido usados.', ['misuseEvidence=none_reported']],
    ['en', 'There is no evidence that the data has been misused.', ['misuseEvidence=none_reported']],
    ['en', 'Several guests have had loans opened in their names.', ['misuseEvidence=confirmed']],
  ] as const)('%s: %s', (lang, text, expected) => expect(found(misuseEvidence, lang, text)).toEqual(expected))
})
