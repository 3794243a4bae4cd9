// An article in the exchange schema of `breachdesk extract`: plain values, and beside them the evidence of each.
import type { ReadArticle } from './article.ts'
import { byAuthority } from './authority.ts'
import type { FoundClaim, Span } from './claim.ts'
import type { FactId } from './fact-id.ts'
import { factOf } from './facts.ts'

export interface ExtractionRecord {
  readonly file: string
  readonly lang: string | null
  readonly title: string
  readonly publishedOn: string | null
  readonly isBreach: boolean
  readonly victim: string
  readonly relatedOrgs: readonly unknown[]
  readonly sector: string
  readonly country: string | null
  readonly individualsAffected: {
    readonly best: number | null
    readonly all: readonly { value: number; qualifier: string; sourceOrg: string | null }[]
  }
  readonly dates: Readonly<Record<'intrusionStart' | 'intrusionEnd' | 'discovered' | 'disclosed' | 'notified', string | null>>
  readonly dataTypes: { readonly exposed: readonly string[]; readonly notExposed: readonly string[] }
  readonly attackVector: string | null
  readonly threatActor: string | null
  readonly ransomPaid: boolean | null
  readonly misuseEvidence: string
  readonly responses: readonly string[]
  /** From a value's path (`individualsAffected.all[0]`, `dataTypes.exposed.ssn`) to the text it rests on. */
  readonly evidence: Readonly<Record<string, Span>>
  /** The clean text the spans count in; only when asked for. */
  readonly text?: string
}

/** The record of the first breach an article reports. `file` is the base name; `withText` adds the clean text. */
export function toExtractionRecord(file: string, article: ReadArticle, withText: boolean): ExtractionRecord {
  const claims = [...(article.breaches[0]?.claims ?? [])].sort(byAuthority(() => null))
  const isBreach = article.breaches.length > 0
  const evidence: Record<string, Span> = {}
  if (article.publishedOn?.evidence) evidence.publishedOn = article.publishedOn.evidence

  const one = (id: FactId) => {
    const claim = claims.find(({ factId }) => factId === id)
    if (claim !== undefined) evidence[id] = claim.evidence
    return claim?.value ?? null
  }
  const text = (id: FactId) => one(id) as string | null
  const many = (id: FactId) => {
    const chosen = distinct(id, claims)
    for (const claim of chosen) if (typeof claim.value === 'string') evidence[`${id}.${claim.value}`] = claim.evidence
    return chosen.map(claim => claim.value)
  }
  const counts = distinct('individualsAffected', claims)
  counts.forEach((claim, index) => {
    evidence[`individualsAffected.all[${index}]`] = claim.evidence
    if (index === 0) evidence['individualsAffected.best'] = claim.evidence
  })
  const organisations = distinct('relatedOrgs', claims)
  organisations.forEach((claim, index) => {
    evidence[`relatedOrgs[${index}]`] = claim.evidence
  })

  return {
    file,
    lang: article.lang,
    title: article.title,
    publishedOn: article.publishedOn?.value ?? null,
    isBreach,
    victim: text('victim') ?? '',
    relatedOrgs: organisations.map(claim => claim.value),
    sector: text('sector') ?? 'other',
    country: text('country'),
    individualsAffected: {
      best: (counts[0]?.value as number | undefined) ?? null,
      all: counts.map(claim => ({
        value: claim.value as number,
        qualifier: claim.qualifier ?? 'exact',
        sourceOrg: claim.source.name,
      })),
    },
    dates: {
      intrusionStart: text('dates.intrusionStart'),
      intrusionEnd: text('dates.intrusionEnd'),
      discovered: text('dates.discovered'),
      disclosed: text('dates.disclosed'),
      notified: text('dates.notified'),
    },
    dataTypes: {
      exposed: many('dataTypes.exposed') as string[],
      notExposed: many('dataTypes.notExposed') as string[],
    },
    attackVector: text('attackVector') ?? (isBreach ? 'unknown' : null),
    threatActor: text('threatActor'),
    ransomPaid: one('ransomPaid') as boolean | null,
    misuseEvidence: text('misuseEvidence') ?? 'unknown',
    responses: many('responses') as string[],
    evidence,
    ...(withText && { text: article.text }),
  }
}

/** The claims of a fact, one for each different value, strongest first. */
function distinct(id: FactId, claims: readonly FoundClaim[]): FoundClaim[] {
  const fact = factOf(id)
  const chosen: FoundClaim[] = []
  for (const claim of claims)
    if (claim.factId === id && !chosen.some(other => fact.isSame(other.value, claim.value))) chosen.push(claim)
  return chosen
}
