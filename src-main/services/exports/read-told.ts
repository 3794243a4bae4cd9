// The breaches of an export, a batch at a time: resolved from what may be told, and redacted.
import { basename } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { domainToUnicode } from 'node:url'
import type { Claim, FactValue } from '../../domain/claim.ts'
import type { BriefBreach, ToldArticle, ToldFact, ToldNote } from '../../domain/exports/exported-breach.ts'
import { createRedactor, openRedactor, type Redactor } from '../../domain/exports/redactor.ts'
import type { FactId } from '../../domain/fact-id.ts'
import { factOf } from '../../domain/facts.ts'
import { breachId, numberOf } from '../../domain/ids.ts'
import { ProblemError } from '../../domain/problem.ts'
import type { Reason, Statement } from '../../domain/reason.ts'
import { resolveBreach } from '../../domain/resolve-fact.ts'
import { assertNever } from '../../domain/result.ts'
import { inForce } from '../../domain/verdict.ts'
import type { ExportedArticle, StoredBreach } from '../../vault/tables/exports.ts'
import type { ReadableVault } from '../../vault/vault.ts'
import { vaultEnding } from '../../vault/vault-files.ts'
import type { ExportPlan } from './plan.ts'
import { tellsNotes, toldNotes, withoutTags } from './told-notes.ts'

/** Breaches read in one go: some milliseconds, in which the vault answers nobody else. */
const atOnce = 250

/** So far an article is read for who is meant by a surname: people are named in full when they are named first. */
const readForNames = 20_000

/** Who is replaced in an export, as the request and the list of the vault say. */
export function redactorFor({ tables }: ReadableVault, { request }: ExportPlan): Redactor {
  const { people, alsoHide } = request.redaction
  const listed = tables.exportNames.all()
  const ofVault = people === 'keep' ? [] : listed.filter(({ isHidden }) => isHidden).map(({ name }) => name)
  const hidden = [...ofVault, ...alsoHide]
  if (people !== 'replace' && hidden.length === 0) return openRedactor
  const shown = listed.filter(({ isHidden }) => !isHidden).map(({ name }) => name)
  return createRedactor({ hidden, shown, isByRule: people === 'replace' })
}

/** Every breach of a plan in its order, in batches. A vault that changes meanwhile ends it with a problem. */
export async function* readTold(
  vault: ReadableVault,
  plan: ExportPlan,
  redactor: Redactor,
): AsyncGenerator<BriefBreach[]> {
  const notesOn = (number: number) => (tellsNotes(plan) ? { notes: toldNotes(vault, plan, number) } : {})
  for (let at = 0; at < plan.breaches.length; at += atOnce) {
    if (at > 0) await setImmediate()
    checkUnchanged(vault, plan)
    yield vault.tables.exports
      .some(plan.breaches.slice(at, at + atOnce))
      .map(stored => redacted(vault, { ...resolved(stored, plan), ...notesOn(stored.number) }, redactor))
  }
}

/** The name of the vault, as it is told: somebody may have named it after a person. */
export function toldVaultName({ folder }: ReadableVault, redactor: Redactor): string {
  const name = basename(folder, vaultEnding)
  redactor.learn([name], [])
  return redactor.redact(name)
}

/** What is written is one state of the vault, or nothing. */
export function checkUnchanged({ tables }: ReadableVault, { lastEdit }: ExportPlan): void {
  if (tables.edits.lastId() !== lastEdit)
    throw new ProblemError(
      'under-way',
      'The vault changed while it was being exported, so nothing was written; export again when nothing is being imported.',
    )
}

interface Resolved extends Omit<BriefBreach, 'articles'> {
  readonly articles: readonly ExportedArticle[]
}

function resolved(
  { number, name, claims, verdicts, articles, tags }: StoredBreach,
  plan: ExportPlan,
): Resolved {
  const told = articles.filter(article => !plan.leftOutArticles.has(article.number))
  const dates = new Map(told.map(({ articleId, publishedOn }) => [articleId, publishedOn]))
  const firsts = new Map(told.map(({ articleId, firstId }) => [articleId, firstId]))
  const isLeftOut = new Set(plan.request.redaction.facts)
  const isTold = ({ articleId }: Claim) => !plan.leftOutArticles.has(numberOf(articleId))
  const kept = claims.filter(isTold)
  const known = new Set(kept.map(({ claimId }) => claimId))
  const decided = verdicts.filter(
    ({ decision }) => decision.kind === 'override' || known.has(decision.claimId),
  )
  const facts = resolveBreach(kept, decided, {
    publishedOn: ({ articleId }) => dates.get(articleId) ?? null,
    sourceOf: ({ articleId }) => firsts.get(articleId) ?? numberOf(articleId),
  }).map(({ resolved: fact }): ToldFact => {
    const { accepted, rejected } = inForce(decided.filter(({ factId }) => factId === fact.factId))
    const verdictOf = ({ claimId }: Claim) =>
      accepted.includes(claimId) ? ('accept' as const) : rejected.has(claimId) ? ('reject' as const) : null
    const { reason, override } = fact
    return {
      ...fact,
      reason: reason.kind === 'decided' ? { ...reason, because: withoutTags(reason.because, plan) } : reason,
      override: override && { ...override, reason: withoutTags(override.reason, plan) },
      claims: fact.claims.map(claim => ({ ...claim, verdict: verdictOf(claim) })),
    }
  })
  const victim = facts.find(({ factId }) => factId === 'victim')?.values[0]?.value
  const isWhole = told.length === articles.length
  const fallback = isWhole ? name : (told[0]?.title ?? name)
  const shown = facts.filter(({ factId }) => !isLeftOut.has(factId))
  const unnamed = isLeftOut.has('victim') ? breachId(number) : null
  return {
    breachId: breachId(number),
    name: unnamed ?? (typeof victim === 'string' ? victim : fallback),
    facts: shown,
    articles: told,
    sources: new Set(told.map(({ firstId }) => firstId)).size,
    tags: tags.flatMap(tag => plan.tags.get(tag) ?? []).sort(),
  }
}

