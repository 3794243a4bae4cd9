// Large exports, asked of the engine as the command line asks them: how long they take, and whether memory stays flat.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { WrittenExport } from '../../src-main/domain/exports/export.ts'
import { startEngine } from '../../src-main/engine/start-engine.ts'
import { bigVaultPassphrase, makeBigVault } from './big-vault.ts'
import type { Line } from './report.ts'
import { median } from './rounds.ts'

/** With six breaches for ten articles, and some seven claims each, these make a little more than 100 000 rows. */
const articles = 20_000
const leastRows = 100_000
const mebibyte = 1024 * 1024
/** Between two looks at the memory, in milliseconds. */
const between = 50

/** Figures of exports of at least 100 000 rows. */
export async function measureExporting(place: string, rounds: number): Promise<Line[]> {
  const folder = join(place, 'exports')
  mkdirSync(folder)
  const path = join(folder, 'rows.breachdesk')
  const made = await makeBigVault(path, articles)
  made.close()
  const engine = startEngine({
    dataFolder: join(folder, 'data'),
    defaultPlace: folder,
    samplesFolder: folder,
    who: 'bench',
  })
  const call = async (name: string, input: unknown) => {
    const reply = await engine.invoke('host', name, input)
    if (!reply.ok) throw new Error(`${name}: ${reply.problem.message}`)
    return reply.value
  }
  const exported = async (format: string) => {
    const file = join(folder, `out.${format}`)
    const request = { scope: { kind: 'vault' }, format, table: 'claims' }
    const memory = watchMemory()
    const start = performance.now()
    const written = (await call('exports.write', { request, path: file })) as WrittenExport
    const took = (performance.now() - start) / 1000
    rmSync(file)
    return { took, growth: memory.growth(), rows: written.breaches + written.claims }
  }
  try {
    await call('vaults.unlockAt', { path, passphrase: bigVaultPassphrase })
    const lines: Line[] = []
    for (const format of ['xlsx', 'csv', 'json']) {
      const each = []
      for (let round = 0; round < rounds; round += 1) each.push(await exported(format))
      const rows = each[0]?.rows ?? 0
      if (rows < leastRows) throw new Error(`the vault has ${rows} rows only`)
      const gated = format === 'xlsx'
      lines.push({
        name: `export of ${rows.toLocaleString('en')} rows, ${format}`,
        unit: 's',
        rounds: each.map(({ took }) => took),
        ...(gated && { gate: { atMost: 15 } }),
      })
      if (gated)
        lines.push({
          name: 'its memory in the last third, beyond the first',
          unit: 'MB',
          rounds: each.map(({ growth }) => growth),
          gate: { atMost: 128 },
        })
    }
    return lines
  } finally {
    await engine.close()
  }
}

/** Looks at the memory of this process until it is asked. */
function watchMemory() {
  const seen: number[] = []
  const timer = setInterval(() => seen.push(process.memoryUsage.rss() / mebibyte), between)
  return {
    growth(): number {
      clearInterval(timer)
      const third = Math.max(1, Math.floor(seen.length / 3))
      return median(seen.slice(-third)) - median(seen.slice(0, third))
    },
  }
}
