// Which articles are grouped into one breach, against which of them have one key in the gold.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { numberOf } from '../../src-main/domain/ids.ts'
import { readArticle } from '../../src-main/pipeline/read-article.ts'
import { type Draft, saveArticle } from '../../src-main/services/save-article.ts'
import { deed, newVault, removeFolder, temporaryFolder } from '../unit/vault/fixtures.ts'

/** A file of a gold folder, read, with the key of the incident it tells of. */
export interface KeyedDraft {
  readonly draft: Draft
  readonly key: string
}

/** Reads every article of a folder whose gold has a key; the gold is named like the article. */
export async function readKeyed(folder: string): Promise<KeyedDraft[]> {
  const keyed: KeyedDraft[] = []
  for (const fileName of readdirSync(folder).sort()) {
    const key = fileName.endsWith('.json') ? null : keyOf(folder, fileName)
    if (key === null) continue
    const bytes = readFileSync(join(folder, fileName))
    const read = await readArticle({ name: fileName, bytes })
    if (!read.ok) throw new Error(`${fileName}: ${read.problem.message}`)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const kept = { fileName, sha256, sizeBytes: bytes.length, compressed: deflateSync(bytes) }
    keyed.push({ draft: { ...kept, article: read.value, foundIn: null, table: null }, key })
  }
  return keyed
}

/** Gold of one article stands beside it; that of a folder of short ones in `keys.json`. */
function keyOf(folder: string, fileName: string): string | null {
  const own = join(folder, `${basename(fileName, extname(fileName))}.json`)
  if (existsSync(own)) return JSON.parse(readFileSync(own, 'utf8')).incidentKey ?? null
  const all = join(folder, 'keys.json')
  return existsSync(all) ? (JSON.parse(readFileSync(all, 'utf8'))[fileName] ?? null) : null
}

/** In which order a folder is imported. */
export const orders = {
  'as filed': (drafts: readonly KeyedDraft[]) => [...drafts],
  reversed: (drafts: readonly KeyedDraft[]) => [...drafts].reverse(),
  shuffled: (drafts: readonly KeyedDraft[]) =>
    [...drafts].sort((a, b) => shuffleKey(a).localeCompare(shuffleKey(b))),
} as const

const shuffleKey = ({ draft }: KeyedDraft) => createHash('md5').update(draft.fileName).digest('hex')

export interface GroupingScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Pairs of one key. */
  readonly pairs: number
  /** What was joined and is not one, what is one and was not joined, each as two files. */
  readonly wrong: readonly string[]
  readonly missed: readonly string[]
  /** Of the missed pairs, those that a person is asked about. */
  readonly asked: number
  /** Questions about breaches that are not one. */
  readonly idle: number
}

/** Imports the articles into a new vault and compares every pair of them. */
export async function scoreGrouping(drafts: readonly KeyedDraft[]): Promise<GroupingScore> {
  const parent = temporaryFolder()
  const vault = await newVault(parent)
  try {
    const imported = drafts.map(({ draft, key }) => ({
      file: draft.fileName,
      key,
      article: numberOf(saveArticle(vault, draft, deed('import')).articleId),
    }))
    // Only now: a later article may have shown that two breaches are one.
    const saved = imported.map(one => ({ ...one, breaches: vault.tables.breaches.ofArticle(one.article) }))
    const suggested = new Set(
      vault.tables.grouping.suggestions(1000).map(({ breach, other }) => `${breach} ${other}`),
    )
    const [right, wrong, missed]: string[][] = [[], [], []]
    let asked = 0
    const useful = new Set<string>()
    for (const [at, one] of saved.entries())
      for (const other of saved.slice(at + 1)) {
        const isOne = one.key === other.key
        const isJoined = one.breaches.some(breach => other.breaches.includes(breach))
        const pair = `${one.file} + ${other.file}`
        const questions = one.breaches
          .flatMap(a => other.breaches.map(b => `${Math.min(a, b)} ${Math.max(a, b)}`))
          .filter(question => suggested.has(question))
        if (isOne) for (const question of questions) useful.add(question)
        if (isOne && isJoined) right?.push(pair)
        else if (isJoined) wrong?.push(pair)
        else if (isOne) {
          missed?.push(pair)
          if (questions.length > 0) asked += 1
        }
      }
    const [hits, errors, misses] = [right?.length ?? 0, wrong?.length ?? 0, missed?.length ?? 0]
    const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)
    return {
      precision: share(hits, hits + errors),
      recall: share(hits, hits + misses),
      f1: share(2 * hits, 2 * hits + errors + misses),
      pairs: hits + misses,
      wrong: wrong ?? [],
      missed: missed ?? [],
      asked,
      idle: suggested.size - useful.size,
    }
  } finally {
    vault.close()
    removeFolder(parent)
  }
}
