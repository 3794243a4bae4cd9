// Numbers as people write them, and sentences with and without a figure for the people affected.
import type { ByLanguage, Cases, Texts } from '../cases.ts'
import { ca } from './ca.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { pt } from './pt.ts'

interface Lists {
  /** A number in the usual and the unusual ways of the language, with its value. */
  readonly numbers: Cases<number>
  /** Both ends of a range, in their order. */
  readonly ranges: Cases
  /** Articles and vague words. */
  readonly noNumbers: Texts
  /** What the finder makes of a sentence: value and qualifier. */
  readonly figures: Cases
  /** The upper end of a range. */
  readonly rangeFigures: Cases
  /** The newer of two totals, which must be among the figures. */
  readonly revisedFigures: Cases
  /** Other people's numbers: money, staff, customers in general, files, phone numbers, older breaches. */
  readonly noFigures: Texts
}

export interface NumberCases extends Lists {
  readonly notReadYet: Partial<Lists>
}

export const numberCases: ByLanguage<NumberCases> = { es, pt, en, fr, de, it, ca }
