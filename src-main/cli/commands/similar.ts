import type { CliCommand } from '../cli-command.ts'
import { breachIn } from '../ids.ts'
import { similarLines } from '../text/figure-lines.ts'
import { UsageError } from '../usage-error.ts'

export const similar: CliCommand = {
  name: 'similar',
  usage: 'BREACH --vault VAULT',
  summary: 'Lists the breaches most like one, with what they share and how much that says.',
  needsVault: true,
  words: [1, 1],
  options: { limit: { value: 'N', help: 'at most N breaches, 100 at most (12)' } },
  examples: ['similar B-0001 --limit 5 --vault desk.breachdesk'],
  async run({ args, call, terminal, wantsJson }) {
    const limit = Number(args.options.get('limit') ?? 12)
    if (!Number.isInteger(limit) || limit < 1 || limit > 100)
      throw new UsageError('--limit takes a number of breaches: --limit 20.')
    const found = await call('breaches.similar', { id: breachIn(args.positionals[0]), limit })
    if (wantsJson) terminal.out(JSON.stringify(found, null, 2))
    else for (const line of similarLines(found)) terminal.out(line)
    return 0
  },
}
