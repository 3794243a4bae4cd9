import { describe, expect, it } from 'vitest'
import { isOurPage } from '../../../src-main/electron/sender.ts'

const mainFrame = { url: 'breachdesk://app/index.html' }

describe('isOurPage', () => {
  it('hears the main frame of our window', () =>
    expect(isOurPage({ senderFrame: mainFrame }, mainFrame)).toBe(true))
  it('does not hear another frame, even at our own address', () =>
    expect(isOurPage({ senderFrame: { ...mainFrame } }, mainFrame)).toBe(false))
  it('does not hear a frame that is gone', () =>
    expect(isOurPage({ senderFrame: null }, mainFrame)).toBe(false))
  it('does not hear the main frame once it shows something else', () => {
    const strange = { url: 'https://example.org/' }
    expect(isOurPage({ senderFrame: strange }, strange)).toBe(false)
  })
})
