import { describe, expect, it } from 'vitest'
import {
  compareNames,
  initialsOf,
  isCommonName,
  lookupKeysOf,
  nameKeysOf,
  tellingNames,
  victimName,
} from '../../../src-main/domain/victim-name.ts'

describe('the name of a victim', () => {
  it.each([
    ['Connexin Software, Inc.', 'connexin software'],
    ['CONNEXIN SOFTWARE', 'connexin software'],
    ['The Larch Valley College', 'larch valley college'],
    ['Telefónica, S.A.', 'telefonica'],
    ['Müller GmbH & Co. KG', 'muller'],
    ['Straßenbau AG', 'strassenbau'],
    ['SA', 'sa'],
    ['Vale do Ipê Ltda.', 'vale do ipe'],
    ['東京電力', '東京電力'],
  ])('%s is %s', (written, name) => expect(victimName(written)).toBe(name))

  it.each([
    ['Connexin', 'Connexin Software, Inc.', 'same'],
    ['Universidad de Valdelmar', 'University of Valdelmar', 'same'],
    ['Universität Valdelmar', 'Université de Valdelmar', 'same'],
    ['Banco do Litoral', 'Litoral Bank', 'same'],
    ['Stadtwerken Elbmarsch', 'Stadtwerke Elbmarsch', 'same'],
    ['Südwerken Talheim', 'Südwerke Talheim', 'same'],
    ['Norderts', 'Norderte', 'other'],
    ['ScanVault', 'Scan Vault', 'same'],
    ['Hospital Central', 'Central Hospital', 'open'],
    ['Ayuntamiento', 'Ayuntamiento de Torrealta', 'open'],
    ['the Bank', 'Hospital Torrealta', 'other'],
    ['Hospital Central', 'Hôpital Central', 'same'],
    ['Valdelmar', 'Universidad de Valdelmar', 'part'],
    ['Vale do Ipê', 'Cooperativa Agrícola Vale do Ipê', 'part'],
    ['Servicio de Atención Rural', 'SAR', 'initials'],
    ['Instituto Nacional de Deudas', 'INAD', 'other'],
    ['Hospital Santa Clara', 'Banco Santa Clara', 'other'],
    ['Clínica Clara Norte', 'Clínica Clara Sur', 'other'],
    ['Connexin', 'Connexis', 'other'],
    ['Conn', 'Connexin', 'other'],
  ])('%s and %s: %s', (a, b, likeness) => {
    expect(compareNames(victimName(a), victimName(b))).toBe(likeness)
    expect(compareNames(victimName(b), victimName(a))).toBe(likeness)
  })

  it('is found by any of its own words that a shorter form keeps', () => {
    const { first, last, initials } = nameKeysOf(victimName('Cooperativa Agrícola Vale do Ipê'))
    expect([first, last, initials]).toEqual(['agricola', 'ipe', 'cavi'])
    expect(lookupKeysOf('scan vault')).toContain(nameKeysOf('scanvault').first)
  })

  it('has no initials when it is short', () => expect(initialsOf('banco norte')).toEqual([]))

  it('is nobody’s when nothing in it is its own', () => {
    expect(isCommonName('hospital central')).toBe(true)
    expect(isCommonName('hospital central wiesental')).toBe(false)
    expect(tellingNames(['the Hospital', 'Wiesental', 'Klinikum Wiesental', 'WIESENTAL'])).toEqual([
      'Klinikum Wiesental',
      'WIESENTAL',
    ])
    expect(tellingNames(['University Hospital'])).toEqual(['University Hospital'])
  })
})
