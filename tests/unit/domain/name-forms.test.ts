import { expect, it } from 'vitest'
import { isFormOfName } from '../../../src-main/domain/name-forms.ts'

it.each([
  ['Orvane', 'Orvane Dental, Inc.', true],
  ['Orvane Dental', 'ORVANE DENTAL GmbH', true],
  ['Clínica Nogales', 'Clinica Nogales', true],
  ['Lock Bit', 'LockBit', true],
  ['LockBit', 'LockBit 3.0', true],
  ['HVI', 'Hospital do Vale do Ipê', true],
  ['HV', 'Hospital do Vale do Ipê', false],
  ['Hvi', 'Hospital do Vale do Ipê', false],
  ['Dental', 'Orvane Dental', false],
  ['Orvane Dental', 'Orvane', false],
  ['Orvanes', 'Orvane Dental', false],
  ['', 'Orvane', false],
  ['株式会社', '株式会社', true],
])('tells whether “%s” is a form of “%s”: %s', (short, long, expected) => {
  expect(isFormOfName(short, long)).toBe(expected)
})
