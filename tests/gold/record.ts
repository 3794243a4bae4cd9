// The scores our own gold articles had when they were last looked at: a field may rise, not fall.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from './scorer.ts'

const file = join(import.meta.dirname, 'recorded.json')

/** Field → least score. */
export const readRecord = (): Record<string, number> => JSON.parse(readFileSync(file, 'utf8'))

/** Writes the scores down, cut off after three digits so that they can be reached again. */
export function writeRecord({ fields }: Report): void {
  const scores = fields.map(({ field, all }) => [field, Math.floor(all * 1000) / 1000])
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(scores), null, 2)}\n`)
}
