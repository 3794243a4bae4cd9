// Which of the breaches that were found are one vendor's breach, told again for its customers.
import type { DayRange } from '../../domain/day-numbers.ts'
import { type Fold, type Foldable, foldVendors } from '../../domain/vendor-folding.ts'
import { victimName } from '../../domain/victim-name.ts'
import type { Bits } from '../search/bits.ts'
import type { Column } from '../search/column.ts'
import type { SearchMemory } from '../search/search-memory.ts'
import { codesOf, dateColumn, none } from './breach-columns.ts'

/** Letters that stand alone at the end of a name are those of a legal form: `s a`. */
const spelt = /(?<=\p{L} )\p{L}(?: \p{L})+$/u
const formOf = (key: string) => victimName(key.replace(spelt, letters => letters.replaceAll(' ', '')))

const known = new WeakMap<Column, string[]>()

/** The keys of a column of names without their legal form, worked out once. */
function formsOf(column: Column): readonly string[] {
  const forms = known.get(column) ?? []
  known.set(column, forms)
  for (let code = forms.length; code < column.keys.length; code += 1)
    forms.push(formOf(String(column.keys[code])))
  return forms
}

/** What a date of the event may be read from, the best first. */
const eventFields = ['discovered', 'disclosed', 'began', 'notified'] as const

/** Names of one role in the column of organisations, by their code. */
function namesIn(column: Column, role: string): ReadonlyMap<number, string> {
  const names = new Map<number, string>()
  column.keys.forEach((key, code) => {
    const text = String(key)
    if (text.startsWith(`${role} `)) names.set(code, formOf(text.slice(role.length + 1)))
  })
  return names
}

export function foldFound(memory: SearchMemory, found: Bits, people: Float64Array): Fold[] {
  const column = (field: string) => memory.column('breaches', field)
  const organisations = column('org')
  const roles = { vendors: namesIn(organisations, 'vendor'), customers: namesIn(organisations, 'customer') }
  if (roles.vendors.size === 0 && roles.customers.size === 0) return []

  const told = new Map<number, { vendors: string[]; customers: string[] }>()
  const named = new Set<string>()
  const tell = (number: number) => {
    const names = told.get(number) ?? { vendors: [], customers: [] }
    told.set(number, names)
    return names
  }
  organisations.codes.each(found, (code, number) => {
    for (const role of ['vendors', 'customers'] as const) {
      const name = roles[role].get(code)
      if (name === undefined) continue
      tell(number)[role].push(name)
      named.add(name)
    }
  })
  if (named.size === 0) return []

  const victims = column('victim')
  const forms = formsOf(victims)
  const victimOf = codesOf(memory, victims, found)
  victims.codes.each(found, (code, number) => {
    if (named.has(forms[code] ?? '')) tell(number)
  })
  const dates = eventFields.map(field => dateColumn(memory, field, found))
  const daysOf = (number: number): DayRange | null => {
    for (const date of dates) {
      const range = date.rangeOf(number)
      if (range !== null) return range
    }
    return null
  }
  const vectors = column('vector')
  const vectorOf = codesOf(memory, vectors, found)
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
