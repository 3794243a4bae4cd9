// Articles read by the real pipeline and stored in a vault, for the tests of near-duplicates.
import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { type ArticleId, numberOf } from '../../../src-main/domain/ids.ts'
import { readArticle } from '../../../src-main/pipeline/read-article.ts'
import type { Desk } from '../../../src-main/services/desk.ts'
import { type Draft, type Saved, saveArticle } from '../../../src-main/services/save-article.ts'
import type { Vault } from '../../../src-main/vault/vault.ts'
import { deskOf } from '../vault/desk-of.ts'
import { deed, newVault, removeFolder, temporaryFolder } from '../vault/fixtures.ts'

/** What the pipeline makes of a text file. */
export async function draftOf(text: string): Promise<Draft> {
  const bytes = Buffer.from(text)
  const read = await readArticle({ name: 'article.txt', bytes })
  if (!read.ok) throw new Error(read.problem.message)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    fileName: 'article.txt',
    sha256,
    sizeBytes: bytes.length,
    compressed: deflateSync(bytes),
    article: read.value,
    foundIn: null,
    table: null,
  }
}

export interface WireDesk {
  readonly vault: Vault
  readonly desk: Desk
  save(text: string): Promise<Saved>
  /** The first article of the cluster an article is in. */
  clusterOf(id: ArticleId): ArticleId | null
  close(): void
}

/** A vault of its own in a temporary folder. */
export async function wireDesk(): Promise<WireDesk> {
  const parent = temporaryFolder()
  const vault = await newVault(parent)
  return {
    vault,
    desk: deskOf(vault),
    save: async text => saveArticle(vault, await draftOf(text), deed('import')),
    clusterOf: id => vault.tables.articles.some([numberOf(id)])[0]?.cluster ?? null,
    close() {
      vault.close()
      removeFolder(parent)
    },
  }
}
