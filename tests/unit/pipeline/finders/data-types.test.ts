import { describe, expect, it } from 'vitest'
import { dataTypes } from '../../../../src-main/pipeline/finders/data-types.ts'
import { found } from '../reading-of.ts'

const types = (lang: 'es' | 'pt' | 'en', text: string) => [...new Set(found(dataTypes, lang, text))].sort()

describe('types of data', () => {
  it.each([
    [
      'es',
      'Los ficheros robados contienen nombres, teléfonos y diagnósticos.',
      ['exposed=diagnosis', 'exposed=name', 'exposed=phone'],
    ],
    ['es', 'Se filtraron nombres, pero no contraseñas.', ['exposed=name', 'notExposed=credentials']],
    ['es', 'Las tarjetas de crédito no se vieron afectadas.', ['notExposed=payment_card']],
    [
      'pt',
      'Foram expostos nome, CPF e telefone.',
      ['exposed=government_id', 'exposed=name', 'exposed=phone'],
    ],
    ['pt', 'Os dados bancários não foram afetados.', ['notExposed=financial_account']],
    [
      'en',
      'The files contained names, birth dates and email addresses.',
      ['exposed=date_of_birth', 'exposed=email', 'exposed=name'],
    ],
    [
      'en',
      'The stolen data includes names, but Social Security numbers were not involved.',
      ['exposed=name', 'notExposed=ssn'],
    ],
    ['en', 'Payment cards were not affected.', ['notExposed=payment_card']],
  ] as const)('%s: %s', (lang, text, expected) => expect(types(lang, text)).toEqual(expected))

  it('reads the items of a list in the light of its opening', () => {
    const text =
      'The stolen files contained:\n\n- full name (as printed on the pass)\n- bank account number [for refunds]'
    expect(types('en', text)).toEqual(['exposed=financial_account', 'exposed=name'])
  })
  it.each([
    ['es', 'La empresa restableció las contraseñas de los clientes.'],
    ['es', 'El sistema de historia clínica electrónica no se vio afectado.'],
    ['pt', 'A empresa recomenda trocar a senha e vigiar o cartão.'],
    ['en', 'Guests should review their bank statements and change passwords.'],
    ['en', 'The electronic health record system was not affected.'],
    ['en', 'The intruder logged in with a stolen password.'],
  ] as const)('%s: none in "%s"', (lang, text) => expect(types(lang, text)).toEqual([]))
})
