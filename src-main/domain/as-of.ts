import * as z from 'zod'
import { PartialDate } from './partial-date.ts'

/** `Date` alone would take 30 February for 2 March. */
const isRealMoment = (text: string) =>
  PartialDate.safeParse(text.slice(0, 'yyyy-mm-dd'.length)).success && !Number.isNaN(Date.parse(text))

/** A day, `2026-03-05`, or a moment in UTC, `2026-03-05T14:30Z`: as of which something is to be seen. */
export const AsOf = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z)?$/,
    'write a day as 2026-03-05, or a moment as 2026-03-05T14:30Z',
  )
  .refine(isRealMoment, 'there is no such day or hour')
export type AsOf = z.infer<typeof AsOf>

/** The last moment that still counts, ISO 8601 in UTC: the end of the day, or the moment itself. */
export const lastMomentOf = (asOf: AsOf): string =>
  asOf.length === 'yyyy-mm-dd'.length ? `${asOf}T23:59:59.999Z` : new Date(asOf).toISOString()
