// From the right passphrase to an open vault, and to its first list, through the engine as the window asks it.
import { join } from 'node:path'
import type { EngineCommandName, Input } from '../../src-main/contract/index.ts'
import { startEngine } from '../../src-main/engine/start-engine.ts'
import type { Line } from './report.ts'
import { timed } from './rounds.ts'

const passphrase = 'the bench is fast'
const mostSeconds = 0.8

export async function measureUnlock(place: string, rounds: number): Promise<Line> {
  const engine = startEngine({
    dataFolder: join(place, 'unlock-data'),
    defaultPlace: place,
    samplesFolder: place,
    who: 'bench',
  })
  const call = async <N extends EngineCommandName>(name: N, input: Input<N>) => {
    const reply = await engine.invoke('host', name, input)
    if (!reply.ok) throw new Error(`${name}: ${reply.problem.message}`)
    return reply.value
  }
  try {
    const path = join(place, 'empty.breachdesk')
    await call('vaults.createAt', { path, passphrase })
    const times: number[] = []
    while (times.length < rounds) {
      await call('vaults.lock', {})
      times.push((await timed(() => call('vaults.unlockAt', { path, passphrase }))) / 1000)
    }
    return {
      name: 'passphrase to open vault, empty',
      unit: 's',
      rounds: times,
      gate: { atMost: mostSeconds },
    }
  } finally {
    await engine.close()
  }
}
