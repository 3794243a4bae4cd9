// One breach of a vendor is told once for the vendor and again for each of its customers. Counted as it stands it would
// count many times; this finds which breaches are such retellings of which.
import { type DayRange, daysBetween } from './day-numbers.ts'

/** What folding looks at of a breach. Names are folded and without legal form. */
export interface Foldable {
  readonly number: number
  readonly victim: string
  /** Vendors it names: it may be a customer's side of theirs. */
  readonly vendors: readonly string[]
  /** Customers it names: it may be the vendor's own breach. */
  readonly customers: readonly string[]
  readonly people: number | null
  /** When it was discovered, or the nearest to that; null when nothing is dated. */
  readonly days: DayRange | null
  readonly isSupplyChain: boolean
}

/** Breaches that count as one. */
export interface Fold {
  /** The one that counts: the vendor's own, or of customers alone the largest. */
  readonly head: number
  /** The vendor, as it is compared. */
  readonly vendor: string
  readonly isVendorItself: boolean
  /** Those that do not count by themselves. */
  readonly folded: readonly number[]
  /** People of the one: what the vendor says, or the customers together where that is more; null when nobody gives any. */
  readonly people: number | null
}

/** A vendor and its customers tell of one event months apart, and of two events years apart. */
const mostDaysApart = 365
/** Without the vendor's own breach only what came out together is one. */
const mostDaysBetweenCustomers = 120

function areNear(a: Foldable, b: Foldable, most: number): boolean | null {
  if (a.days === null || b.days === null) return null
  const { least, most: latest } = daysBetween(a.days, b.days)
  return least <= most && latest >= -most
}

const distance = (a: Foldable, b: Foldable) => {
  if (a.days === null || b.days === null) return mostDaysApart
  const { least, most } = daysBetween(a.days, b.days)
  return Math.max(0, least, -most)
}

/** Breaches by a name; one that has it in two forms stands there once. */
function grouped(breaches: readonly Foldable[], namesOf: (breach: Foldable) => readonly string[]) {
  const groups = new Map<string, Foldable[]>()
  for (const breach of breaches)
    for (const name of new Set(namesOf(breach))) {
      const group = groups.get(name)
      if (group === undefined) groups.set(name, [breach])
      else group.push(breach)
    }
  return groups
}

/** The breach of the vendor that a customer's breach tells of; null where there is none, or nobody can tell which. */
function ownBreach(customer: Foldable, ofVendor: readonly Foldable[]): Foldable | null {
  const others = ofVendor.filter(({ number }) => number !== customer.number)
  const dated = others.filter(other => areNear(customer, other, mostDaysApart) === true)
  if (dated.length > 0)
    return dated.reduce((best, one) => (distance(customer, one) < distance(customer, best) ? one : best))
  const [only] = others
  return others.length === 1 && only !== undefined && areNear(customer, only, mostDaysApart) === null
    ? only
    : null
}

/** Which of these breaches are retellings of one, the largest groups first. A breach is folded once. */
export function foldVendors(breaches: readonly Foldable[]): Fold[] {
  const byVictim = grouped(breaches, ({ victim }) => (victim === '' ? [] : [victim]))
  const heads = new Map<number, Foldable>()
  const rootOf = (breach: Foldable): Foldable => {
    let root = breach
    for (let up = heads.get(root.number); up !== undefined; up = heads.get(root.number)) root = up
    return root
  }
  const fold = (customer: Foldable, vendor: Foldable) => {
    if (!heads.has(customer.number) && rootOf(vendor).number !== customer.number)
      heads.set(customer.number, vendor)
  }
  for (const breach of breaches)
    for (const vendor of breach.vendors) {
      const own = ownBreach(breach, byVictim.get(vendor) ?? [])
      if (own !== null) fold(breach, own)
    }
  for (const breach of breaches)
    for (const customer of breach.customers)
      for (const told of byVictim.get(customer) ?? [])
        if (told.number !== breach.number && areNear(told, breach, mostDaysApart) !== false)
          fold(told, breach)

  const members = Map.groupBy(
    breaches.filter(({ number }) => heads.has(number)),
    breach => rootOf(breach).number,
  )
  const byNumber = new Map(breaches.map(breach => [breach.number, breach]))
  const customersOf = Map.groupBy(
    breaches.filter(({ number }) => heads.has(number)),
    ({ number }) => heads.get(number)?.number,
  )
  // A vendor can be the customer of another: its people are those of its own customers, and count once with them.
  const peopleOf = ({ number, people }: Foldable): number | null => {
    const together = sumOf((customersOf.get(number) ?? []).map(peopleOf))
    return together === null ? people : Math.max(people ?? 0, together)
  }
  const folds = [...members].flatMap(([number, customers]) => {
    const head = byNumber.get(number)
    if (head === undefined) return []
    return [foldOf(head, customers, { vendor: head.victim, isVendorItself: true, people: peopleOf(head) })]
  })
  const left = breaches.filter(({ number }) => !heads.has(number) && !members.has(number))
  return [...folds, ...customersAlone(left)].sort(
    (a, b) => b.folded.length - a.folded.length || a.head - b.head,
  )
}

/** Those that are known together; null where none is. */
function sumOf(people: readonly (number | null)[]): number | null {
  const known = people.filter(one => one !== null)
  return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0)
}

const foldOf = (
  head: Foldable,
  others: readonly Foldable[],
  told: Pick<Fold, 'vendor' | 'isVendorItself' | 'people'>,
): Fold => ({
  head: head.number,
  ...told,
  folded: others.map(({ number }) => number).sort((a, b) => a - b),
})

/** Customers of one vendor whose own breach nobody tells of: one event where all came by the supply chain, together. */
function customersAlone(breaches: readonly Foldable[]): Fold[] {
  const candidates = breaches.filter(({ isSupplyChain, days }) => isSupplyChain && days !== null)
  const taken = new Set<number>()
  const folds: Fold[] = []
  for (const [vendor, customers] of grouped(candidates, ({ vendors }) => vendors)) {
    const left = customers
      .filter(({ number }) => !taken.has(number))
      .sort((a, b) => (a.days?.least ?? 0) - (b.days?.least ?? 0) || a.number - b.number)
    while (left.length > 1) {
      const [first] = left
      if (first === undefined) break
      const event = left.filter(other => areNear(first, other, mostDaysBetweenCustomers) === true)
      left.splice(0, left.length, ...left.filter(one => !event.includes(one)))
      if (event.length < 2) continue
      const head = event.reduce((best, one) => ((one.people ?? 0) > (best.people ?? 0) ? one : best))
      for (const { number } of event) taken.add(number)
      folds.push(
        foldOf(
          head,
          event.filter(one => one !== head),
          { vendor, isVendorItself: false, people: sumOf(event.map(({ people }) => people)) },
        ),
      )
    }
  }
  return folds
}
