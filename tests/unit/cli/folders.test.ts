import { isAbsolute } from 'node:path'
import { expect, it } from 'vitest'
import { dataFolder } from '../../../src-main/cli/folders.ts'

it.each([
  'linux',
  'win32',
  'darwin',
] as const)('on %s, a variable that is empty counts as not set', platform => {
  const env = { XDG_CONFIG_HOME: '', APPDATA: '', BREACHDESK_DATA: '' }
  expect(isAbsolute(dataFolder(platform, env))).toBe(true)
  expect(dataFolder(platform, env)).toBe(dataFolder(platform, {}))
})

it('is where BREACHDESK_DATA says', () => {
  expect(dataFolder('linux', { BREACHDESK_DATA: '/disk/data', XDG_CONFIG_HOME: '/other' })).toBe('/disk/data')
})
