// What a brief computes from the facts it may tell: how long things took, and what the clocks say. What is held back is
// not there any more, so no figure gives it away.
import { clockAnswerInWords, clockReasonInWords } from '../clock-words.ts'
import { clocks } from '../clocks/index.ts'
import { lagInWords } from '../lag-words.ts'
import { type Lag, lagOf, lags, type RestsOn } from '../lags.ts'
import { type ClockReading, runClock } from '../run-clock.ts'
import type { BriefFigure } from './brief.ts'
import type { ToldBreach } from './exported-breach.ts'

type Rests = readonly (Pick<RestsOn, 'claimId'> | null)[]
const claimsOf = (rests: Rests) => rests.flatMap(date => date?.claimId ?? [])

const lagCell = (lag: Lag) => ({
  text: lagInWords(lag),
  claims: lag.outcome.kind === 'not-stated' ? [] : claimsOf([lag.from, lag.to]),
})

const clockCell = (reading: ClockReading) => ({
  text: [`${clockAnswerInWords(reading)}.`, ...reading.reasons.map(clockReasonInWords)].join(' '),
  claims: reading.applies === 'no' ? [] : claimsOf([reading.start, reading.stop]),
})

/** Where not even the country is known any rule may bind: that says nothing of this one. */
const mayBind = ({ applies, reasons }: ClockReading) =>
  applies === 'yes' || (applies === 'maybe' && reasons.every(({ kind }) => kind !== 'country-not-stated'))

/** The rows: lags that can be told of one of these breaches, and clocks that may bind one of them. */
export function briefFigures(breaches: readonly ToldBreach[]): BriefFigure[] {
  const lagRows = lags.flatMap((definition): BriefFigure[] => {
    const told = breaches.map(({ facts }) => lagOf(facts, definition))
    if (told.every(({ outcome }) => outcome.kind === 'not-stated')) return []
    return [{ label: definition.label, cells: told.map(lagCell), rule: null }]
  })
  const published = breaches.map(
    ({ articles }) => new Map(articles.map(article => [article.articleId, article.publishedOn])),
  )
  const clockRows = clocks.flatMap((clock): BriefFigure[] => {
    const told = breaches.map(({ facts }, place) =>
      runClock(clock, facts, ({ articleId }) => published[place]?.get(articleId) ?? null),
    )
    if (!told.some(mayBind)) return []
    return [
      {
        label: clock.label,
        cells: told.map(clockCell),
        rule: `${clock.jurisdiction}, ${clock.source}: ${clock.rule} ${clock.unless}`,
      },
    ]
  })
  return [...lagRows, ...clockRows]
}
