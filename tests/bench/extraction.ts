// How long the pipeline takes for one article, warm, in one core.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { readArticle } from '../../src-main/pipeline/read-article.ts'
import { hasSeeds, sampleFiles, seedFiles } from '../helpers/seeds.ts'
import type { Line } from './report.ts'
import { timed } from './rounds.ts'

const warmUps = 30
const rounds = 30
const mostMilliseconds = 15

/** One figure for each seed; for each sample where the seeds are absent. */
export async function measureExtraction(): Promise<Line[]> {
  const lines: Line[] = []
  for (const path of hasSeeds ? seedFiles : sampleFiles) {
    const file = { name: basename(path), bytes: new Uint8Array(readFileSync(path)) }
    for (let left = warmUps; left > 0; left--) await read(file)
    const times: number[] = []
    while (times.length < rounds) times.push(await timed(() => read(file)))
    lines.push({
      name: `facts of ${file.name}`,
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
