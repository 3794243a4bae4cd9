// What statistics are counted from, read piece by piece before anybody asks: at a hundred thousand articles all of it at
// once takes most of a second, a piece of it no longer than a few drawings of the screen.
import { factOf } from '../../domain/facts.ts'
import { lags } from '../../domain/lags.ts'
import { memoryOf } from '../search/search-memory.ts'
import type { ReadableVault } from '../vault.ts'
import { rangesOf } from './breach-columns.ts'
import { namesOf, organisationsOf } from './name-columns.ts'

const dates = [...new Set(lags.flatMap(({ from, to }) => [factOf(from).field, factOf(to).field]))]
const columns = [
  ...dates,
  'people',
  'qualifier',
  'org',
  'victim',
  'sector',
  'country',
  'vector',
  'data',
  'source',
  'clock',
]

/** Reads the next piece; true once there is none left. */
export function prepareStatistics({ db }: ReadableVault): boolean {
  const memory = memoryOf(db)
  memory.all('breaches')
  const [next, ...rest] = columns.filter(field => !memory.isAtHand('breaches', field))
  if (next === undefined) return true
  const column = memory.column('breaches', next)
  if (dates.includes(next)) rangesOf(column)
  if (next === 'org') organisationsOf(column)
  if (next === 'victim') namesOf(column)
  return rest.length === 0
}
