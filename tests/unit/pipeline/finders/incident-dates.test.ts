import { describe, expect, it } from 'vitest'
import { incidentDates } from '../../../../src-main/pipeline/finders/incident-dates.ts'
import { found } from '../reading-of.ts'

describe('dates of the incident', () => {
  it.each([
    [
      'es',
      'Los atacantes estuvieron dentro de la red del 4 al 19 de marzo de 2024.',
      ['intrusionStart=2024-03-04', 'intrusionEnd=2024-03-19'],
    ],
    ['es', 'La empresa descubrió el acceso el 20 de marzo.', ['discovered=2024-03-20']],
    ['es', 'El ayuntamiento confirmó ayer el ataque.', ['disclosed=2024-06-11']],
    ['es', 'Empezó a enviar cartas a los clientes el 3 de junio.', ['notified=2024-06-03']],
    [
      'pt',
      'Os criminosos tiveram acesso à rede entre 4 e 19 de março de 2024.',
      ['intrusionStart=2024-03-04', 'intrusionEnd=2024-03-19'],
    ],
    ['pt', 'A empresa detetou a intrusão a 20 de março.', ['discovered=2024-03-20']],
    ['pt', 'A câmara confirmou esta segunda-feira o ataque.', ['disclosed=2024-06-10']],
    ['pt', 'Os clientes foram avisados em 3 de junho.', ['notified=2024-06-03']],
    [
      'en',
      'An intruder had access to the network between March 4 and 19, 2024.',
      ['intrusionStart=2024-03-04', 'intrusionEnd=2024-03-19'],
    ],
    ['en', 'The company discovered the intrusion on March 20.', ['discovered=2024-03-20']],
    ['en', 'The council announced the breach on Monday.', ['disclosed=2024-06-10']],
    ['en', 'It began mailing letters to guests on June 3.', ['notified=2024-06-03']],
  ] as const)('%s: %s', (lang, text, expected) => expect(found(incidentDates, lang, text)).toEqual(expected))

  it.each([
    ['es', 'La cadena fue adquirida por un fondo el 2 de mayo.'],
    ['es', 'El servicio se restableció el 2 de mayo.'],
    ['pt', 'O serviço foi restabelecido a 2 de maio.'],
    ['en', 'The review was completed on May 2.'],
    ['en', 'Service resumed on May 2.'],
  ] as const)('%s: no date in "%s"', (lang, text) => expect(found(incidentDates, lang, text)).toEqual([]))

  it('reads a second event out of "when"', () => {
    const text = 'The intruder stayed in the system until April 14, when the help desk noticed odd traffic.'
    expect(found(incidentDates, 'en', text)).toEqual(['intrusionEnd=2024-04-14', 'discovered=2024-04-14'])
  })
  it('never takes the day of publication for the day of discovery', () => {
    expect(found(incidentDates, 'en', 'The company said today that data was stolen.')).toEqual([
      'disclosed=2024-06-12',
    ])
  })
})
