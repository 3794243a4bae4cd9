// One of each that may wait in the review queue.
import type { Output } from '../../../src-main/contract/index.ts'
import { articleId, breachId, ClaimId } from '../../../src-main/domain/ids.ts'
import type { ReviewItem } from '../../../src-main/domain/review.ts'

/** An unreviewed fact resting on this claim: its victim, or, from 11 on, its sector. */
export const factItem = (claim: number): ReviewItem => ({
  kind: 'fact',
  name: 'Orrin Lake Clinic',
  fact: {
    claimId: ClaimId.parse(claim),
    articleId: articleId(1),
    breachId: breachId(1),
    factId: claim > 10 ? 'sector' : 'victim',
    value: 'x',
    qualifier: null,
    source: { kind: 'press', name: null },
    evidence: { start: 0, end: 1, quote: 'x' },
    certainty: 'stated',
    isLost: false,
    reasons: ['unreviewed'],
    rivals: 0,
  },
})

const article = (number: number) => ({
  articleId: articleId(number),
  title: 'Clinic tells patients',
  outlet: null,
  fileName: 'a.txt',
  publishedOn: null,
  lang: null,
})

export const waiting: readonly ReviewItem[] = [
  factItem(1),
  {
    kind: 'breaches',
    suggestion: {
      breachId: breachId(1),
      name: 'Orrin Lake Clinic',
      other: breachId(2),
      otherName: 'Orrin Lake',
      score: 6,
      reasons: [],
    },
  },
  { kind: 'articles', first: article(1), copy: { ...article(2), similarity: 0.9 }, breachId: null },
]

export const queueOf = (items: readonly ReviewItem[]): Output<'review.queue'> => ({
  items: [...items],
  counts: {
    all: items.length,
    conflict: 0,
    placeholder: 0,
    uncertain: 0,
    lost: 0,
    unreviewed: 0,
    'same-breach': 0,
    'same-article': 0,
  },
  total: items.length,
  next: null,
})
