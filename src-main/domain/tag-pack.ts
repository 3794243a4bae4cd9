import * as z from 'zod'

/** A tag as a pack brings it. */
export interface PackTag {
  /** Its place when it is installed; begins with the id of the pack. */
  readonly path: string
  /** The spelling of the vocabulary, letter for letter; null for a place in the tree the vocabulary has no term for. */
  readonly term: string | null
  /** In our own words; empty where the term says it. */
  readonly description: string
  readonly isExclusive: boolean
  readonly colour: string
  /** Other ways to write it, folded: `tlp:red`. */
  readonly aliases: readonly string[]
}

/** A controlled vocabulary as tags. */
export interface TagPack {
  readonly id: string
  readonly label: string
  /** Who publishes the vocabulary, and the edition the terms were taken from. */
  readonly source: string
  readonly description: string
  /** Parents before their children. */
  readonly tags: readonly PackTag[]
}

/** A pack in a list, with how much of it a vault has. */
export const TagPackSummary = z.strictObject({
  pack: z.string(),
  label: z.string(),
  source: z.string(),
  description: z.string(),
  tags: z.int().positive(),
  installed: z.int().nonnegative(),
})
export type TagPackSummary = z.infer<typeof TagPackSummary>
