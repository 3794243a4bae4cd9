import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { appFile, isAppAddress, startAddress } from '../../../src-main/electron/app-address.ts'

const folder = resolve('/opt/breachdesk/out/renderer')

describe('isAppAddress', () => {
  it.each([
    startAddress,
    'breachdesk://app/',
    'breachdesk://app/assets/a.js?v=1#top',
  ])('knows %s', address => {
    expect(isAppAddress(address)).toBe(true)
  })
  it.each([
    'https://example.org/',
    'https://app/index.html',
    'breachdesk://other/index.html',
    'breachdesk://app.example.org/',
    'breachdesk://app:8080/',
    'breachdesk://user@app/',
    'breachdesk:app/index.html',
    'breachdesks://app/',
    'file:///etc/passwd',
    'data:text/html,x',
    'blob:breachdesk://app/1',
    'about:blank',
    '',
    'app',
  ])('does not take %j for its own', address => {
    expect(isAppAddress(address)).toBe(false)
  })
})

describe('appFile', () => {
  it('finds the page and its parts inside the folder', () => {
    expect(appFile('breachdesk://app/', folder)).toBe(join(folder, 'index.html'))
    expect(appFile('breachdesk://app/assets/main-1.js?x', folder)).toBe(join(folder, 'assets', 'main-1.js'))
    expect(appFile('breachdesk://app/a%20b.css', folder)).toBe(join(folder, 'a b.css'))
  })
  it.each([
    'breachdesk://app/%2e%2e%2f%2e%2e%2fetc/passwd',
    'breachdesk://app/..%2f..%2fetc/passwd',
    'breachdesk://app/..%5c..%5cwindows',
    'breachdesk://app/assets/%00.js',
    'breachdesk://app/C%3a/Windows',
    'breachdesk://app/%',
    'breachdesk://app/..%2frenderer-of-somebody-else/x.js',
    'https://example.org/index.html',
  ])('refuses %s', address => {
    expect(appFile(address, folder)).toBeNull()
  })
  it('never leaves the folder, however the dots are written', () => {
    for (const dots of ['../', './../', '..//', '%2e%2e/', '.%2e/', '....//']) {
      const file = appFile(`breachdesk://app/${dots.repeat(4)}etc/passwd`, folder)
      expect(file === null || file.startsWith(join(folder, '/')), dots).toBe(true)
    }
  })
})
