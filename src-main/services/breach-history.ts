// What was done to a breach: each edit that touched it, with what it showed before and after.
import { type AsOf, lastMomentOf } from '../domain/as-of.ts'
import type { BreachEdit, FactChange, FactSide, VerdictChange } from '../domain/breach-edit.ts'
import type { Claim } from '../domain/claim.ts'
import type { FactId } from '../domain/fact-id.ts'
import { factIds, factOf } from '../domain/facts.ts'
import { type BreachId, numberOf } from '../domain/ids.ts'
import { ProblemError } from '../domain/problem.ts'
import { resolveFact } from '../domain/resolve-fact.ts'
import type { Verdict } from '../domain/verdict.ts'
import { type BreachState, sourcesOf } from '../vault/breach-state.ts'
import { type BreachStep, breachEdits, mergesOf } from '../vault/past-breach.ts'
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
  for (const { edit: line, before, after } of editsUnder(vault, numberOf(id))) {
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

/** The edits under an id: its own until it was merged away, and from then on those of whatever it stood for. */
function* editsUnder(vault: ReadableVault, breach: number): Generator<BreachStep> {
  let until = Number.POSITIVE_INFINITY
  for (const { into, since } of mergesOf(vault, breach)) {
    for (const step of breachEdits(vault, into)) {
      if (step.edit.editId <= since) break
      if (step.edit.editId <= until) yield step
    }
    until = since
  }
  for (const step of breachEdits(vault, breach)) if (step.edit.editId <= until) yield step
}

const articlesOf = (state: BreachState | null) => state?.articles.map(({ articleId }) => articleId) ?? []

/** What became of one fact; nothing when it is as it was. */
function changeOf(factId: FactId, before: BreachState | null, after: BreachState | null): FactChange[] {
  const [claimsBefore, claimsAfter] = [claimsOf(before, factId), claimsOf(after, factId)]
  const [givenBefore, givenAfter] = [verdictsOf(before, factId), verdictsOf(after, factId)]
  const isUntouched =
    areSame(claimsBefore, claimsAfter) && areSame(givenBefore, givenAfter) && haveSameSources(before, after)
  if (isUntouched) return []
  const [sideBefore, sideAfter] = [sideOf(before, factId), sideOf(after, factId)]
  const claims = gained(claimsBefore, claimsAfter, sameClaim)
  const verdicts = gained(givenBefore, givenAfter, sameVerdict)
  const isSame = JSON.stringify(sideBefore) === JSON.stringify(sideAfter)
  const stirred = [claims.added, claims.removed, verdicts.added, verdicts.removed]
  if (isSame && stirred.every(list => list.length === 0)) return []
  const told = [...claimsBefore, ...claimsAfter]
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

const areSame = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index])

/** Whether what claims are weighed by, the dates of their articles and which of those are copies, is the same. */
function haveSameSources(a: BreachState | null, b: BreachState | null): boolean {
  const sources = (state: BreachState | null) =>
    state?.articles.map(({ articleId, publishedOn }) => [
      articleId,
      publishedOn,
      state.firsts.get(numberOf(articleId)),
    ])
  return JSON.stringify(sources(a)) === JSON.stringify(sources(b))
}

/** What a state shows is asked for twice: it is what one edit left and the next one found. */
const shown = new WeakMap<BreachState, Map<FactId, FactSide>>()

function sideOf(state: BreachState | null, factId: FactId): FactSide {
  if (state === null) return { values: [], state: 'unreviewed' }
  const sides = shown.get(state) ?? new Map<FactId, FactSide>()
  shown.set(state, sides)
  const known = sides.get(factId)
  if (known !== undefined) return known
  const told = [claimsOf(state, factId), verdictsOf(state, factId)] as const
  const { resolved } = resolveFact(factOf(factId), ...told, sourcesOf(state))
  const values = resolved.values.map(({ value, qualifier }) => ({ value, qualifier }))
  const side = { values, state: resolved.state }
  sides.set(factId, side)
  return side
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
const sameClaim = (a: Claim, b: Claim) =>
  a === b || (a.claimId === b.claimId && JSON.stringify(inBrief(a)) === JSON.stringify(inBrief(b)))
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
