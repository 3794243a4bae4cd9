import type { Refiner } from './refiner.ts'

/** A type of data that was exposed for some people is exposed, whatever was denied for others or earlier. */
export const exposedWins: Refiner = {
  id: 'exposed-wins',
  because: 'exposed-elsewhere',
  refine: claims => {
    const exposed = new Set(
      claims.filter(({ factId }) => factId === 'dataTypes.exposed').map(({ value }) => value),
    )
    return claims.filter(({ factId, value }) => factId !== 'dataTypes.notExposed' || !exposed.has(value))
  },
}
