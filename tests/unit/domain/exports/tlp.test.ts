import { describe, expect, it } from 'vitest'
import { strictestTlp, tlpLabel, tlpOfTag } from '../../../../src-main/domain/exports/tlp.ts'

describe('a TLP level', () => {
  it('is written as the standard wants it', () => expect(tlpLabel('amber+strict')).toBe('TLP:AMBER+STRICT'))

  it('is the strictest of several', () => {
    expect(strictestTlp(['green', null, 'amber+strict', 'amber'])).toBe('amber+strict')
    expect(strictestTlp([null, 'clear'])).toBe('clear')
    expect(strictestTlp([])).toBeNull()
  })

  it.each([
    ['tlp/red', null, 'red'],
    ['TLP:Amber+Strict', null, 'amber+strict'],
    ['how far/only us', 'tlp/amber', 'amber'],
    ['tlp/white', null, 'clear'],
    ['tlp', null, null],
    ['tlp/redder', null, null],
    ['desk/tlp/red', null, null],
  ] as const)('of the tag %s (in its pack %s) is %s', (path, packPath, level) => {
    expect(tlpOfTag(path, packPath)).toBe(level)
  })
})