const asTold = ({ number: _number, firstId: _firstId, ...article }: ExportedArticle): ToldArticle => article

/** Names of bodies in a breach: a rule may take none of them for a person. */
function organisationsIn({ facts }: Resolved): string[] {
  return facts.flatMap(({ factId, claims, values }) => {
    const { control } = factOf(factId)
    if (control !== 'name' && control !== 'organisation') return []
    return [...claims, ...values].map(({ value }) => (typeof value === 'object' ? value.name : String(value)))
  })
}

function redacted({ tables }: ReadableVault, breach: Resolved, redactor: Redactor): BriefBreach {
  const articles = breach.articles.map(asTold)
  if (redactor === openRedactor) return { ...breach, articles }
  const texts = [
    ...breach.articles.map(({ title }) => title),
    ...breach.facts.flatMap(({ claims, override }) => [
      ...claims.flatMap(({ evidence, source }) => [evidence.quote, source.name ?? '']),
      override?.reason ?? '',
    ]),
    ...breach.tags,
    ...(breach.notes ?? []).map(({ body }) => body),
  ]
  redactor.learn(texts, organisationsIn(breach), () => ({
    texts: breach.articles.map(({ number }) => tables.articles.text(number).slice(0, readForNames)),
    bylines: breach.articles.map(({ byline }) => byline ?? ''),
  }))
  const { redact } = redactor
  return {
    ...breach,
    name: redact(breach.name),
    tags: breach.tags.map(redact),
    ...(breach.notes !== undefined && { notes: breach.notes.map(note => redactedNote(note, redactor)) }),
    articles: articles.map(article => redactedArticle(article, redactor)),
    facts: breach.facts.map(fact => ({
      ...fact,
      values: fact.values.map(value => ({
        ...value,
        value: redactedValue(value.value, fact.factId, redactor),
        source: value.source && redactedSource(value.source, redactor),
      })),
      reason: redactedReason(fact.reason, fact.factId, redactor),
      override: fact.override && { ...fact.override, reason: redact(fact.override.reason) },
      claims: fact.claims.map(claim => ({
        ...claim,
        value: redactedValue(claim.value, fact.factId, redactor),
        source: redactedSource(claim.source, redactor),
        evidence: { ...claim.evidence, quote: redact(claim.evidence.quote) },
      })),
    })),
  }
}

/** The rules spare what is said to be a body; a name of the list is replaced here as well. */
function redactedValue(value: FactValue, factId: FactId, { redact }: Redactor): FactValue {
  if (typeof value === 'object') return { ...value, name: redact(value.name) }
  return typeof value === 'string' && factOf(factId).control === 'name' ? redact(value) : value
}

/** Why a value is shown names who said it, and who said something else. */
function redactedReason(reason: Reason, factId: FactId, redactor: Redactor): Reason {
  const told = (statement: Statement) => ({
    ...statement,
    source: redactedSource(statement.source, redactor),
  })
  switch (reason.kind) {
    case 'decided':
      return { ...reason, because: redactor.redact(reason.because) }
    case 'alone':
    case 'preferred':
      return { ...reason, statement: told(reason.statement) }
    case 'weightier':
      return { ...reason, statement: told(reason.statement), rival: told(reason.rival) }
    case 'grown':
      return {
        ...reason,
        statement: told(reason.statement),
        from: redactedValue(reason.from, factId, redactor),
      }
    case 'not-stated':
    case 'all-rejected':
    case 'accepted':
    case 'added':
    case 'listed':
      return reason
    default:
      return assertNever(reason)
  }
}

const redactedNote = (note: ToldNote, { redact }: Redactor): ToldNote => ({
  ...note,
  body: redact(note.body),
})

const redactedSource = (source: Claim['source'], { redact }: Redactor): Claim['source'] => ({
  ...source,
  name: source.name === null ? null : redact(source.name),
})

/** Addresses and file names are spelt from titles, and a name in them would be missed: of an address its site remains. */
function redactedArticle(article: ToldArticle, redactor: Redactor): ToldArticle {
  const { fileName, byline, canonicalUrl, articleId, outlet } = article
  return {
    ...article,
    title: redactor.redact(article.title),
    outlet: outlet === null ? null : redactor.redact(outlet),
    byline: byline === null ? null : redactor.replaceWhole(byline),
    fileName: redactor.hidesAddresses ? `${articleId}${endingOf(fileName, redactor)}` : fileName,
    canonicalUrl: redactor.hidesAddresses ? siteOf(canonicalUrl, redactor) : canonicalUrl,
  }
}

/** "Letter by J.Vale" ends in no format. */
function endingOf(fileName: string, redactor: Redactor): string {
  const ending = /\.(?:[a-z0-9]{1,5}|[A-Z0-9]{1,4})$/.exec(fileName)?.[0] ?? ''
  return redactor.names(ending) ? '' : ending
}

/** A site may be called after a person as well. */
function siteOf(address: string | null, redactor: Redactor): string | null {
  if (address === null || !URL.canParse(address)) return null
  const { origin, hostname } = new URL(address)
  const parts = domainToUnicode(hostname).split('.')
  return parts.some(part => redactor.names(part)) ? null : `${origin}/`
}
