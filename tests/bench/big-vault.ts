// A vault of very many articles, written past the history: what is measured in it are questions, not imports.
import { randomUUID } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import type { FactValue } from '../../src-main/domain/claim.ts'
import type { FactId } from '../../src-main/domain/fact-id.ts'
import { fold } from '../../src-main/domain/fold.ts'
import { AttackVector, DataType, Sector } from '../../src-main/domain/vocabulary.ts'
import { createVault } from '../../src-main/vault/create-vault.ts'
import { openVault } from '../../src-main/vault/open-vault.ts'
import { recorderOf } from '../../src-main/vault/record.ts'
import type { Vault } from '../../src-main/vault/vault.ts'
import { article } from './corpus.ts'
import { cities, gangs, stems } from './phrases.ts'
import { type Random, seededRandom } from './random.ts'

export const bigVaultPassphrase = 'the bench is large'

/** Articles of the breach that most is told of. */
export const mostTold = 50
const seed = 20_260_401
const together = 1000
const languages = ['es', 'pt', 'en', 'fr', 'de', 'it'] as const
const countries = ['ES', 'PT', 'BR', 'US', 'GB', 'FR', 'DE', 'IT', 'MX', 'AR'] as const
const outlets = cities.map(city => `${city} Post`)
const tags = ['vector/ransomware', 'vector/phishing', 'sector/hospital', 'reviewed', 'tlp/green', 'tlp/amber']

/** Makes a vault with so many articles, six in ten of them about a breach of their own, and opens it. */
export async function makeBigVault(folder: string, articles: number): Promise<Vault> {
  await createVault(folder, bigVaultPassphrase)
  const vault = await openVault(folder, bigVaultPassphrase)
  const { transaction, rederive } = recorderOf(vault)
  const add = inserts(vault)
  const random = seededRandom(seed)
  // Of its own, so that the rest stays as it was when this came to it.
  const randomFigures = seededRandom(seed + 1)
  for (const [index, path] of tags.entries()) add.tag(index + 1, path)
  let breaches = 0
  for (let first = 1; first <= articles; first += together)
    transaction('normal', () => {
      const numbers = range(first, Math.min(articles, first + together - 1))
      const before = breaches
      for (const number of numbers) {
        const text = article(random)
        add.article(number, text, random)
        const isNew = number > mostTold && random.isBelow(0.6)
        if (isNew || breaches === 0) add.breach(++breaches, random)
        const breach = number <= mostTold ? 1 : isNew ? breaches : random.whole(1, breaches)
        if (isNew || number <= mostTold || random.isBelow(0.5)) add.claims(number, breach, text, random)
        if (isNew) add.figures(number, breach, text, randomFigures)
      }
      rederive(numbers, new Set(range(before + 1, breaches)))
    })
  transaction('normal', () => rederive([], range(1, breaches)))
  vault.db.pragma('wal_checkpoint(TRUNCATE)')
  return vault
}

const range = (first: number, last: number) =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)

function inserts({ db }: Vault) {
  const insert = (table: string, columns: string) =>
    db.prepare(`INSERT INTO ${table} (${columns}) VALUES (${columns.replace(/[^,]+/g, '?')})`)
  const articleRow = insert(
    'articles',
    `article_id, file_name, title, byline, outlet, published_on, lang, is_breach, reader, media_type, charset,
      text_sha256, import_id, imported_at`,
  )
  const textRow = insert('article_texts', 'article_id, text, signature')
  const wordRow = insert('article_words', 'rowid, title, text')
  const original = insert('originals', 'article_id, sha256, size_bytes, compression, bytes')
  const breachRow = insert('breaches', 'breach_id, made_at')
  const link = db.prepare('INSERT OR IGNORE INTO article_breaches (article_id, breach_id) VALUES (?, ?)')
  const claim = insert(
    'claims',
    `article_id, breach_id, fact_id, value, qualifier, source_kind, start_offset, end_offset, quote, certainty,
      found_by`,
  )
  const tagRow = insert('tags', 'tag_id, path, folded_path, colour')
  const articleTag = insert('article_tags', 'article_id, tag_id')
  const breachTag = insert('breach_tags', 'breach_id, tag_id')
  const bytes = deflateSync('An original.')

  const claimIn = (number: number, breach: number, text: string) => {
    const quote = text.slice(0, 12)
    return (fact: FactId, value: FactValue, qualifier: string | null = null) =>
      claim.run(
        ...[number, breach, fact, JSON.stringify(value), qualifier],
        ...['press', 0, quote.length, quote, 'stated', 'bench'],
      )
  }
  return {
    tag: (number: number, path: string) => tagRow.run(number, path, fold(path), '#3d7fc0'),
    article(number: number, text: string, random: Random) {
      const [title = ''] = text.split('\n', 1)
      const published = random.isBelow(0.9) ? dateIn(random) : null
      const at = '2026-01-02T03:04:05.000Z'
      const lang = random.pick(languages)
      articleRow.run(
        ...[
          number,
          `${number}.txt`,
          title,
          'By A. Writer',
          random.pick(outlets as [string]),
          published,
          lang,
          1,
        ],
        ...['plain-text', 'text/plain', 'utf-8', randomUUID(), 'bench', at],
      )
      textRow.run(number, text, Buffer.alloc(0))
      wordRow.run(number, fold(title), fold(text))
      original.run(number, randomUUID(), 12, 'zlib', bytes)
      if (random.isBelow(0.2)) articleTag.run(number, random.whole(1, tags.length))
    },
    breach(number: number, random: Random) {
      breachRow.run(number, '2026-01-02T03:04:05.000Z')
      if (random.isBelow(0.3)) breachTag.run(number, random.whole(1, tags.length))
    },
    claims(number: number, breach: number, text: string, random: Random) {
      link.run(number, breach)
      const add = claimIn(number, breach, text)
      add('victim', bodyIn(random))
      if (random.isBelow(0.8)) add('individualsAffected', random.whole(100, 5_000_000), 'exact')
      add('sector', random.pick(Sector.options as [string]))
      add('country', random.pick(countries))
      if (random.isBelow(0.7)) add('dates.discovered', dateIn(random))
      add('attackVector', random.pick(AttackVector.options as [string]))
      if (random.isBelow(0.3)) add('threatActor', random.pick(gangs))
      add('dataTypes.exposed', random.pick(DataType.options as [string]))
    },
    /** What lags, clocks and likeness look at: the other dates, more kinds of data, responses, and one vendor in ten. */
    figures(number: number, breach: number, text: string, random: Random) {
      const add = claimIn(number, breach, text)
      if (random.isBelow(0.4)) add('dates.intrusionStart', dateIn(random))
      if (random.isBelow(0.2)) add('dates.intrusionEnd', dateIn(random))
      if (random.isBelow(0.6)) add('dates.disclosed', dateIn(random).slice(0, random.pick([7, 10])))
      if (random.isBelow(0.4)) add('dates.notified', dateIn(random))
      for (let more = random.whole(0, 3); more > 0; more -= 1)
        add('dataTypes.exposed', random.pick(DataType.options as [string]))
      if (random.isBelow(0.3)) add('responses', 'regulator_notified')
      if (random.isBelow(0.1)) add('relatedOrgs', { name: bodyIn(random), role: 'vendor' })
    },
  }
}

const bodyIn = (random: Random) =>
  `${random.pick(stems)}${random.pick(stems).toLowerCase()} ${random.pick(cities)}`

const two = (number: number) => String(number).padStart(2, '0')
const dateIn = (random: Random) =>
  `${random.whole(2019, 2025)}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`
