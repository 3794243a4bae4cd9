import type { Span } from '../../src-main/domain/claim.ts'
import type { ExportScope } from '../../src-main/domain/exports/export.ts'
import type { ArticleId, BreachId } from '../../src-main/domain/ids.ts'
import type { ReviewReason } from '../../src-main/domain/review.ts'
import type { ComparisonSettings } from '../../src-main/domain/saved-comparison.ts'
import type { StatisticsSettings } from '../../src-main/domain/statistics.ts'
import type { Alignment } from '../../src-main/domain/timeline.ts'

/** A part of a list that somebody works off. */
export type ListPart = 'inbox'

/** The two lists of the library, alone or narrowed to a tag, or to what is new. */
export interface ListView {
  readonly kind: 'breaches' | 'articles'
  readonly tag: string | null
  /** `inbox`: articles nobody has reviewed yet. */
  readonly part?: ListPart
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

/** How much of a comparison is shown. */
export type ComparisonFolds = Pick<ComparisonSettings, 'onlyDifferences' | 'collapsed'>

export interface ComparePlace {
  readonly kind: 'compare'
  /** The columns in their order; where articles are compared, the one breach they tell of. */
  readonly ids: readonly BreachId[]
  /** The columns in place of breaches. */
  readonly articles?: readonly ArticleId[]
  /** The column the others are measured against; the first where it is left out. */
  readonly reference?: BreachId | ArticleId
  /** Where the axis of time begins, once somebody chose. */
  readonly align?: Alignment
  /** What it is kept under, and how it is shown under that name. */
  readonly saved?: { readonly name: string } & ComparisonFolds
}

/** What waits for a person, for one reason or all of them, as far as a search finds it. */
export interface ReviewPlace {
  readonly kind: 'review'
  readonly reason: ReviewReason | null
  readonly query: string
}

export const wholeReview: ReviewPlace = { kind: 'review', reason: null, query: '' }

/** Articles to be read again: these, or those chosen there. */
export interface RereadingPlace {
  readonly kind: 'rereading'
  readonly ids: readonly ArticleId[]
}

/** The tags themselves, the packs they come in, and the rules that put them on. */
export interface TagsPlace {
  readonly kind: 'tags'
  readonly tab: 'tags' | 'packs' | 'rules'
}

/** Figures of the breaches a query finds. */
export interface StatisticsPlace {
  readonly kind: 'statistics'
  readonly query: string
  readonly settings: StatisticsSettings
  /** The name of the saved ones that were opened; what is shown may have moved on from them. */
  readonly name: string | null
}

/** What is to be written to a file: one of these, the likeliest first. */
export interface ExportPlace {
  readonly kind: 'export'
  readonly scopes: readonly ExportScope[]
}

/** A place on the screen; back and forward move between them. */
export type View =
  | ListView
  | { readonly kind: 'imports' }
  | { readonly kind: 'preferences' }
  | { readonly kind: 'comparisons' }
  | TagsPlace
  | ReaderPlace
  | ComparePlace
  | ReviewPlace
  | RereadingPlace
  | StatisticsPlace
  | { readonly kind: 'history' }
  | ExportPlace

export const isList = (view: View): view is ListView => view.kind === 'breaches' || view.kind === 'articles'
export const isLibrary = (view: View): boolean =>
  isList(view) || view.kind === 'imports' || view.kind === 'preferences' || view.kind === 'comparisons'

export const firstView: View = { kind: 'breaches', tag: null }
