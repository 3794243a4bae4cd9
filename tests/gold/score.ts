// npm run gold [-- DIR]: the pipeline's scores on a folder of articles with gold beside them.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readGold } from './read-gold.ts'
import { score } from './scorer.ts'

const root = join(import.meta.dirname, '../..')
const choices = [process.argv[2], join(root, '../shared/gold/articles'), join(root, 'tests/gold/articles')]
const folder = choices.find(choice => choice !== undefined && existsSync(choice))

if (folder === undefined) {
  console.error('There is no folder of gold articles here; name one: npm run gold -- DIR')
  process.exit(1)
}

const pairs = await readGold(folder)
const { fields, overall, differences } = score(pairs)
const languages = [...new Set(pairs.map(({ gold }) => gold.lang ?? ''))].sort()
const cell = (value: number | undefined) => (value === undefined ? '-' : value.toFixed(3)).padStart(7)

console.log(`${pairs.length} articles of ${folder}`)
console.log('field'.padEnd(28), '    all', ...languages.map(lang => lang.padStart(7)))
for (const { field, all, byLanguage } of fields)
  console.log(field.padEnd(28), cell(all), ...languages.map(lang => cell(byLanguage.get(lang))))
const mean = (lang: string) => {
  const values = fields.map(({ byLanguage }) => byLanguage.get(lang)).filter(value => value !== undefined)
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
console.log('overall'.padEnd(28), cell(overall), ...languages.map(lang => cell(mean(lang))))
console.log('', ...differences.map(line => `\n${line}`))
