// Dates as people write them, for an article of Wednesday, 12 June 2024.
import type { ByLanguage, Cases, Texts } from '../cases.ts'
import { ca } from './ca.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { pt } from './pt.ts'

interface Lists {
  /** Dates and ranges (`from/to`); several dates are joined by a comma. */
  readonly dates: Cases
  /** Dates that lean on one told before: 9 February 2023. */
  readonly leaningDates: Cases
  /** Dates without a day, or without a month. */
  readonly vagueDates: Cases
  /** What only looks like a date. */
  readonly noDates: Texts
}

export interface DateCases extends Lists {
  readonly notReadYet: Partial<Lists>
}

export const dateCases: ByLanguage<DateCases> = { es, pt, en, fr, de, it, ca }
