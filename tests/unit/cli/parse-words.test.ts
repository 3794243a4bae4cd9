import { describe, expect, it } from 'vitest'
import { valueIn } from '../../../src-main/cli/parse-words.ts'
import { UsageError } from '../../../src-main/cli/usage-error.ts'
import { factOf } from '../../../src-main/domain/facts.ts'

describe('a value as it is typed', () => {
  it.each([
    ['individualsAffected', '914,138', 914_138],
    ['individualsAffected', '2.216.365', 2_216_365],
    ['individualsAffected', '12 500', 12_500],
    ['individualsAffected', '2.2m', 2_200_000],
    ['country', 'es', 'ES'],
    ['country', 'Brasil', 'BR'],
    ['country', 'UK', 'GB'],
    ['ransomPaid', 'No', false],
    ['relatedOrgs', 'vendor: Larch: Data', { role: 'vendor', name: 'Larch: Data' }],
  ] as const)('of %s: %s', (fact, word, value) => {
    expect(valueIn(factOf(fact), word)).toEqual(value)
  })

  it.each([
    ['individualsAffected', '12.5'],
    ['individualsAffected', '1,9'],
    ['individualsAffected', '1.234,5'],
    ['individualsAffected', 'many'],
    ['individualsAffected', '99999999999999999999'],
    ['country', 'XX'],
    ['country', ''],
    ['relatedOrgs', 'vendor:'],
    ['relatedOrgs', 'friend:Larch Data'],
    ['ransomPaid', 'perhaps'],
  ] as const)('of %s is never guessed from “%s”', (fact, word) => {
    expect(() => valueIn(factOf(fact), word)).toThrow(UsageError)
  })
})
