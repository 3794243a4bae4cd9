// A vault in which anything may be done, and the choice of what: the same for the same seed.
import { deflateSync } from 'node:zlib'
import type { ReadArticle } from '../../../../src-main/domain/article.ts'
import { type ArticleId, articleId, type BreachId, breachId } from '../../../../src-main/domain/ids.ts'
import { ok } from '../../../../src-main/domain/result.ts'
import type { Desk } from '../../../../src-main/services/desk.ts'
import type { Vault } from '../../../../src-main/vault/vault.ts'
import { type Random, seededRandom } from '../../../bench/random.ts'
import { article, breachAt, claim, newVault, removeFolder, temporaryFolder } from '../../vault/fixtures.ts'
import { handReader } from '../start-services.ts'

export interface World {
  readonly vault: Vault
  readonly desk: Desk
  readonly random: Random
  /** One of a list; null of none. */
  among<T>(list: readonly T[]): T | null
  articles(): ArticleId[]
  breaches(): BreachId[]
  /** One to three breaches and articles. */
  targets(): (ArticleId | BreachId)[]
  /** What some file is read as. */
  reading(): ReadArticle
  close(): void
}

/** Something to do in a world; what there is nothing for it does not do. */
export type Step = (world: World) => unknown
export type Steps = Readonly<Record<string, Step>>

const victims = ['Larch Valley', 'Larch Valley College', 'Fir Foods', 'Oak Air', 'Larch', '木の病院'] as const
const qualifiers = ['exact', 'about', 'at_least'] as const
/** Long enough to be signed: articles that hold it are near-duplicates. */
const wire = Array.from({ length: 12 }, (_, at) => `The body said on day ${at} that it had told everybody.`)

export async function newWorld(seed: number): Promise<World> {
  const parent = temporaryFolder()
  const vault = await newVault(parent)
  const random = seededRandom(seed)
  let told = 0
  const numbers = (sql: string) => vault.db.prepare(sql).pluck().all().map(Number)
  const articles = () => numbers('SELECT article_id FROM articles ORDER BY article_id').map(articleId)
  const breaches = () => numbers('SELECT breach_id FROM breaches ORDER BY breach_id').map(breachId)
  const among = <T>(list: readonly T[]): T | null => list[random.whole(0, list.length - 1)] ?? null

  const breachTold = () => {
    const discovered = `202${random.whole(0, 2)}-0${random.whole(1, 3)}-04`
    const people = random.pick([500, 501, 2000, 12_000, 914_138])
    const quote = random.pick([`some ${people} people`, `“${people}” – all of them`])
    const more = [
      claim('individualsAffected', people, quote, { qualifier: random.pick(qualifiers) }),
      claim('country', random.pick(['ES', 'PT']), 'in the country'),
      claim('relatedOrgs', { name: 'Timber Trust', role: 'parent' }, 'owned by Timber Trust'),
      claim('sector', 'healthcare', 'a hospital'),
      claim('relatedOrgs', { name: random.pick(victims), role: 'vendor' }, 'its vendor'),
      claim('dates.notified', random.pick(['2022', '2020-02', '2021-03-01']), 'they were told'),
      claim('dataTypes.exposed', random.pick(['name', 'diagnosis']), 'their data'),
    ]
    const base = breachAt(random.pick(victims), people, discovered)
    return [...base, ...more.filter(() => random.isBelow(0.4))]
  }
  const reading = (): ReadArticle => {
    told += 1
    const count = random.pick([0, 1, 1, 1, 1, 2])
    const body = random.isBelow(0.3) ? wire.join('\n') : random.pick(['', 'More “of” it.', '病院 told.'])
    const title = random.pick([`Article ${told}`, 'Larch is attacked', 'Fir & Oak'])
    const read = article(title, Array.from({ length: count }, breachTold), `${body}\nNumber ${told}.`)
    const value = `2024-0${random.whole(1, 9)}-16`
    const publishedOn = random.isBelow(0.3) ? null : ({ value, origin: 'text', evidence: null } as const)
    return { ...read, publishedOn, lang: random.pick(['en', 'es', null]) }
  }
  const workers = {
    ...handReader,
    read: async () => ok({ article: reading(), members: [], isTable: false, compressed: deflateSync('') }),
  }
  const desk = {
    context: { now: () => new Date('2026-01-01T00:00:00Z'), who: 'tester', workers, emit: () => undefined },
    session: { vault: () => vault, changed: () => undefined },
  } as unknown as Desk
  return {
    vault,
    desk,
    random,
    among,
    articles,
    breaches,
    targets: () =>
      [
        among(breaches()),
        among(articles()),
        among<ArticleId | BreachId>(random.isBelow(0.5) ? breaches() : articles()),
      ].filter(id => id !== null),
    reading,
    close() {
      vault.close()
      removeFolder(parent)
    },
  }
}
