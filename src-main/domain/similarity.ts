// How like two breaches are: what they share, and how much that says. The rarer it is, the more it says: a shared value
// counts its information in bits, log2(all breaches / breaches that have it), times the weight of its kind.
import * as z from 'zod'
import { BreachSummary } from './breach.ts'

export const SimilarityKind = z.enum([
  'vendor',
  'vendor-of',
  'actor',
  'vector',
  'data',
  'sector',
  'size',
  'country',
  'words',
])
export type SimilarityKind = z.infer<typeof SimilarityKind>

/** Weights of the kinds. What names one chain of events counts most; where it happened says least about how. */
export const similarityWeights: Readonly<Record<SimilarityKind, number>> = {
  vendor: 1.5,
  'vendor-of': 2,
  actor: 1.2,
  vector: 1,
  data: 0.6,
  sector: 1,
  size: 1,
  country: 0.4,
  words: 0.5,
}

/** No single kind counts more than so many points: one odd word does not make two breaches alike. */
export const mostPoints: Readonly<Record<SimilarityKind, number>> = {
  vendor: 16,
  'vendor-of': 20,
  actor: 12,
  vector: 6,
  data: 10,
  sector: 6,
  size: 4,
  country: 3,
  words: 10,
}

/** What two breaches share, and how many points that is. */
export const SimilarityReason = z.strictObject({
  kind: SimilarityKind,
  /** What both have, as searches spell it; of a size, both figures; of data and words, several. */
  values: z.array(z.string()).min(1),
  points: z.number().positive(),
  /** How many breaches of the vault have the rarest of the values; null for a size. */
  shared: z.int().positive().nullable(),
})
export type SimilarityReason = z.infer<typeof SimilarityReason>

export const Similar = z.strictObject({
  breach: BreachSummary,
  /** The sum of the points. */
  score: z.number().positive(),
  /** The weightiest first. */
  reasons: z.array(SimilarityReason).min(1),
})
export type Similar = z.infer<typeof Similar>

/** The information of a value that so many of all breaches have, in bits. */
export const bitsOf = (having: number, all: number): number => Math.log2((all + 1) / Math.max(1, having))

/** Points for two sizes: all of them for the same size, none for ten times as many. */
export const sizePoints = (a: number, b: number): number =>
  Math.max(0, 1 - Math.abs(Math.log10(a) - Math.log10(b))) * mostPoints.size * similarityWeights.size

/** Points for one kind, never more than it may count. */
export const pointsOf = (kind: SimilarityKind, bits: number): number =>
  Math.min(mostPoints[kind], bits * similarityWeights[kind])
