import { describe, expect, it } from 'vitest'
import { peopleAffected } from '../../../../src-main/pipeline/finders/people-affected.ts'
import { found, reading } from '../reading-of.ts'

describe('people affected', () => {
  it.each([
    ['es', 'El robo afectó a más de 12.500 socios.', ['individualsAffected=12500 at_least']],
    ['es', 'La filtración alcanza a unos treinta mil abonados.', ['individualsAffected=30000 about']],
    ['es', 'Quedaron expuestos los datos de 4.312 alumnos.', ['individualsAffected=4312 exact']],
    ['es', 'El número total de afectados asciende a 9.877.', ['individualsAffected=9877 exact']],
    ['pt', 'O vazamento atingiu cerca de 2,5 milhões de clientes.', ['individualsAffected=2500000 about']],
    ['pt', 'Foram copiados dados de até 8.000 utentes.', ['individualsAffected=8000 up_to']],
    ['pt', 'O número de afetados passa de 40 mil.', ['individualsAffected=40000 at_least']],
    ['en', 'The breach exposed the records of 31,904 guests.', ['individualsAffected=31904 exact']],
    ['en', 'Up to half a million members could be affected.', ['individualsAffected=500000 up_to']],
    ['en', 'The firm put the total at 7,340.', ['individualsAffected=7340 exact']],
    ['en', 'Letters about 4,068 affected students were exposed.', ['individualsAffected=4068 exact']],
  ] as const)('%s: %s', (lang, text, expected) => expect(found(peopleAffected, lang, text)).toEqual(expected))

  it.each([
    ['es', 'Se llevaron 700 gigabytes y 12.500 archivos.'],
    ['es', 'La multa por la brecha fue de 4,2 millones de euros.'],
    ['es', 'La cadena cuenta con 5.000 empleados.'],
    ['pt', 'Os invasores levaram 350 mil ficheiros em 2023.'],
    ['pt', 'O resgate pedido era de 2 milhões de dólares.'],
    ['en', 'The chain, which employs 2,400 people, was breached.'],
    ['en', 'The attackers stole 120,000 files.'],
    ['en', 'It paid $3 million after the 2019 customer breach.'],
  ] as const)('%s: no figure in "%s"', (lang, text) => expect(found(peopleAffected, lang, text)).toEqual([]))

  it('never takes a part for the whole', () => {
    const text =
      'The breach exposed data of 9,120 guests.\n\nFor 318 guests, passport numbers were also taken.'
    expect(found(peopleAffected, 'en', text)).toEqual(['individualsAffected=9120 exact'])
  })
  it('names the regulator that a figure was filed with', () => {
    const text =
      'Según la información remitida a la Agencia de Protección de Datos de EE. UU., el robo afectó a 4.312 socios.'
    expect(peopleAffected.find(reading('es', text)).map(({ source }) => source)).toEqual([
      { kind: 'regulator', name: 'Agencia de Protección de Datos de EE. UU.' },
    ])
  })
  it('knows the boast of a gang from the count of the company', () => {
    const text =
      'The company said 1,208 guests were affected.\n\nThe hackers claim they stole data on 90,000 people.'
    const sources = peopleAffected.find(reading('en', text)).map(({ value, source }) => [value, source.kind])
    expect(sources).toEqual([
      [1208, 'company'],
      [90_000, 'threat_actor'],
    ])
  })
})
