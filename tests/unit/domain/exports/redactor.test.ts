import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRedactor } from '../../../../src-main/domain/exports/redactor.ts'

const none = { hidden: [], shown: [], isByRule: true }

describe('a redactor', () => {
  it('gives a person one number in all texts of a file, by full name and by surname', () => {
    const redactor = createRedactor(none)
    redactor.learn(['Ana Vale, the spokeswoman, said so.', 'Vale added that Mr. Feldgate agreed.'], [])
    expect(redactor.redact('Ana Vale and Vale and Feldgate; Vale’s word')).toBe(
      '[person 1] and [person 1] and [person 2]; [person 1]’s word',
    )
    redactor.learn(['It was Ana Vale who wrote.'], [])
    expect(redactor.redact('It was Ana Vale who wrote.')).toBe('It was [person 1] who wrote.')
  })

  it('knows a surname in the breach it was learnt in, and only as a name', () => {
    const redactor = createRedactor(none)
    redactor.learn(['Dr. Vale spoke in the vale.'], [])
    expect(redactor.redact('Dr. Vale spoke in the vale, near Valedale.')).toBe(
      'Dr. [person 1] spoke in the vale, near Valedale.',
    )
    redactor.learn(['Nobody spoke.'], [])
    expect(redactor.redact('Vale is a town.')).toBe('Vale is a town.')
  })

  it('spares a surname that an organisation has', () => {
    const redactor = createRedactor(none)
    redactor.learn(['Ana Vale, the spokeswoman of Vale Clinic'], ['Vale Clinic'])
    expect(redactor.redact('Ana Vale of Vale Clinic')).toBe('[person 1] of Vale Clinic')
  })

  it('always replaces names of the list, in any capitals and with any spaces, and never those to be shown', () => {
    const redactor = createRedactor({ hidden: ['Élan Vital'], shown: ['Ana Vale'], isByRule: true })
    redactor.learn(['Ana Vale, the spokeswoman'], [])
    expect(redactor.redact('ÉLAN\u00a0VITAL met Ana Vale')).toBe('[person 1] met Ana Vale')
    expect(redactor.replaceWhole('By Ana Vale')).toBe('By Ana Vale')
  })

  it('replaces names of the list before anything was learnt, and takes signs in them as signs', () => {
    const redactor = createRedactor({ hidden: ['J. (Jo) *'], shown: [], isByRule: false })
    expect(redactor.redact('by J. (Jo) * and J (Jo)')).toBe('by [person 1] and J (Jo)')
    expect(redactor.replaceWhole('By Ana Vale')).toBe('By Ana Vale')
  })

  it.each([
    ['José Pérez', 'Jose Perez, JOSÉ PÉREZ and Jose\u0301 Pe\u0301rez'],
    ['Jose Perez', 'José Pérez'],
    ["Orla O'Brien", 'Orla O’Brien'],
    ['Jean-Luc Baugnier', 'Jean‑Luc Baugnier and Jean Luc Baugnier'],
    ['Orla Thrane', 'Or\u00adla\u200b Thrane'],
    ['Orla Thrane', 'https://x.invalid/orla-thrane-quits?by=Orla%20Thrane'],
    ['Orla Thrane', 'orla.thrane@clinic.invalid and person/orla_thrane'],
  ])('replaces %s of the list however it is written: %s', (name, text) => {
    const written = createRedactor({ hidden: [name], shown: [], isByRule: false }).redact(text)
    expect(written.normalize('NFKD')).not.toMatch(/rez|brien|baugnier|thrane/i)
    expect(written).toContain('[person 1]')
  })

  it('counts the signs of what it leaves as they are written', () => {
    const redactor = createRedactor({ hidden: ['Åsa Ek'], shown: [], isByRule: false })
    expect(redactor.redact('ﬁnal: 😀 Straße – A\u030asa Ek, ½ ﬁ')).toBe('ﬁnal: 😀 Straße – [person 1], ½ ﬁ')
  })

  it('knows a genitive, an address in small letters, and either surname of somebody who has two', () => {
    const redactor = createRedactor(none)
    redactor.learn(['Sprecherin Dörte Kröpel, portavoz Carmen Ortuela Ruiz'], [])
    expect(redactor.redact('Kröpels Sprecher; Ortuela dijo; Ruiz; x.invalid/dorte-kropel')).toBe(
      '[person 1]s Sprecher; [person 2] dijo; [person 2]; x.invalid/[person 1]',
    )
  })

  it('knows by the surname whom only the list, a byline or an unwritten text names in full', () => {
    const redactor = createRedactor({ hidden: ['Xanthe Mokoena', 'Timber Trust'], shown: [], isByRule: true })
    redactor.learn(['Mokoena, Feldgate and Xanthe Mokoena of Timber Trust, said Iwona Quill'], [], () => ({
      texts: ['“No,” said Brian Feldgate.'],
      bylines: ['By Iwona Quill and Staff'],
    }))
    expect(redactor.redact('Mokoena and Feldgate of Timber Trust, a Trust; Iwona Quill, Staff')).toBe(
      '[person 1] and [person 2] of [person 3], a Trust; [person 4], Staff',
    )
  })

  it('says of a part of an address whether it is spelt from a name', () => {
    const redactor = createRedactor(none)
    redactor.learn(['Dr. Vale and Ana Feldgate'], [])
    expect(['vale', 'anafeldgate', 'the-feldgate-files'].map(redactor.names)).toEqual([true, true, true])
    expect(['valeria', 'example', 'www'].map(redactor.names)).toEqual([false, false, false])
  })

  it('tells whom it replaced, how often, why, and where first', () => {
    const redactor = createRedactor(none)
    redactor.learn(['said Ana Vale, the spokeswoman'], [])
    redactor.redact('said Ana Vale, the spokeswoman')
    redactor.redact('Vale said')
    redactor.replaceWhole('Von Marta Quill')
    expect(redactor.found()).toEqual([
      {
        name: 'Ana Vale',
        replacement: '[person 1]',
        times: 2,
        foundBy: 'office',
        before: 'said Ana Vale, the spokeswoman',
        after: 'said [person 1], the spokeswoman',
      },
      {
        name: 'Marta Quill',
        replacement: '[person 2]',
        times: 1,
        foundBy: 'byline',
        before: 'Von Marta Quill',
        after: '[person 2]',
      },
    ])
  })

  it('leaves no name of the list standing, whatever is written around it', () => {
    const around = fc.constantFrom(' ', ', ', '\n', '“', '(', '’s ', '. ', ': ')
    const word = fc.constantFrom(
      'Ana Vale',
      'ANA VALE',
      'ana\u00a0vale',
      'Élan',
      'people',
      '914,138',
      'Valera',
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(word, around), { maxLength: 20 }), parts => {
        const redactor = createRedactor({ hidden: ['Ana Vale', 'Élan'], shown: [], isByRule: false })
        const written = redactor.redact(parts.flat().join(''))
        expect(written).not.toMatch(/ana\s+vale(?![a-z])|élan(?![a-z])/i)
        const kept = parts.filter(([one]) => one === 'Valera').length
        expect(written.match(/Valera/g)?.length ?? 0).toBe(kept)
      }),
    )
  })
})
