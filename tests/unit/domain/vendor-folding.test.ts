import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysOf } from '../../../src-main/domain/day-numbers.ts'
import { type Foldable, foldVendors } from '../../../src-main/domain/vendor-folding.ts'

let last = 0
const breach = (victim: string, more: Partial<Foldable> = {}): Foldable => {
  last += 1
  return {
    number: last,
    victim,
    vendors: [],
    customers: [],
    people: null,
    days: daysOf('2024-05-10'),
    isSupplyChain: false,
    ...more,
  }
}

describe('folding', () => {
  it('counts the customers of a vendor with its own breach', () => {
    const vendor = breach('scanvault', { people: 634_250 })
    const customers = [
      breach('st brannock', { vendors: ['scanvault'], people: 300_000 }),
      breach('tri rivers', { vendors: ['scanvault'], people: 200_000 }),
    ]
    const other = breach('fir foods', { people: 10 })
    expect(foldVendors([vendor, ...customers, other])).toEqual([
      {
        head: vendor.number,
        vendor: 'scanvault',
        isVendorItself: true,
        folded: customers.map(({ number }) => number),
        people: 634_250,
      },
    ])
  })

  it('takes the customers together where the vendor gives fewer, or none', () => {
    const customers = [1, 2].map(at => breach(`clinic ${at}`, { vendors: ['larch'], people: 400 }))
    expect(foldVendors([breach('larch', { people: 500 }), ...customers])[0]?.people).toBe(800)
    expect(foldVendors([breach('larch'), ...customers])[0]?.people).toBe(800)
  })

  it('counts people once along a chain: a vendor’s vendor, the vendor, and its customers', () => {
    const vendor = breach('larch', { people: 1000 })
    const reseller = breach('fir records', { vendors: ['larch'], people: 1000 })
    const clinics = [600, 500].map((people, at) => breach(`elm ${at}`, { vendors: ['fir records'], people }))
    expect(foldVendors([vendor, reseller, ...clinics])).toMatchObject([
      { head: vendor.number, folded: [reseller, ...clinics].map(({ number }) => number), people: 1100 },
    ])
    expect(foldVendors([vendor, reseller, ...clinics.slice(1)])[0]?.people).toBe(1000)
  })

  it('finds them by the customers that the vendor’s breach names as well', () => {
    const clinic = breach('elm clinic', { people: 5 })
    const vendor = breach('larch', { customers: ['elm clinic'] })
    expect(foldVendors([clinic, vendor])).toMatchObject([{ head: vendor.number, folded: [clinic.number] }])
  })

  it('takes the breach of the vendor that lies nearest in time, and none of years ago', () => {
    const [old, near] = ['2019-01-01', '2024-03-01'].map(day => breach('larch', { days: daysOf(day) }))
    const customer = breach('clinic', { vendors: ['larch'] })
    expect(foldVendors([old, near, customer].filter(one => one !== undefined))[0]?.head).toBe(near?.number)
    expect(foldVendors([old, customer].filter(one => one !== undefined))).toEqual([])
  })

  it('does not guess which of several breaches an undated one tells of', () => {
    const several = [breach('larch'), breach('larch'), breach('clinic', { vendors: ['larch'], days: null })]
    expect(foldVendors(several)).toEqual([])
    expect(foldVendors(several.slice(1))).toHaveLength(1)
  })

  it('makes one event of customers that came by the supply chain together, without the vendor’s own breach', () => {
    const told = { vendors: ['larch'], isSupplyChain: true }
    const [small, large, late, phished] = [
      breach('a', { ...told, people: 10 }),
      breach('b', { ...told, people: 90, days: daysOf('2024-06') }),
      breach('c', { ...told, people: 50, days: daysOf('2025-06') }),
      breach('d', { vendors: ['larch'], people: 5 }),
    ]
    expect(foldVendors([small, large, late, phished])).toEqual([
      { head: large.number, vendor: 'larch', isVendorItself: false, folded: [small.number], people: 100 },
    ])
  })

  it('never folds a breach with itself that names its vendor in two forms', () => {
    const told = { isSupplyChain: true, people: 10 }
    const alone = breach('a', { ...told, vendors: ['larch', 'larch'] })
    expect(foldVendors([alone])).toEqual([])
    const other = breach('b', { ...told, vendors: ['larch'] })
    expect(foldVendors([alone, other])).toMatchObject([{ folded: [other.number], people: 20 }])
  })

  it('folds each breach once, never the one that counts, and never in a circle', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd')
    const one = fc.record({
      victim: name,
      vendors: fc.array(name, { maxLength: 2 }),
      customers: fc.array(name, { maxLength: 2 }),
      people: fc.option(fc.integer({ min: 1, max: 1000 })),
      days: fc.option(fc.constantFrom('2024', '2024-03-01', '2020').map(daysOf)),
      isSupplyChain: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), told => {
        const breaches = told.map((each, at) => ({ ...each, number: at + 1 }))
        const folds = foldVendors(breaches)
        const folded = folds.flatMap(fold => fold.folded)
        expect(new Set(folded).size).toBe(folded.length)
        for (const fold of folds) expect(fold.folded).not.toEqual([])
        for (const { head } of folds) expect(folded).not.toContain(head)
        expect(new Set(folds.map(({ head }) => head)).size).toBe(folds.length)
        const all = new Map(breaches.map(({ number, people }) => [number, people ?? 0]))
        for (const { head, people, folded: others } of folds) {
          expect(people ?? 0).toBeGreaterThanOrEqual(all.get(head) ?? 0)
          const sum = [head, ...others].reduce((total, number) => total + (all.get(number) ?? 0), 0)
          expect(people ?? 0).toBeLessThanOrEqual(sum)
        }
      }),
    )
  })
})
