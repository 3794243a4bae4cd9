// Comparisons, likeness and statistics of a large vault, asked of the engine as the window asks for them.
import { join } from 'node:path'
import type { EngineCommandName, Input, Output } from '../../src-main/contract/index.ts'
import { breachId } from '../../src-main/domain/ids.ts'
import { startEngine } from '../../src-main/engine/start-engine.ts'
import { bigVaultPassphrase } from './big-vault.ts'
import { seededRandom } from './random.ts'
import type { Line } from './report.ts'
import { percentile, timed } from './rounds.ts'

const share = 0.95
/** Questions of a kind in one round. */
const asked = 20

/** Figures of the vault of so many articles that lies at `path`. */
export async function measureFigures(
  place: string,
  path: string,
  articles: number,
  rounds: number,
): Promise<Line[]> {
  const engine = startEngine({
    dataFolder: join(place, 'figure-data'),
    defaultPlace: place,
    samplesFolder: place,
    who: 'bench',
  })
  const call = async <N extends EngineCommandName>(name: N, input: Input<N>) => {
    const reply = await engine.invoke('host', name, input)
    if (!reply.ok) throw new Error(`${name}: ${reply.problem.message}`)
  }
  const random = seededRandom(7)
  /** Breaches anywhere; one told of by fifty articles is among every six. */
  const some = () => breachId(random.whole(2, Math.max(8, Math.floor(articles * 0.55))))
  const six = () => [breachId(1), ...new Set(Array.from({ length: 12 }, some))].slice(0, 6)
  const figure = async (name: string, atMost: number, question: () => Promise<void>): Promise<Line> => {
    const each: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      const times: number[] = []
      for (let at = 0; at < asked; at += 1) times.push(await timed(question))
      each.push(percentile(times, share))
    }
    return {
      name: `${name}, 95th percentile, ${articles} articles`,
      unit: 'ms',
      rounds: each,
      gate: { atMost },
    }
  }
  try {
    await call('vaults.unlockAt', { path, passphrase: bigVaultPassphrase })
    const firstLikeness = await timed(() => call('breaches.similar', { id: some() }))
    const prepare = async () => {
      const reply = await engine.invoke('host', 'statistics.prepare', {})
      return reply.ok && !(reply.value as Output<'statistics.prepare'>).isReady
    }
    const pieces: number[] = []
    for (let isMore = true; isMore; ) {
      pieces.push(
        await timed(async () => {
          isMore = await prepare()
        }),
      )
    }
    const firstStatistics = await timed(() => call('statistics.of', { query: '' }))
    const queries = ['', 'sector:healthcare', 'people:>=500 country:US,ES', 'lang:es -tag:reviewed'] as const
    return [
      { name: `first likeness after unlocking, ${articles} articles`, unit: 'ms', rounds: [firstLikeness] },
      {
        name: `longest piece of preparing statistics, ${articles} articles`,
        unit: 'ms',
        rounds: [Math.max(...pieces)],
      },
      {
        name: `first statistics once prepared, ${articles} articles`,
        unit: 'ms',
        rounds: [firstStatistics],
      },
      await figure('comparison of six breaches', 50, () => call('comparisons.ofBreaches', { ids: six() })),
      await figure('similar breaches', 100, () => call('breaches.similar', { id: some() })),
      await figure('statistics over the whole vault', 300, () => call('statistics.of', { query: '' })),
      await figure('statistics over a search', 300, () =>
        call('statistics.of', { query: random.pick(queries), settings: { counting: 'each' } }),
      ),
    ]
  } finally {
    await engine.close()
  }
}
