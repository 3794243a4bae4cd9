// Questions to a large vault, asked of the engine as the window asks them.
import { join } from 'node:path'
import type { EngineCommandName, Input } from '../../src-main/contract/index.ts'
import { breachId } from '../../src-main/domain/ids.ts'
import { startEngine } from '../../src-main/engine/start-engine.ts'
import { bigVaultPassphrase, makeBigVault } from './big-vault.ts'
import type { Figure, Line } from './report.ts'
import { percentile, timed } from './rounds.ts'

/** What somebody types, letter by letter: names, common words, phrases, words with fields, and what is not there. */
const typed = [
  'ransomware',
  'data breach',
  'alderbirken olvera',
  '"claimed responsibility" company',
  'datos personales',
  'dados pessoais vazamento',
  'blacktern lang:es',
  'company -ransomware people:>100000',
  'sector:healthcare notified',
  'xylophone quokka',
]

const filters = [
  '',
  'lang:es',
  'lang:es,pt,en',
  'outlet:marwick',
  'published:2024',
  'published:2021-03..2023-06',
  'sector:healthcare',
  '-sector:healthcare',
  'country:ES',
  'people:>1000000',
  'people:500..100000',
  'discovered:2024',
  'discovered:>=2020-02',
  'vector:ransomware data:ssn',
  'victim:olverarovar',
  'victim:olv*',
  'actor:otter',
  'tag:vector',
  '-has:tag',
  'has:people',
  'is:unreviewed',
  'has:conflict',
  'sector:healthcare people:>1000000 lang:es -tag:reviewed',
  '(lang:es OR sector:healthcare) -people:<1000',
]
const orders = [
  ['articles', 'added'],
  ['articles', 'published'],
  ['breaches', 'added'],
  ['breaches', 'people'],
  ['breaches', 'discovered'],
] as const

const typedNames = ['harbo health', 'clinica', 'data exposed'] as const

const share = 0.95

/** Figures of a vault of so many articles. */
export async function measureSearching(place: string, articles: number, rounds: number): Promise<Line[]> {
  const path = join(place, 'big.breachdesk')
  const made = await makeBigVault(path, articles)
  made.close()
  const engine = startEngine({
    dataFolder: join(place, 'search-data'),
    defaultPlace: place,
    samplesFolder: place,
    who: 'bench',
  })
  const call = async <N extends EngineCommandName>(name: N, input: Input<N>) => {
    const reply = await engine.invoke('host', name, input)
    // A field that is being typed has no value yet: the answer is the sentence that says so.
    if (!reply.ok && reply.problem.code !== 'invalid-query')
      throw new Error(`${name}: ${reply.problem.message}`)
  }
  const slowest = async (questions: readonly (() => Promise<void>)[]): Promise<number[]> => {
    const each: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      const times: number[] = []
      for (const question of questions) times.push(await timed(question))
      each.push(percentile(times, share))
    }
    return each
  }
  const figure = async (
    name: string,
    atMost: number,
    questions: readonly (() => Promise<void>)[],
  ): Promise<Figure> => ({
    name: `${name}, 95th percentile, ${articles} articles`,
    unit: 'ms',
    rounds: await slowest(questions),
    gate: { atMost },
  })

  try {
    await call('vaults.unlockAt', { path, passphrase: bigVaultPassphrase })
    const first = await timed(() => call('search.facets', { query: '' }))
    const keystrokes = typed.flatMap(text =>
      Array.from({ length: text.length }, (_, index) => text.slice(0, index + 1)),
    )
    const names = typedNames.flatMap(text =>
      Array.from({ length: text.length }, (_, index) => text.slice(0, index + 1)),
    )
    return [
      { name: `first counts after unlocking, ${articles} articles`, unit: 'ms', rounds: [first] },
      await figure(
        'a letter typed, hits with snippets',
        60,
        keystrokes.map(query => () => call('search.run', { query })),
      ),
      await figure(
        'a letter typed, names',
        50,
        names.map(text => () => call('search.names', { text })),
      ),
      await figure(
        'the first page of a filter',
        20,
        filters.flatMap(query =>
          orders.map(
            ([kind, sort]) =>
              () =>
                call('search.run', { query, kind, sort }),
          ),
        ),
      ),
      await figure(
        'counts by facet',
        30,
        [...filters, ...typed].flatMap(query =>
          (['articles', 'breaches'] as const).map(kind => () => call('search.facets', { query, kind })),
        ),
      ),
      await figure(
        'opening a breach of fifty articles',
        20,
        Array.from({ length: 20 }, () => () => call('breaches.get', { id: breachId(1) })),
      ),
    ]
  } finally {
    await engine.close()
  }
}
