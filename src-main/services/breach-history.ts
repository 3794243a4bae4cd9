// What was done to a breach: each edit that touched it, with what it showed before and after.
import { type AsOf, lastMomentOf } from '../domain/as-of.ts'
import type { BreachEdit, FactChange, FactSide, VerdictChange } from '../domain/breach-edit.ts'
import type { Claim } from '../domain/claim.ts'
import type { FactId } from '../domain/fact-id.ts'
import { factIds } from '../domain/facts.ts'
import { type BreachId, numberOf } from '../domain/ids.ts'
import { ProblemError } from '../domain/problem.ts'
import type { WeighedFact } from '../domain/resolve-fact.ts'
import type { Verdict } from '../domain/verdict.ts'
import { type BreachState, resolveState } from '../vault/breach-state.ts'
import { breachEdits } from '../vault/past-breach.ts'
import type { ReadableVault } from '../vault/vault.ts'

interface Wanted {
  readonly id: BreachId
  /** Only the edits that changed this fact. */
  readonly factId?: FactId | undefined
  /** Only the edits made by then. */
  readonly asOf?: AsOf | undefined
  readonly limit: number
}

/** The edits that touched a breach, newest first. */
export function breachHistory(vault: ReadableVault, { id, factId, asOf, limit }: Wanted): BreachEdit[] {
  const { breaches, edits } = vault.tables
  const last = asOf === undefined ? Number.POSITIVE_INFINITY : edits.lastUntil(lastMomentOf(asOf))
  const ids = factId === undefined ? factIds : [factId]
  const found: BreachEdit[] = []
  let isKnown = breaches.exists(numberOf(id))
  for (const { edit: line, before, after } of breachEdits(vault, numberOf(id))) {
    isKnown = true
    if (line.editId > last) continue
    const { group: _, ...edit } = line
    const facts = ids.flatMap(one => changeOf(one, before, after))
    if (factId !== undefined && facts.length === 0) continue
    found.push({
      ...edit,
      wasThere: before !== null,
      isThere: after !== null,
      facts,
      articles: gained(articlesOf(before), articlesOf(after)),
      tags: gained(before?.tags ?? [], after?.tags ?? []),
    })
    if (found.length === limit) break
  }
  if (!isKnown) throw new ProblemError('not-found', `There is no breach ${id}.`)
  return found
}

const articlesOf = (state: BreachState | null) => state?.articles.map(({ articleId }) => articleId) ?? []

/** A state is what one edit left and the next one found. */
const known = new WeakMap<BreachState, readonly WeighedFact[]>()
function factsOf(state: BreachState): readonly WeighedFact[] {
  const facts = known.get(state) ?? resolveState(state)
  known.set(state, facts)
  return facts
}

/** What became of one fact; nothing when it is as it was. */
function changeOf(factId: FactId, before: BreachState | null, after: BreachState | null): FactChange[] {
  const [sideBefore, sideAfter] = [sideOf(before, factId), sideOf(after, factId)]
  const claims = gained(claimsOf(before, factId), claimsOf(after, factId), sameClaim)
  const verdicts = gained(verdictsOf(before, factId), verdictsOf(after, factId), sameVerdict)
  const isSame = JSON.stringify(sideBefore) === JSON.stringify(sideAfter)
  const stirred = [claims.added, claims.removed, verdicts.added, verdicts.removed]
  if (isSame && stirred.every(list => list.length === 0)) return []
  const told = [...(before?.claims ?? []), ...(after?.claims ?? [])]
  return [
    {
      factId,
      before: sideBefore,
      after: sideAfter,
      claimsAdded: claims.added.map(inBrief),
      claimsRemoved: claims.removed.map(inBrief),
      verdicts: [
        ...verdicts.added.map(verdict => inWords(verdict, 'given', told)),
        ...verdicts.removed.map(verdict => inWords(verdict, 'withdrawn', told)),
      ],
    },
  ]
}

function sideOf(state: BreachState | null, factId: FactId): FactSide {
  const fact = state === null ? undefined : factsOf(state).find(({ resolved }) => resolved.factId === factId)
  if (fact === undefined) return { values: [], state: 'unreviewed' }
  const { values, state: review } = fact.resolved
  return { values: values.map(({ value, qualifier }) => ({ value, qualifier })), state: review }
}

const claimsOf = (state: BreachState | null, factId: FactId) =>
  state?.claims.filter(claim => claim.factId === factId) ?? []
const verdictsOf = (state: BreachState | null, factId: FactId) =>
  state?.verdicts.filter(verdict => verdict.factId === factId) ?? []

const inBrief = ({ claimId, articleId, value, qualifier, source }: Claim) => ({
  claimId,
  articleId,
  value,
  qualifier,
  source,
})

/** A claim that says something else after an article was read again is another claim to those who read of it. */
const sameClaim = (a: Claim, b: Claim) => JSON.stringify(inBrief(a)) === JSON.stringify(inBrief(b))
const sameVerdict = (a: Verdict, b: Verdict) => a.verdictId === b.verdictId

function inWords({ decision }: Verdict, did: VerdictChange['did'], claims: readonly Claim[]): VerdictChange {
  if (decision.kind === 'override') {
    const { kind, value, reason } = decision
    return { did, kind, values: Array.isArray(value) ? value : [value], reason }
  }
  const claim = claims.find(({ claimId }) => claimId === decision.claimId)
  return { did, kind: decision.kind, values: claim === undefined ? [] : [claim.value], reason: null }
}

function gained<T>(
  before: readonly T[],
  after: readonly T[],
  isSame: (a: T, b: T) => boolean = Object.is,
): { added: T[]; removed: T[] } {
  const without = (some: readonly T[], others: readonly T[]) =>
    some.filter(one => !others.some(other => isSame(one, other)))
  return { added: without(after, before), removed: without(before, after) }
}
