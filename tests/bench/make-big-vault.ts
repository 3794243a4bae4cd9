// node tests/bench/make-big-vault.ts FOLDER ARTICLES: makes the vault, and prints how many breaches are in it.
import { makeBigVault } from './big-vault.ts'

const [folder, articles] = process.argv.slice(2)
if (folder === undefined || !Number.isInteger(Number(articles))) {
  console.error('Usage: node tests/bench/make-big-vault.ts FOLDER ARTICLES')
  process.exit(2)
}
const vault = await makeBigVault(folder, Number(articles))
process.stdout.write(String(vault.tables.breaches.count()))
vault.close()
