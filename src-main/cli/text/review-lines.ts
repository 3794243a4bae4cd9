// The review queue for reading on a terminal.
import { factOf } from '../../domain/facts.ts'
import type { ReviewCounts, ReviewItem, ReviewReason } from '../../domain/review.ts'
import { ReviewReason as Reasons } from '../../domain/review.ts'
import { reasonLines } from './match-lines.ts'
import { writtenValue } from './written-value.ts'

const reasonWords: Readonly<Record<ReviewReason, string>> = {
  conflict: 'sources disagree',
  placeholder: 'may stand for a count not known yet',
  uncertain: 'low certainty',
  lost: 'its quote is lost',
  unreviewed: 'unreviewed',
  'same-breach': 'may be one breach',
  'same-article': 'nearly the same article',
}

/** `12 to review: 3 unreviewed, 1 sources disagree` */
export function countLine(counts: ReviewCounts): string {
  const parts = Reasons.options
    .filter(reason => counts[reason] > 0)
    .map(reason => `${counts[reason]} ${reasonWords[reason]}`)
  return parts.length === 0 ? 'Nothing waits for a review.' : `${counts.all} to review: ${parts.join(', ')}`
}

export function reviewLines(item: ReviewItem): string[] {
  switch (item.kind) {
    case 'breaches': {
      const { breachId, name, other, otherName, reasons } = item.suggestion
      return [`${breachId}  ${name}  may be  ${other}  ${otherName}`, ...reasonLines(reasons)]
    }
    case 'articles':
      return [
        `${item.copy.articleId}  ${item.copy.title}  is nearly  ${item.first.articleId}  ${item.first.title}`,
      ]
    case 'fact': {
      const { fact, name } = item
      const definition = factOf(fact.factId)
      const why = fact.reasons.map(reason => reasonWords[reason]).join(', ')
      const value = writtenValue(definition, fact)
      return [
        `${fact.breachId}  ${name}  ${definition.label}: ${value}  (${why})`,
        `       claim ${fact.claimId}, ${fact.articleId}: “${fact.evidence.quote}”`,
      ]
    }
  }
}
