// The columns of a comparison as its figures need them: with their facts, and the sentence behind each claim.
import type { ResolvedFact } from '../../../../src-main/domain/breach.ts'
import type { Comparison } from '../../../../src-main/domain/comparison-of.ts'
import { words } from '../../../languages/words.ts'
import { formatDate } from '../../../text/format-date.ts'
import { onePerQuote, type RelatedClaim } from '../claims-of-column.ts'

type Column = Comparison['columns'][number]

export interface FigureColumn {
  readonly index: number
  readonly name: string
  readonly isReference: boolean
  readonly breachId: Column['breachId']
  readonly articles: Column['articles']
  readonly facts: readonly ResolvedFact[]
}

/** What a column is called: articles on one breach by where and when they appeared, since the breach is the same. */
export function columnName({ name, article }: Pick<Column, 'name' | 'article'>): string {
  if (article === null) return name
  const { outlet, title, publishedOn } = article
  const source = outlet ?? title
  return publishedOn === null ? source : words.figures.card.articleOf(source, formatDate(publishedOn))
}

/** The columns in their order, each with the facts that stand in its rows. */
export function columnsOf({ columns, groups, reference }: Comparison): FigureColumn[] {
  return columns.map(({ breachId, name, article, articles }, index) => ({
    index,
    name: columnName({ name, article }),
    isReference: index === reference,
    breachId,
    articles,
    facts: groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells[index]?.fact ?? [])),
  }))
}

/** The claims of these ids that an article of the column shows, one for each sentence. */
export function claimsOf(column: FigureColumn, ids: readonly (number | null)[]): RelatedClaim[] {
  const wanted = new Set(ids)
  const claims = column.facts
    .flatMap(fact => fact.claims)
    .filter(({ claimId, articleId }) => {
      const isKnown = column.articles.some(article => article.articleId === articleId)
      return isKnown && wanted.has(claimId)
    })
  return onePerQuote(claims)
}

/** What the screen shows for a figure: its sentence opened in the reader. */
export const placeOf = (column: FigureColumn, claim: RelatedClaim) =>
  ({
    kind: 'reader',
    articleId: claim.articleId,
    breachId: column.breachId,
    claimId: claim.claimId,
  }) as const
