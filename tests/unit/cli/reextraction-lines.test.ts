import { expect, it } from 'vitest'
import { reextractionLines } from '../../../src-main/cli/text/reextraction-lines.ts'
import { articleId, breachId, ClaimId } from '../../../src-main/domain/ids.ts'
import type {
  BreachDifference,
  ClaimDifference,
  ClaimFate,
  ReextractionReport,
  Told,
} from '../../../src-main/domain/reextraction.ts'

const told = (more: Partial<Told> = {}): Told => ({
  value: 500,
  qualifier: 'exact',
  source: { kind: 'press', name: null },
  certainty: 'stated',
  evidence: { start: 3, end: 13, quote: '500 people' },
  ...more,
})
const zero = { added: 0, removed: 0, moved: 0, changed: 0, kept: 0, lost: 0 } satisfies Record<
  ClaimFate,
  number
>

/** The line of a claim that is told otherwise. */
function changed(before: Told, after: Told): string | undefined {
  const claim: ClaimDifference = {
    fate: 'changed',
    factId: 'individualsAffected',
    claimId: ClaimId.parse(7),
    before,
    after,
  }
  const breach: BreachDifference = {
    fate: 'same',
    breachId: breachId(1),
    name: 'Larch',
    claims: [claim],
    unchanged: 0,
  }
  const report: ReextractionReport = {
    isApplied: false,
    isCancelled: false,
    engineVersion: 2,
    articles: 1,
    changed: 1,
    unchanged: 0,
    failed: 0,
    claims: { ...zero, changed: 1 },
    differences: [
      {
        articleId: articleId(1),
        title: 'Title',
        engineBefore: 1,
        isTextChanged: false,
        fields: [],
        breaches: [breach],
        problem: null,
      },
    ],
    omitted: 0,
    lost: [],
    lostHighlights: [],
  }
  return reextractionLines(report).find(line => line.includes('#7'))
}

it.each([
  ['another value', told({ value: 90 }), '90 → 500'],
  ['how exactly', told({ qualifier: 'about' }), '≈ 500 → 500'],
  [
    'by whom',
    told({ source: { kind: 'regulator', name: 'CNPD' } }),
    '500  (said by CNPD (regulator) → press)',
  ],
  ['whether in so many words', told({ certainty: 'implied' }), '500  (implied → stated)'],
])('a claim that says otherwise shows what it says otherwise: %s', (_, before, words) => {
  expect(changed(before, told())).toBe(`    ~ #7  People affected: ${words}  “500 people”`)
})
