import { expect, it } from 'vitest'
import { accountName } from '../../../src-main/engine/account-name.ts'

const nobody = () => {
  throw new Error('uv_os_get_passwd returned ENOENT')
}

it('is the name the system knows', () => {
  expect(accountName(() => ({ username: 'ana' }), { USER: 'other' })).toBe('ana')
})

it('is found where the system knows no name, as in a container', () => {
  expect(accountName(nobody, { USER: 'ana' })).toBe('ana')
  expect(accountName(nobody, { USER: '', USERNAME: 'rui' })).toBe('rui')
  expect(accountName(nobody, {})).toBe('unknown')
})
