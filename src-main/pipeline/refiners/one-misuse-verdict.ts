import type { Refiner } from './refiner.ts'

/** Misuse told as fact outweighs a company that knows of none. */
export const oneMisuseVerdict: Refiner = {
  id: 'one-misuse-verdict',
  because: 'misuse-told-as-fact',
  refine: claims => {
    const isConfirmed = claims.some(
      ({ factId, value }) => factId === 'misuseEvidence' && value === 'confirmed',
    )
    return isConfirmed
      ? claims.filter(({ factId, value }) => factId !== 'misuseEvidence' || value === 'confirmed')
      : claims
  },
}
