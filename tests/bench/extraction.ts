// How long the pipeline takes for one article, warm, in one core, and how much memory a reader needs.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readArticle } from '../../src-main/pipeline/read-article.ts'
import { hasSeeds, sampleFiles, seedFiles } from '../helpers/seeds.ts'
import type { Line } from './report.ts'
import { timed } from './rounds.ts'

const warmUps = 80
const rounds = 30
/** An article of this size may take so long, all facts included. */
const usualBytes = 2600
const mostMilliseconds = 3
/** What a reader thread may add to its process. */
const mostMemory = 250

/** One figure for each seed, as of an article of the usual size; for each sample where the seeds are absent. */
export async function measureExtraction(): Promise<Line[]> {
  const lines: Line[] = []
  for (const path of hasSeeds ? seedFiles : sampleFiles) {
    const file = { name: basename(path), bytes: new Uint8Array(readFileSync(path)) }
    for (let left = warmUps; left > 0; left--) await read(file)
    const times: number[] = []
    const share = usualBytes / file.bytes.length
    while (times.length < rounds) times.push((await timed(() => read(file))) * share)
    lines.push({
      name: `facts of ${file.name}, for 2.6 KB`,
      unit: 'ms',
      rounds: times,
      gate: { atMost: mostMilliseconds },
    })
  }
  return lines
}

async function read(file: { name: string; bytes: Uint8Array }): Promise<void> {
  const result = await readArticle(file)
  if (!result.ok) throw new Error(`${file.name} could not be read: ${result.problem.message}`)
  if (result.value.breaches.length === 0) throw new Error(`no breach was found in ${file.name}`)
}

/** MiB that a reader thread adds to its process while it reads our gold articles, in some of the languages and in all. */
export function measureReaderMemory(): Line[] {
  const script = join(import.meta.dirname, 'reader-process.ts')
  return ['en', 'es,pt,en', 'es,pt,en,fr,de,it,ca'].map(languages => ({
    name: `memory of a reader, ${languages}`,
    unit: 'MiB',
    rounds: [Number(execFileSync(process.execPath, [script, languages], { encoding: 'utf8' }))],
    gate: { atMost: mostMemory },
  }))
}
