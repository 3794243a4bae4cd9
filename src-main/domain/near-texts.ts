// When two texts count as nearly the same, and how a text finds the ones it may be near to.
import { minimaOf } from './text-signature.ts'

/**
 * From this similarity on two texts are nearly the same: half of all their three-word sequences stand in both, which
 * takes two thirds of each word for word. Unrelated articles of one language stay below 0.15.
 */
export const nearThreshold = 0.5

/** Bands of a signature, and minima in each: texts at the threshold share a band in 98.6 of 100 cases. */
export const bandCount = 32
const bandRows = 3

/** The bands of a signature, each a 32-bit number; none for a text too short to be compared. */
export function bandsOf(signature: Uint8Array): number[] {
  const minima = minimaOf(signature)
  if (minima === null) return []
  return Array.from({ length: bandCount }, (_, band) => {
    let hash = band + 1
    for (let row = 0; row < bandRows; row += 1) {
      hash = Math.imul(hash ^ (minima[band * bandRows + row] as number), 0x9e3779b1)
      hash ^= hash >>> 15
    }
    return hash | 0
  })
}
