import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type ExtractionRecord, toExtractionRecord } from '../../src-main/domain/extraction-record.ts'
import { readArticle } from '../../src-main/pipeline/read-article.ts'
import type { Gold } from './scorer.ts'

export interface Pair {
  readonly gold: Gold
  readonly found: ExtractionRecord
  /** The clean text that the evidence of `found` counts in. */
  readonly text: string
  readonly milliseconds: number
}

/** Reads every text of a folder that has gold of the same name, in `goldFolder` or beside it. */
export async function readGold(folder: string, goldFolder = folder): Promise<Pair[]> {
  const files = readdirSync(folder).filter(
    file => file.endsWith('.txt') && existsSync(goldOf(goldFolder, file)),
  )
  const pairs: Pair[] = []
  for (const file of files.sort()) {
    const gold = JSON.parse(readFileSync(goldOf(goldFolder, file), 'utf8')) as Gold
    const started = performance.now()
    const read = await readArticle({ name: file, bytes: readFileSync(join(folder, file)) })
    const milliseconds = performance.now() - started
    if (!read.ok) throw new Error(`${file}: ${read.problem.message}`)
    pairs.push({
      gold,
      found: toExtractionRecord(file, read.value, true),
      text: read.value.text,
      milliseconds,
    })
  }
  return pairs
}

/** Gold is named like its text; that of the seeds carries only the number before the underscore. */
function goldOf(folder: string, file: string): string {
  const name = basename(file, '.txt')
  const whole = join(folder, `${name}.json`)
  return existsSync(whole) ? whole : join(folder, `${name.split('_')[0]}.json`)
}
