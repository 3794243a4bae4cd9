import { compareBreaches } from '../../domain/comparison.ts'
import { factOf } from '../../domain/facts.ts'
import { BreachId } from '../../domain/ids.ts'
import type { CliCommand } from '../cli-command.ts'
import { type ComparisonTable, comparisonLines, comparisonTable } from '../text/comparison-table.ts'
import { UsageError } from '../usage-error.ts'

export const compare: CliCommand = {
  name: 'compare',
  usage: 'ID ID… --vault VAULT',
  summary: 'Sets two to six breaches side by side: facts as rows, differences from the first one marked.',
  needsVault: true,
  words: [2, 6],
  flags: { differences: 'only the rows that differ' },
  examples: ['compare B-0001 B-0002 --vault desk.breachdesk'],
  async run({ args, call, terminal, wantsJson }) {
    const ids = args.positionals.map(word => {
      const id = BreachId.safeParse(word.toUpperCase())
      if (!id.success) throw new UsageError(`"${word}" is no breach: their ids look like B-0001.`)
      return id.data
    })
    const breaches = await call('breaches.compare', { ids })
    const rows = compareBreaches(breaches).filter(row => row.isDifferent || !args.flags.has('differences'))
    const table: ComparisonTable = comparisonTable(breaches, rows)
    if (wantsJson) terminal.out(JSON.stringify(table, null, 2))
    else for (const line of comparisonLines(table, id => factOf(id).label)) terminal.out(line)
    return 0
  },
}
