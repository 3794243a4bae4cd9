// npm run gold [-- DIR…] [--thirds] [--record]: the pipeline's scores on folders of articles with gold beside them.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Pair, readGold } from './read-gold.ts'
import { writeRecord } from './record.ts'
import { type Report, score } from './scorer.ts'

const root = join(import.meta.dirname, '../..')
const own = join(root, 'tests/gold/articles')
const flags = process.argv.filter(word => word.startsWith('--'))
const named = process.argv.slice(2).filter(word => !word.startsWith('--'))
const folders = named.length > 0 ? named : [join(root, '../shared/gold/articles'), own].filter(existsSync)
const missing = folders.find(folder => !existsSync(folder))

if (missing !== undefined) {
  console.error(`There is no folder ${missing}.`)
  process.exit(1)
}
for (const folder of folders) {
  const pairs = await readGold(folder)
  const report = score(pairs)
  console.log(`${pairs.length} articles of ${folder}`)
  print(report)
  if (flags.includes('--thirds')) printThirds(pairs)
  console.log(['', ...report.differences].join('\n'))
}
if (flags.includes('--record')) writeRecord(score(await readGold(own)))

function print({ fields, overall, byLanguage }: Report): void {
  const languages = [...byLanguage.keys()].sort()
  const row = (name: string, values: readonly (number | undefined)[]) =>
    console.log(name.padEnd(28), ...values.map(cell))
  console.log('field'.padEnd(28), '    all', ...languages.map(lang => lang.padStart(7)))
  for (const field of fields)
    row(field.field, [field.all, ...languages.map(lang => field.byLanguage.get(lang))])
  row('overall', [overall, ...languages.map(lang => byLanguage.get(lang))])
}

function cell(value: number | undefined): string {
  return (value === undefined ? '-' : value.toFixed(3)).padStart(7)
}

/** Each third of the articles against the two others: what was tuned on some shows in the rest. */
function printThirds(pairs: readonly Pair[]): void {
  for (const third of [0, 1, 2]) {
    const rest = score(pairs.filter((_, index) => index % 3 !== third)).overall
    const held = score(pairs.filter((_, index) => index % 3 === third)).overall
    console.log(`third ${third + 1}: ${cell(held)}   the two others: ${cell(rest)}`)
  }
}
