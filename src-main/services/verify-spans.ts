// Whether every place that is kept is a place in the text it counts in.
import * as z from 'zod'
import { articleId } from '../domain/ids.ts'
import type { ReadableVault } from '../vault/vault.ts'

/** The most faults of one kind that are named. */
const named = 20

const Quoted = z.strictObject({
  /** What it is, as a person is told. */
  what: z.string(),
  article: z.int(),
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  text: z.string(),
})

/** The quotes of claims and of publication dates. A claim whose quote is lost has no place to be checked. */
const quotes = `
  SELECT 'Claim ' || claim_id AS what, article_id AS article, start_offset AS start, end_offset AS "end", quote, text
    FROM claims JOIN article_texts USING (article_id) WHERE lost_at IS NULL
  UNION ALL
  SELECT 'The date of publication', article_id, published_evidence ->> '$.start', published_evidence ->> '$.end',
    published_evidence ->> '$.quote', text
    FROM articles JOIN article_texts USING (article_id) WHERE published_evidence ->> '$.quote' IS NOT NULL
  ORDER BY article`

const Taken = z.strictObject({ article: z.int(), at: z.int(), text: z.string() })

/** One sentence for each quote that the text does not have at its place, and each text taken off beyond its article. */
export function spanFaults({ db }: ReadableVault): string[] {
  const faults: string[] = []
  for (const row of db.prepare(quotes).iterate()) {
    const { what, article, start, end, quote, text } = Quoted.parse(row)
    if (text.slice(start, end) !== quote && faults.length < named)
      faults.push(`${what} quotes what ${articleId(article)} does not say at its place.`)
  }
  const taken = db.prepare(`SELECT article_id AS article, at_offset AS at, article_texts.text AS text
    FROM removed_texts JOIN article_texts USING (article_id) ORDER BY article_id, position`)
  let beyond = 0
  for (const row of taken.iterate()) {
    const { article, at, text } = Taken.parse(row)
    if (at <= text.length) continue
    beyond += 1
    if (beyond <= named) faults.push(`${articleId(article)} had a text taken off beyond its end.`)
  }
  return faults
}

const Loose = z.strictObject({ claim: z.int(), verdict: z.int() })

/** Verdicts about a claim that is about another breach or another fact. */
export function verdictFaults({ db }: ReadableVault): string[] {
  const loose =
    db.prepare(`SELECT claim_id AS claim, verdict_id AS verdict FROM verdicts JOIN claims USING (claim_id)
    WHERE verdicts.breach_id <> claims.breach_id OR verdicts.fact_id <> claims.fact_id LIMIT ${named}`)
  return z
    .array(Loose)
    .parse(loose.all())
    .map(({ claim, verdict }) => `Verdict ${verdict} is about claim ${claim}, which is about something else.`)
}
