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
