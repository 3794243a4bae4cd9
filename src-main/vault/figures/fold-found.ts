// Which of the breaches that were found are one vendor's breach, told again for its customers.
import type { DayRange } from '../../domain/day-numbers.ts'
import { type Fold, type Foldable, foldVendors } from '../../domain/vendor-folding.ts'
import type { Bits } from '../search/bits.ts'
import type { SearchMemory } from '../search/search-memory.ts'
import { type FoundColumns, none } from './breach-columns.ts'
import { namesOf, organisationsOf } from './name-columns.ts'

/** What a date of the event may be read from, the best first. */
const eventFields = ['discovered', 'disclosed', 'began', 'notified'] as const

export function foldFound(
  memory: SearchMemory,
  found: Bits,
  people: Float64Array,
  { codes, dates: datesOf }: FoundColumns,
): Fold[] {
  const column = (field: string) => memory.column('breaches', field)
  const organisations = column('org')
  const inRoles = organisationsOf(organisations)

  const told = new Map<number, { vendors: string[]; customers: string[] }>()
  const named = new Set<string>()
  const tell = (number: number) => {
    const names = told.get(number) ?? { vendors: [], customers: [] }
    told.set(number, names)
    return names
  }
  organisations.codes.each(found, (code, number) => {
    const { role, name } = inRoles[code] ?? { role: '', name: '' }
    if (name === '' || (role !== 'vendor' && role !== 'customer')) return
    tell(number)[role === 'vendor' ? 'vendors' : 'customers'].push(name)
    named.add(name)
  })
  if (named.size === 0) return []

  const victims = column('victim')
  const forms = namesOf(victims)
  const victimOf = codes('victim')
  victims.codes.each(found, (code, number) => {
    if (named.has(forms[code] ?? '')) tell(number)
  })
  const dates = eventFields.map(field => datesOf(field))
  const daysOf = (number: number): DayRange | null => {
    for (const date of dates) {
      const range = date(number)
      if (range !== null) return range
    }
    return null
  }
  const vectors = column('vector')
  const vectorOf = codes('vector')
  const supplyChain = vectors.codeOf('supply_chain')
  const foldables = [...told].map(
    ([number, { vendors, customers }]): Foldable => ({
      number,
      victim: forms[victimOf[number] ?? none] ?? '',
      vendors,
      customers,
      people: people[number] === 0 ? null : (people[number] ?? null),
      days: daysOf(number),
      isSupplyChain: supplyChain !== undefined && vectorOf[number] === supplyChain,
    }),
  )
  return foldVendors(foldables.sort((a, b) => a.number - b.number))
}
