// Medians of lags in words: ranges where dates give only a month or a year.
import type { Quartiles } from '../../../src-main/domain/quartiles.ts'
import type { LagFigure } from '../../../src-main/domain/statistics.ts'
import { words } from '../../languages/words.ts'
import { formatMedian } from '../../text/medians.ts'

const texts = words.statistics.lagsChart

/** From so few on a median says something. */
export const enough = 5

/** `19`, `19 to 24`, or that it is not known. */
export function daysInWords({ quartiles }: LagFigure, of: keyof Quartiles): string {
  if (quartiles === null) return texts.none
  const [least, most] = [formatMedian(quartiles.least[of]), formatMedian(quartiles.most[of])]
  return least === most ? least : texts.range(least, most)
}

/** The lag with its median, for whoever does not see the band. */
export const lagSentence = (lag: LagFigure): string =>
  lag.quartiles === null
    ? texts.rowNone(words.lags.names[lag.lagId])
    : texts.row(words.lags.names[lag.lagId], daysInWords(lag, 'median'), lag.known)

/** What the median rests on, and what it leaves out. */
export const restOf = ({ known, notStated, impossible }: LagFigure): string =>
  [
    texts.known(known, notStated),
    ...(impossible > 0 ? [texts.impossible(impossible)] : []),
    ...(known > 0 && known < enough ? [texts.few(known)] : []),
  ].join(', ')
