// Reads every article of our gold set some times over, as a worker does, and prints the most memory it took, in MiB.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArticle } from '../../src-main/pipeline/read-article.ts'

const folder = join(import.meta.dirname, '../gold/articles')
const files = readdirSync(folder).filter(name => name.endsWith('.txt'))
for (let round = 0; round < 5; round++)
  for (const name of files) await readArticle({ name, bytes: readFileSync(join(folder, name)) })
console.log(process.resourceUsage().maxRSS / 1024)
