import { bodyNamed } from '../lexicons/known-bodies.ts'
import { fold } from '../text/fold.ts'
import type { Stretch } from '../text/phrases.ts'
import type { Line, Reading } from '../text/reading.ts'
import { claimAt, type Finder } from './finder.ts'
import { organisationsOf } from './organisations.ts'
import { victimOf } from './victim.ts'

interface Hit {
  readonly line: Line
  readonly place: Stretch
  readonly weight: number
}

/** The victim's country, from the places and nationalities beside its name, the dateline and the authorities told. */
export const country: Finder = {
  id: 'country',
  find: reading => {
    const authorities = authoritiesOf(reading)
    const ranked = Object.entries(reading.lexicon.countries)
      .map(([code, phrases]) => ({
        code,
        hits: [...placesOf(reading, phrases), ...authorities.filter(hit => hit.code === code)],
      }))
      .map(entry => ({ ...entry, total: entry.hits.reduce((sum, { weight }) => sum + weight, 0) }))
      .sort((a, b) => b.total - a.total)
    const [first] = ranked
    const best = first?.hits.toSorted((a, b) => b.weight - a.weight)[0]
    if (first === undefined || best === undefined || first.total < 1) return []
    return [
      claimAt(reading, 'country', 'country', first.code, best.line, best.place, { certainty: 'implied' }),
    ]
  },
}

function placesOf(reading: Reading, phrases: readonly string[]): Hit[] {
  const victim = victimOf(reading)?.organisation
  return reading.linesWith(phrases).flatMap(line =>
    reading.find(line, phrases).map(place => {
      const isBeside = victim?.mentions.some(
        mention => mention.line === line && place.start - mention.end < 80 && mention.start - place.end < 60,
      )
      const isDateline = line.index > 0 && line.index < 5 && line.text.length < 90
      return { line, place, weight: isBeside ? 2 : isDateline ? 1.5 : 1 }
    }),
  )
}

/** Where the authorities that the article names have their seat. */
const authoritiesOf = (reading: Reading): (Hit & { code: string })[] =>
  organisationsOf(reading).flatMap(({ mentions }) => {
    const [first] = mentions
    const seats = mentions.map(({ name }) => bodyNamed(fold(name))?.country ?? null)
    const code = seats.find(seat => seat !== null)
    return code == null || first === undefined ? [] : [{ code, line: first.line, place: first, weight: 2 }]
  })
