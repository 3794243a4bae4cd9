import { locale } from './locale.ts'

const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })

/** A share between 0 and 1: `38%`. */
export const formatPercent = (share: number): string => percents.format(share)
