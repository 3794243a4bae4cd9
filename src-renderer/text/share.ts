import { locale } from './locale.ts'

const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
const finePercent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })

/** A share of a whole: no finer than the whole allows, and a dash of nothing. */
export function formatShare(part: number, whole: number): string {
  if (whole === 0) return '–'
  const format = whole >= 1000 ? finePercent : percent
  const share = part / whole
  const least = whole >= 1000 ? 0.001 : 0.01
  return part > 0 && share < least ? `< ${format.format(least)}` : format.format(share)
}
