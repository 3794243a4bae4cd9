import { expect, it } from 'vitest'
import { ledgerLines } from '../../../src-main/cli/text/ledger-lines.ts'
import type { Claim } from '../../../src-main/domain/claim.ts'
import { factOf } from '../../../src-main/domain/facts.ts'
import { breachId } from '../../../src-main/domain/ids.ts'
import { ledgerOf } from '../../../src-main/domain/ledger.ts'
import { resolveFact } from '../../../src-main/domain/resolve-fact.ts'
import { eachArticle, type SourceOf } from '../../../src-main/domain/sources.ts'
import { claim } from '../domain/claims.ts'

const dates: Readonly<Record<string, string>> = {
  'A-0001': '2024-03-02',
  'A-0002': '2024-05-08',
  'A-0003': '2024-05-20',
}
const publishedOn = ({ articleId }: Claim) => dates[articleId] ?? null
const articleOf = (one: Claim) => ({
  title: 'Title',
  outlet: null,
  fileName: 'a.txt',
  publishedOn: publishedOn(one),
  lang: null,
})

function linesOf(claims: readonly Claim[], sourceOf: SourceOf = eachArticle): string {
  const sources = { publishedOn, sourceOf }
  const weighed = resolveFact(factOf('individualsAffected'), claims, [], sources)
  const fact = ledgerOf(weighed, [], sources, articleOf)
  return ledgerLines({ breachId: breachId(1), name: 'Name', facts: [fact] }).join('\n')
}
const says = (articleId: string, value: number, qualifier = 'exact') => claim({ articleId, value, qualifier })

it('tells what a count was told to be on each day it grew, not what it was found to be later', () => {
  const grown = [
    says('A-0001', 20_000, 'at_least'),
    says('A-0002', 2_200_000, 'about'),
    says('A-0003', 2_216_365),
  ]
  expect(linesOf(grown)).toContain(
    'It grew: ≥ 20,000 (2024-03-02) → ≈ 2,200,000 (2024-05-08) → 2,216,365 (2024-05-20)',
  )
})

it('names the article that was published first as the one that others repeat', () => {
  const lines = linesOf([says('A-0003', 500), says('A-0001', 500)], () => 'one text')
  expect(lines).toMatch(/A-0003 · .*repeats A-0001/)
  expect(lines).not.toContain('repeats A-0003')
})
