// The product's own import, from the start of its process to its end, and the proof that it did the work.
import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import type { Corpus } from './corpus.ts'

/** As it is installed: the sources take longer to start. */
const main = fileURLToPath(new URL('../../out/main/cli.js', import.meta.url))

export interface ImportRun {
  readonly took: number
  /** Milliseconds to import the same files once more, all of them duplicates now. */
  readonly tookAgain: number
  /** The most memory the process held, in MB; null where the system does not tell. */
  readonly peakMemory: number | null
  /** How much longer an article of the last tenth took than one of the first. */
  readonly growth: number
}

/** Imports the corpus into a new vault through the command line. Throws when the work was not done. */
export async function measureImport(place: string, corpus: Corpus): Promise<ImportRun> {
  const vault = join(place, 'bench.breachdesk')
  rmSync(vault, { recursive: true, force: true })
  const cli = (...words: string[]) => command([...words, '--json'], join(place, 'data'))
  await cli('create', vault)
  const first = await cli('import', corpus.folder, '--vault', vault)

  checkImport(outcomesOf(first.out), corpus.files.length - corpus.duplicates, corpus.duplicates)
  const again = await cli('import', corpus.folder, '--vault', vault)
  checkImport(outcomesOf(again.out), 0, corpus.files.length)
  const { out } = await cli('list', 'articles', '--vault', vault)
  const kept = z.array(z.unknown()).parse(JSON.parse(out)).length
  if (kept !== corpus.files.length - corpus.duplicates) throw new Error(`the vault lists ${kept} articles`)
  return {
    took: first.took,
    tookAgain: again.took,
    peakMemory: first.peakMemory,
    growth: growthOf(first.lines),
  }
}

const Outcome = z.object({ outcome: z.string() })

/** The last tenth of the lines over the first, in time; the first begins when the first line comes. */
function growthOf(lines: readonly number[]): number {
  const at = (share: number) => lines[Math.floor((lines.length - 1) * share)] ?? Number.NaN
  return (at(1) - at(0.9)) / (at(0.1) - at(0))
}

/** How often each outcome came; the last line is the summary. */
function outcomesOf(out: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const line of out.trim().split('\n').slice(0, -1)) {
    const { outcome } = Outcome.parse(JSON.parse(line))
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  }
  return counts
}

function checkImport(counts: ReadonlyMap<string, number>, news: number, duplicates: number): void {
  const taken = (counts.get('imported') ?? 0) + (counts.get('near_duplicate') ?? 0)
  const found = counts.get('duplicate') ?? 0
  if (taken === news && found === duplicates && !counts.has('failed')) return
  const said = JSON.stringify(Object.fromEntries(counts))
  throw new Error(`the import should have taken ${news} articles and found ${duplicates} duplicates: ${said}`)
}

interface CommandRun {
  readonly took: number
  readonly out: string
  readonly peakMemory: number | null
  /** When each line came. */
  readonly lines: readonly number[]
}

function command(words: readonly string[], dataFolder: string): Promise<CommandRun> {
  const start = performance.now()
  const env = { ...process.env, BREACHDESK_PASSPHRASE: 'the bench is fast', BREACHDESK_DATA: dataFolder }
  const child = spawn(process.execPath, [main, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let out = ''
  let error = ''
  let peakMemory: number | null = null
  const watch = setInterval(() => {
    peakMemory = peakOf(child.pid) ?? peakMemory
  }, 100)
  const lines: number[] = []
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
    for (const sign of text) if (sign === '\n') lines.push(performance.now())
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => (error += text))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', code => {
      clearInterval(watch)
      if (code === 0) resolve({ took: performance.now() - start, out, peakMemory, lines })
      else reject(new Error(`breachdesk ${words[0]} ended with ${code}: ${error.trim() || out.trim()}`))
    })
  })
}

/** The high-water mark of a process with all its threads, as Linux keeps it, in MB. */
function peakOf(pid: number | undefined): number | null {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? null : Number(kilobytes) / 1024
  } catch {
    return null
  }
}
