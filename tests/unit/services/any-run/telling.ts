// What is told: imports, articles read again, near-duplicates, verdicts and claims of analysts.
import { numberOf } from '../../../../src-main/domain/ids.ts'
import { acceptClaims } from '../../../../src-main/services/accept-claims.ts'
import { addClaim, removeClaim } from '../../../../src-main/services/add-claim.ts'
import { giveVerdict, withdrawVerdict } from '../../../../src-main/services/give-verdict.ts'
import { notTheSame, theSame } from '../../../../src-main/services/judge-likeness.ts'
import { placeClaim } from '../../../../src-main/services/place-claim.ts'
import { createReextraction } from '../../../../src-main/services/reextract.ts'
import { agreeingClaims } from '../../../../src-main/services/review-queue.ts'
import { save } from '../../vault/fixtures.ts'
import type { Steps, World } from './world.ts'

const people = 'individualsAffected' as const

/** A breach with one of its claims about people. */
function claimed({ vault, among, breaches }: World) {
  const breachId = among(breaches())
  if (breachId === null) return null
  const claims = vault.tables.claims.ofBreach(numberOf(breachId)).filter(({ factId }) => factId === people)
  const claim = among(claims)
  return claim === null ? null : { breachId, claim }
}

/** What is in the vault does not grow without end. */
const most = 30

export const telling: Steps = {
  import: ({ vault, reading, articles }) => {
    if (articles().length < most) save(vault, reading())
  },
  reextract: async ({ desk, among, articles }) => {
    const article = among(articles())
    if (article !== null) await createReextraction(desk).run({ kind: 'articles', ids: [article] }, true)
  },
  'reextract all': async ({ desk, random }) => {
    if (random.isBelow(0.2)) await createReextraction(desk).run({ kind: 'all' }, true)
  },
  verdict: world => {
    const about = claimed(world)
    if (about === null) return
    const { breachId, claim } = about
    const kind = world.random.isBelow(0.5) ? 'accept' : 'reject'
    giveVerdict(world.desk, { breachId, factId: people, decision: { kind, claimId: claim.claimId } })
  },
  override: ({ desk, random, among, breaches }) => {
    const breachId = among(breaches())
    const decision = { kind: 'override' as const, value: random.pick(['PT', 'FR']), reason: 'known' }
    if (breachId !== null) giveVerdict(desk, { breachId, factId: 'country', decision })
  },
  withdraw: ({ desk, vault, among, breaches }) => {
    const breachId = among(breaches())
    const verdict = breachId === null ? null : among(vault.tables.verdicts.ofBreach(numberOf(breachId)))
    if (breachId === null || verdict === null) return
    const { decision, factId } = verdict
    withdrawVerdict(desk, {
      breachId,
      factId,
      claimId: decision.kind === 'override' ? null : decision.claimId,
    })
  },
  'add claim': world => {
    const about = claimed(world)
    if (about === null || about.claim.isLost) return
    const { breachId, claim } = about
    addClaim(world.desk, {
      breachId,
      articleId: claim.articleId,
      factId: people,
      value: world.random.pick([7, 501]),
      qualifier: 'exact',
      source: { kind: 'press', name: null },
      evidence: claim.evidence,
      isAccepted: world.random.isBelow(0.5),
    })
  },
  'remove claim': ({ desk, vault, among }) => {
    const claims = vault.db.prepare(`SELECT claim_id FROM claims WHERE found_by = 'analyst'`).pluck().all()
    const claim = among(claims)
    if (claim !== null) removeClaim(desk, Number(claim) as Parameters<typeof removeClaim>[1])
  },
  'accept several': ({ desk, vault, among, breaches }) => {
    const breachId = among(breaches())
    const article = breachId === null ? null : among(vault.tables.articles.ofBreach(numberOf(breachId)))
    if (breachId === null || article === null) return
    const claims = agreeingClaims(vault, { breachId, articleId: article.articleId })
    if (claims.length > 0) acceptClaims(desk, claims)
  },
  'place claim': ({ desk, vault, among }) => {
    const claim = among(vault.tables.claims.lost())
    if (claim === null) return
    const text = vault.tables.articles.text(numberOf(claim.articleId))
    placeClaim(desk, { claimId: claim.claimId, evidence: { start: 0, end: 5, quote: text.slice(0, 5) } })
  },
  'not a copy': ({ desk, vault, among }) => {
    const { articles } = vault.tables
    const copy = among(
      articles.some(articles.numbers().toReversed()).filter(({ cluster }) => cluster !== null),
    )
    if (copy !== null && copy.cluster !== null) notTheSame(desk, copy.articleId, copy.cluster)
  },
  'a copy': ({ desk, among, articles }) => {
    const [id, other] = [among(articles()), among(articles())]
    if (id !== null && other !== null) theSame(desk, id, other)
  },
}
