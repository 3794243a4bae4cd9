import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runtimeName } from '../../../src-main/electron/runtime-name.ts'
import { readWindowState, writeWindowState } from '../../../src-main/electron/window-state.ts'

const folder = mkdtempSync(join(tmpdir(), 'breachdesk-window-'))
const file = join(folder, 'deep', 'window.json')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the size of the window', () => {
  it('is the usual one at first, then the one it had', () => {
    expect(readWindowState(file)).toMatchObject({ width: 1440, height: 900 })
    writeWindowState(file, { width: 1200, height: 700, isMaximized: true })
    expect(readWindowState(file)).toEqual({ width: 1200, height: 700, isMaximized: true })
  })
  it.each([
    '',
    '{',
    '{"width":1}',
    '{"width":-5,"height":1e9,"isMaximized":1}',
  ])('survives a file that holds %j', text => {
    const odd = join(folder, 'odd.json')
    writeFileSync(odd, text)
    expect(readWindowState(odd)).toMatchObject({ width: 1440, height: 900 })
  })
})

describe('runtimeName', () => {
  it('finds Electron, or who stands in for it', () => {
    expect(runtimeName('Mozilla/5.0 (X11) Breachdesk/1.0 Chrome/150.0 Electron/45.4.1 Safari/537')).toBe(
      'Electron 45.4.1',
    )
    expect(runtimeName('Stand-in-for-Electron/Chromium-156.0')).toBe('Stand-in-for-Electron Chromium-156.0')
    expect(runtimeName('curl/8')).toBe('an unknown runtime')
  })
})
