// Vaults in temporary folders, and articles read by hand: no pipeline is needed to test what stores them.
import { createHash, randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import type { ReadArticle } from '../../../src-main/domain/article.ts'
import type { FactValue, FoundClaim } from '../../../src-main/domain/claim.ts'
import type { FactId } from '../../../src-main/domain/fact-id.ts'
import { signText } from '../../../src-main/domain/text-signature.ts'
import { type Draft, type Saved, saveArticle } from '../../../src-main/services/save-article.ts'
import { createVault } from '../../../src-main/vault/create-vault.ts'
import { openVault } from '../../../src-main/vault/open-vault.ts'
import type { Deed } from '../../../src-main/vault/record.ts'
import type { ReadableVault, Vault } from '../../../src-main/vault/vault.ts'

export const passphrase = 'four plain words here'

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'breachdesk-test-'))
export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true })

/** A new vault, open, in a folder of its own. */
export async function newVault(parent = temporaryFolder()): Promise<Vault> {
  const folder = join(parent, 'Test.breachdesk')
  await createVault(folder, passphrase)
  return openVault(folder, passphrase)
}

export const deed = (kind: Deed['kind'], group: string = randomUUID()): Deed => ({
  at: '2026-01-02T03:04:05.000Z',
  who: 'tester',
  kind,
  group,
  durability: 'normal',
})

/** A claim whose quote is its whole text; the article is written around it. */
export const claim = (
  factId: FactId,
  value: FactValue,
  quote: string,
  more: Partial<FoundClaim> = {},
): FoundClaim => ({
  factId,
  value,
  qualifier: factId === 'individualsAffected' ? 'exact' : null,
  source: { kind: 'press', name: null },
  evidence: { start: 0, end: quote.length, quote },
  certainty: 'stated',
  foundBy: 'by-hand',
  ...more,
})

/** An article whose text is the title and the quotes of its claims, each on its line. */
export function article(title: string, breaches: readonly (readonly FoundClaim[])[], body = ''): ReadArticle {
  let text = `${title}\n${body}\n`
  const placed = breaches.map(claims => ({
    names: claims.flatMap(({ factId, value }) => (factId === 'victim' ? [String(value)] : [])),
    rivals: [],
    claims: claims.map(found => {
      const { quote } = found.evidence
      const start = text.length
      text += `${quote}\n`
      return { ...found, evidence: { start, end: start + quote.length, quote } }
    }),
  }))
  return {
    reader: 'by-hand',
    mediaType: 'text/plain',
    charset: 'utf-8',
    title,
    byline: null,
    outlet: 'The Test',
    canonicalUrl: null,
    publishedOn: { value: '2024-05-16', origin: 'text', evidence: null },
    origins: { title: 'text', outlet: 'meta' },
    shortfall: null,
    lang: 'en',
    variety: null,
    text,
    signature: signText(text),
    removed: [{ at: 0, text: 'Share this', reason: 'site-navigation' }],
    notes: ['read by hand'],
    breaches: placed,
  }
}

/** A breach at a company, as one article tells it. */
export const breachAt = (victim: string, people: number, discovered = '2024-03-04'): FoundClaim[] => [
  claim('victim', victim, `${victim} was attacked`),
  claim('individualsAffected', people, `${people} people`),
  claim('dates.discovered', discovered, `found on ${discovered}`),
]

export const draft = (read: ReadArticle, fileName = 'article.txt'): Draft => ({
  fileName,
  sha256: createHash('sha256').update(read.text).digest('hex'),
  sizeBytes: Buffer.byteLength(read.text),
  compressed: deflateSync(read.text),
  article: read,
  foundIn: null,
  table: null,
})

export const save = (vault: Vault, read: ReadArticle, group?: string): Saved =>
  saveArticle(vault, draft(read), deed('import', group))

/** Everything the vault holds, apart from the history, the counters and the insides of the indexes. */
export function dump({ db }: ReadableVault): Record<string, unknown[]> {
  const names = db
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'
      AND name NOT LIKE 'article_words%' AND name NOT LIKE 'article_fragments%' AND name NOT LIKE '%_labels_%'
      AND name NOT LIKE 'sqlite_%' AND name NOT IN ('edits', 'edit_breaches') ORDER BY name`)
    .pluck()
    .all() as string[]
  return Object.fromEntries(
    names.map(name => [name, db.prepare(`SELECT * FROM ${name} ORDER BY 1, 2`).all()]),
  )
}

/** What a folder is, byte for byte, and when its list of names changed last. */
export function stateOfFolder(folder: string): Record<string, string | number> {
  const files = readdirSync(folder).sort()
  const hashes = files.map(name => [
    name,
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex'),
  ])
  return { ...Object.fromEntries(hashes), '.': statSync(folder).mtimeMs }
}
