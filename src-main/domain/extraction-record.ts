// An article in the exchange schema of `breachdesk extract`: plain values, and beside them the evidence of each.
import * as z from 'zod'
import type { ReadArticle } from './article.ts'
import { byAuthority } from './authority.ts'
import { type FactValue, type FoundClaim, Span } from './claim.ts'
import type { FactId } from './fact-id.ts'
import { factOf } from './facts.ts'
import { PartialDate } from './partial-date.ts'
import { Problem } from './problem.ts'
import {
  AttackVector,
  Certainty,
  DataType,
  Language,
  MisuseEvidence,
  OrganisationRole,
  Qualifier,
  Response,
  Sector,
} from './vocabulary.ts'

/** The text a value rests on, how plainly it says so, and the rule that found it. Other text than the facts' has neither. */
const Evidence = z.strictObject({
  ...Span.shape,
  certainty: Certainty.optional(),
  foundBy: z.string().optional(),
})
type Evidence = z.infer<typeof Evidence>

export const ExtractionRecord = z.strictObject({
  file: z.string(),
  lang: Language.nullable(),
  /** `pt-BR`, `pt-PT`; null where nothing tells. */
  variety: z.string().nullable(),
  title: z.string(),
  publishedOn: PartialDate.nullable(),
  isBreach: z.boolean(),
  victim: z.string(),
  relatedOrgs: z.array(z.strictObject({ name: z.string(), role: OrganisationRole })),
  sector: Sector,
  country: z.string().nullable(),
  individualsAffected: z.strictObject({
    best: z.int().nullable(),
    all: z.array(z.strictObject({ value: z.int(), qualifier: Qualifier, sourceOrg: z.string().nullable() })),
  }),
  dates: z.strictObject({
    intrusionStart: PartialDate.nullable(),
    intrusionEnd: PartialDate.nullable(),
    discovered: PartialDate.nullable(),
    disclosed: PartialDate.nullable(),
    notified: PartialDate.nullable(),
  }),
  dataTypes: z.strictObject({ exposed: z.array(DataType), notExposed: z.array(DataType) }),
  attackVector: AttackVector.nullable(),
  threatActor: z.string().nullable(),
  ransomPaid: z.boolean().nullable(),
  misuseEvidence: MisuseEvidence,
  responses: z.array(Response),
  /** From a value's path (`individualsAffected.all[0]`, `dataTypes.exposed.ssn`) to what it rests on. */
  evidence: z.record(z.string(), Evidence),
  /** The clean text the spans count in; only when asked for. */
  text: z.string().optional(),
})
export type ExtractionRecord = z.infer<typeof ExtractionRecord>

/** A file that could not be read, in the place of its record. */
export const FailedExtraction = z.strictObject({ file: z.string(), problem: Problem })
export type FailedExtraction = z.infer<typeof FailedExtraction>

/** The record of the first breach an article reports. `file` is the base name; `withText` adds the clean text. */
export function toExtractionRecord(file: string, article: ReadArticle, withText: boolean): ExtractionRecord {
  const claims = [...(article.breaches[0]?.claims ?? [])].sort(byAuthority(() => null))
  const isBreach = article.breaches.length > 0
  const evidence: Record<string, Evidence> = {}
  if (article.publishedOn?.evidence) evidence.publishedOn = article.publishedOn.evidence

  const one = (id: FactId) => {
    const claim = claims.find(({ factId }) => factId === id)
    if (claim !== undefined) evidence[id] = evidenceOf(claim)
    return claim?.value ?? null
  }
  const many = (id: FactId) => {
    const chosen = distinct(id, claims)
    for (const claim of chosen)
      if (typeof claim.value === 'string') evidence[`${id}.${claim.value}`] = evidenceOf(claim)
    return chosen.map(claim => claim.value)
  }
  const counts = distinct('individualsAffected', claims)
  counts.forEach((claim, index) => {
    evidence[`individualsAffected.all[${index}]`] = evidenceOf(claim)
    if (index === 0) evidence['individualsAffected.best'] = evidenceOf(claim)
  })
  const organisations = distinct('relatedOrgs', claims)
  organisations.forEach((claim, index) => {
    evidence[`relatedOrgs[${index}]`] = evidenceOf(claim)
  })

  return ExtractionRecord.parse({
    file,
    lang: article.lang,
    variety: article.variety,
    title: article.title,
    publishedOn: article.publishedOn?.value ?? null,
    isBreach,
    victim: one('victim') ?? '',
    relatedOrgs: organisations.map(claim => claim.value),
    sector: one('sector') ?? 'other',
    country: one('country'),
    individualsAffected: {
      best: counts[0]?.value ?? null,
      all: counts.map(claim => ({
        value: claim.value,
        qualifier: claim.qualifier ?? 'exact',
        sourceOrg: claim.source.name,
      })),
    },
    dates: {
      intrusionStart: one('dates.intrusionStart'),
      intrusionEnd: one('dates.intrusionEnd'),
      discovered: one('dates.discovered'),
      disclosed: one('dates.disclosed'),
      notified: one('dates.notified'),
    },
    dataTypes: {
      exposed: many('dataTypes.exposed'),
      notExposed: many('dataTypes.notExposed'),
    },
    attackVector: one('attackVector') ?? (isBreach ? 'unknown' : null),
    threatActor: one('threatActor'),
    ransomPaid: one('ransomPaid'),
    misuseEvidence: one('misuseEvidence') ?? 'unknown',
    responses: many('responses'),
    evidence,
    ...(withText && { text: article.text }),
  })
}

const evidenceOf = ({ evidence, certainty, foundBy }: FoundClaim): Evidence => ({
  ...evidence,
  certainty,
  foundBy,
})

/** The claims of a fact, one for each different value, strongest first. */
function distinct(id: FactId, claims: readonly FoundClaim[]): FoundClaim[] {
  const fact = factOf(id)
  const chosen: FoundClaim[] = []
  for (const claim of claims)
    if (claim.factId === id && !chosen.some(other => fact.isSame(other.value, claim.value)))
      chosen.push(claim)
  return chosen
}

/** A value of a record, with its path in `evidence`. */
export interface RecordedValue {
  readonly value: FactValue
  /** Only of a count. */
  readonly qualifier: Qualifier | null
  readonly path: string
}

/** Every stated value of a fact in a record. */
export function recordedValues(record: ExtractionRecord, id: FactId): RecordedValue[] {
  if (id === 'individualsAffected')
    return record.individualsAffected.all.map(({ value, qualifier }, index) => ({
      value,
      qualifier,
      path: `${id}.all[${index}]`,
    }))
  const unqualified = (value: FactValue, path: string) => ({ value, qualifier: null, path })
  if (id === 'relatedOrgs')
    return record.relatedOrgs.map((value, index) => unqualified(value, `${id}[${index}]`))
  const value = id.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], record)
  if (Array.isArray(value)) return value.map((item: FactValue) => unqualified(item, `${id}.${String(item)}`))
  return value === null || value === '' ? [] : [unqualified(value as FactValue, id)]
}
