import type { Span } from '../../src-main/domain/claim.ts'
import type { ArticleId, BreachId } from '../../src-main/domain/ids.ts'

/** The two lists of the library, alone or narrowed to a tag. */
export interface ListView {
  readonly kind: 'breaches' | 'articles'
  readonly tag: string | null
}

/** A stretch of an article's clean text. */
export type Passage = Pick<Span, 'start' | 'end'>

export interface ReaderPlace {
  readonly kind: 'reader'
  readonly articleId: ArticleId
  /** Whose facts are shown beside the text; null: the article's first breach. */
  readonly breachId: BreachId | null
  /** The claim in focus. */
  readonly claimId: number | null
  /** What is to be looked at, where that is no claim. */
  readonly passage?: Passage
  /** Another article of the breach, read side by side with it. */
  readonly besideId?: ArticleId
}

/** The same article with another claim in focus; a passage looked at is let go. */
export const atClaim = ({ passage: _, ...place }: ReaderPlace, claimId: number): ReaderPlace => ({
  ...place,
  claimId,
})

export interface ComparePlace {
  readonly kind: 'compare'
  /** The first one is the reference. */
  readonly ids: readonly BreachId[]
}

/** A place on the screen; back and forward move between them. */
export type View = ListView | { readonly kind: 'imports' } | ReaderPlace | ComparePlace

export const isList = (view: View): view is ListView => view.kind === 'breaches' || view.kind === 'articles'
export const isLibrary = (view: View): boolean => isList(view) || view.kind === 'imports'

export const firstView: View = { kind: 'breaches', tag: null }
