// The shape of a legal clock. One rule is one file beside this one, listed in index.ts: adding a clock is adding data.
import type { FactId } from '../fact-id.ts'
import type { DataType, Response, Sector } from '../vocabulary.ts'

/** How long a rule gives. The deadline is a range of days wherever days alone do not settle it. */
export type ClockLimit =
  /** Calendar days after the day it starts on. */
  | { readonly kind: 'days'; readonly days: number }
  /** Hours; articles give days, so a notice on the last day may be in time or late. */
  | {
      readonly kind: 'hours'
      readonly hours: number
      /** Working days the period includes whatever happens. */
      readonly leastWorkingDays?: number
    }
  /** Working days. Public holidays are not known here: the deadline may be later by as many as can fall together. */
  | {
      readonly kind: 'working-days'
      readonly days: number
      /** What smaller bodies are given; articles do not tell who is one. */
      readonly forSmallBodies?: number
      readonly holidays: number
    }
  /** Calendar days after the end of the calendar year it starts in. */
  | { readonly kind: 'days-after-year'; readonly days: number }

/** What stops a clock. */
export type ClockEnd =
  /** A dated fact; a response told as done by the day an article appeared bounds it where the date is not given. */
  | { readonly kind: 'date'; readonly factId: FactId; readonly toldAs?: Response }
  /** A notice to an authority, which the catalogue has no date of: a response told as done bounds it. */
  | { readonly kind: 'authority'; readonly toldAs: Response }
  /** A vendor's notice to its customers, which the catalogue has no date of. */
  | { readonly kind: 'customers' }

/** Whom a rule binds, as far as facts of a breach can show it. */
export interface ClockScope {
  /** Countries of the victim, with the day from which the rule is in force there and the last day that it was. */
  readonly places: readonly {
    readonly countries: readonly string[]
    readonly since: string
    readonly until?: string
  }[]
  /** Left out: every sector. */
  readonly sectors?: readonly Sector[]
  /** In another sector the rule may bind all the same where one of these was exposed. */
  readonly orWithData?: readonly DataType[]
  /** People affected, both ends included. */
  readonly people?: { readonly least?: number; readonly most?: number }
  /** Only a body that has customers of whose data it lost some: a vendor. */
  readonly ofVendors?: boolean
}

export interface Clock {
  /** Permanent, small letters and hyphens. */
  readonly id: string
  /** Short: what a row is headed. */
  readonly label: string
  readonly jurisdiction: string
  /** The rule in a sentence. */
  readonly rule: string
  /** Law, article and paragraph. */
  readonly source: string
  /** What the rule asks that no fact of the catalogue can show. */
  readonly unless: string
  readonly startsAt: FactId
  readonly endsAt: ClockEnd
  readonly limit: ClockLimit
  readonly scope: ClockScope
}
