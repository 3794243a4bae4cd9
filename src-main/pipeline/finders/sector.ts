import { Sector } from '../../domain/vocabulary.ts'
import { fold } from '../text/fold.ts'
import type { Stretch } from '../text/phrases.ts'
import type { Line, Reading } from '../text/reading.ts'
import { claimAt, type Finder } from './finder.ts'
import { namedIn } from './organisations.ts'
import { victimOf } from './victim.ts'

type NamedSector = Exclude<Sector, 'other'>

const sectors = Sector.options.filter((sector): sector is NamedSector => sector !== 'other')

const rule = { rule: 'sector', factId: 'sector' } as const

interface Hit {
  readonly line: Line
  readonly place: Stretch
  readonly weight: number
}

/** The victim's line of business, from its name, the words beside its name, and the words of the article. */
export const sector: Finder = {
  id: 'sector',
  find: reading => {
    const ranked = sectors
      .map(name => ({ name, hits: hitsOf(reading, name) }))
      .map(({ name, hits }) => ({ name, hits, total: hits.reduce((sum, { weight }) => sum + weight, 0) }))
      .filter(({ total }) => total >= 2)
      .sort((a, b) => weightOf(b) - weightOf(a))
    const [first] = ranked
    const best = first?.hits.toSorted((a, b) => b.weight - a.weight)[0]
    if (first === undefined || best === undefined) return []
    for (const { name, hits, total } of ranked.slice(1))
      for (const { line, place } of hits.slice(0, 1))
        reading.turnedDown.push({ ...rule, value: name, line, place, because: 'weaker', score: total })
    return [claimAt(reading, 'sector', 'sector', first.name, best.line, best.place, { score: first.total })]
  },
}

/** A firm that makes software for one line of business belongs to that line. */
const weightOf = ({ name, total }: { name: NamedSector; total: number }) =>
  name === 'technology' ? total * 0.4 : total

function hitsOf(reading: Reading, name: NamedSector): Hit[] {
  const phrases = reading.lexicon.sectors[name]
  const found = victimOf(reading)
  const hits: Hit[] = []
  if (found !== null && reading.findInWords(fold(found.organisation.name), phrases).length > 0)
    hits.push({ line: found.best.line, place: found.best, weight: 8 })
  let plain = 0
  const isInName = (line: Line, place: Stretch) =>
    namedIn(reading, line).some(
      ({ organisation, mention: { start, end } }) =>
        organisation !== found?.organisation &&
        organisation.role !== null &&
        start <= place.start &&
        end >= place.end,
    )
  for (const line of reading.linesWith(phrases))
    for (const place of reading.find(line, phrases).filter(place => !isInName(line, place))) {
      const beside = found?.organisation.mentions.some(
        mention => mention.line === line && place.start - mention.end < 60 && mention.start - place.end < 30,
      )
      const weight = beside ? 3 : line.index === 0 ? 2 : Math.max(0.2, 1 - plain++ * 0.15)
      hits.push({ line, place, weight })
    }
  return hits
}
