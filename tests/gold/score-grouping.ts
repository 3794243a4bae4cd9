// npm run gold:grouping [-- DIR…]: imports folders of articles into vaults and says how well they were grouped.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { orders, readKeyed, scoreGrouping } from './grouping.ts'

const root = join(import.meta.dirname, '../..')
const own = ['articles', 'incidents'].map(name => join(root, 'tests/gold', name))
const named = process.argv.slice(2)
const folders = named.length > 0 ? named : [join(root, '../shared/gold/articles'), ...own].filter(existsSync)

for (const folder of folders) {
  const drafts = await readKeyed(folder)
  console.log(`${drafts.length} articles of ${folder}`)
  for (const [order, sort] of Object.entries(orders)) {
    const { precision, recall, f1, pairs, wrong, missed, asked, idle } = await scoreGrouping(sort(drafts))
    const scores = [precision, recall, f1].map(score => score.toFixed(3))
    console.log(
      `  ${order.padEnd(9)} ${pairs} pairs  precision ${scores[0]}  recall ${scores[1]}  F1 ${scores[2]}` +
        `  asked about ${asked} of ${missed.length} missed, and ${idle} times in vain`,
    )
    for (const pair of wrong) console.log(`    wrong   ${pair}`)
    for (const pair of missed) console.log(`    missed  ${pair}`)
  }
}
