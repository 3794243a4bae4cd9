import { describe, expect, it } from 'vitest'
import type { FoundClaim } from '../../../../src-main/domain/claim.ts'
import { exposedWins } from '../../../../src-main/pipeline/refiners/exposed-wins.ts'
import { refiners } from '../../../../src-main/pipeline/refiners/index.ts'
import { noRepeats } from '../../../../src-main/pipeline/refiners/no-repeats.ts'
import { oneMisuseVerdict } from '../../../../src-main/pipeline/refiners/one-misuse-verdict.ts'
import { findBreaches } from '../../../../src-main/pipeline/stages/find-breaches.ts'
import { reading } from '../reading-of.ts'

const prepared = reading('en', 'Nothing happened.')

function claim(
  factId: FoundClaim['factId'],
  value: FoundClaim['value'],
  more: Partial<FoundClaim> = {},
): FoundClaim {
  return {
    factId,
    value,
    qualifier: null,
    source: { kind: 'press', name: null },
    evidence: { start: 0, end: 1, quote: 'A' },
    certainty: 'stated',
    foundBy: 'test/en',
    ...more,
  }
}

const values = (claims: readonly FoundClaim[]) => claims.map(({ factId, value }) => `${factId}=${value}`)

/** What all of them leave, in their order. */
const refined = (claims: readonly FoundClaim[]) =>
  refiners.reduce((kept, refiner) => refiner.refine(kept, prepared), claims)

describe('refiners', () => {
  it('let exposed win over not exposed', () => {
    const claims = [
      claim('dataTypes.exposed', 'ssn'),
      claim('dataTypes.notExposed', 'ssn'),
      claim('dataTypes.notExposed', 'email'),
    ]
    expect(values(exposedWins.refine(claims, prepared))).toEqual([
      'dataTypes.exposed=ssn',
      'dataTypes.notExposed=email',
    ])
  })
  it('keep the first alert and drop what is out of order', () => {
    const claims = [
      claim('dates.intrusionStart', '2024-03-04'),
      claim('dates.discovered', '2024-04-02'),
      claim('dates.discovered', '2024-03-20'),
      claim('dates.notified', '2024-03-01'),
      claim('dates.notified', '2024-05-01'),
    ]
    expect(values(refined(claims))).toEqual([
      'dates.intrusionStart=2024-03-04',
      'dates.discovered=2024-03-20',
      'dates.notified=2024-05-01',
    ])
  })
  it('prefer a date that is stated to one that a letter implies', () => {
    const claims = [
      claim('dates.notified', '2024-05-01', { certainty: 'implied' }),
      claim('dates.notified', '2024-05-03'),
    ]
    expect(values(refined(claims))).toEqual(['dates.notified=2024-05-03'])
  })
  it('let misuse told as fact outweigh ignorance of it', () => {
    const claims = [claim('misuseEvidence', 'none_reported'), claim('misuseEvidence', 'confirmed')]
    expect(values(oneMisuseVerdict.refine(claims, prepared))).toEqual(['misuseEvidence=confirmed'])
  })
  it('drop repeats and keep rivals', () => {
    const claims = [
      claim('individualsAffected', 10),
      claim('individualsAffected', 10),
      claim('individualsAffected', 12),
    ]
    expect(values(noRepeats.refine(claims, prepared))).toEqual([
      'individualsAffected=10',
      'individualsAffected=12',
    ])
  })
})

describe('whether there is a breach', () => {
  const breaches = (lang: 'es' | 'pt' | 'en', body: string) => {
    const { text } = reading(lang, body)
    return findBreaches(text).length
  }
  it.each([
    [
      'es',
      'El Hotel Brisamar confirmó ayer un ciberataque. Los intrusos robaron nombres, correos y pasaportes de 4.300 huéspedes.',
    ],
    [
      'pt',
      'O Hotel Brisamar confirmou ontem um ciberataque. Os invasores levaram nomes, e-mails e passaportes de 4.300 hóspedes.',
    ],
    [
      'en',
      'Hotel Brisamar confirmed a cyberattack on Monday. The intruders stole names, emails and passports of 4,300 guests.',
    ],
  ] as const)('%s: a report of one', (lang, text) => expect(breaches(lang, text)).toBe(1))
  it.each([
    [
      'es',
      'El Hotel Brisamar celebró un simulacro de ciberataque con datos ficticios de 4.300 huéspedes. No hubo ningún ataque.',
    ],
    ['es', 'El Hotel Brisamar abrió ayer y espera a 4.300 huéspedes este verano.'],
    ['pt', 'O Hotel Brisamar sofreu uma avaria. Não houve nenhum ataque e nenhum dado saiu.'],
    ['en', 'Hotel Brisamar opened on Monday and expects 4,300 guests.'],
    [
      'en',
      'Hotel Brisamar blamed an outage on a power failure. There was no cyberattack and no data breach.',
    ],
  ] as const)('%s: none in "%s"', (lang, text) => expect(breaches(lang, text)).toBe(0))
})
