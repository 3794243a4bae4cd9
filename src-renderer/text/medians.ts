import { locale } from './locale.ts'

const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
const tenth = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
const short = new Intl.NumberFormat(locale, {
  notation: 'compact',
  maximumSignificantDigits: 3,
  useGrouping: 'always',
})

/** A median: tenths where these can be told from it, and a true minus. */
export const formatMedian = (median: number): string =>
  (Math.abs(median) >= 100 ? whole : tenth).format(median).replace('-', '−')

/** `63K`, where a figure stands at a mark in a chart and is told whole elsewhere. */
export const formatShort = (figure: number): string => short.format(figure)
