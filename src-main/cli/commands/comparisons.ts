import type { CliCommand } from '../cli-command.ts'
import { newNameIn, savedNameIn } from '../parse-words.ts'
import { savedComparisonLines } from '../text/figure-lines.ts'
import { printComparison } from './compare.ts'

export const comparisons: CliCommand = {
  name: 'comparisons',
  usage: '[NAME] --vault VAULT',
  summary: 'Lists the comparisons that were kept, or opens one as the vault is now.',
  needsVault: true,
  words: [0, 1],
  options: {
    rename: { value: 'NAME', help: 'give one another name, that of --to' },
    to: { value: 'NAME', help: 'the other name' },
    forget: { value: 'NAME', help: 'forget one' },
  },
  flags: { differences: 'only the rows that differ' },
  examples: [
    'comparisons --vault desk.breachdesk',
    'comparisons "Three health breaches" --vault desk.breachdesk',
  ],
  async run(session) {
    const { args, call, terminal, wantsJson } = session
    const renamed = newNameIn(args)
    const forgotten = args.options.get('forget')
    const [name] = args.positionals
    if (renamed !== null) await call('comparisons.rename', renamed)
    if (forgotten !== undefined) await call('comparisons.forget', { name: savedNameIn(forgotten) })
    if (name !== undefined) {
      printComparison(session, await call('comparisons.open', { name: savedNameIn(name) }))
      return 0
    }
    const saved = await call('comparisons.saved', {})
    if (wantsJson) terminal.out(JSON.stringify(saved, null, 2))
    else for (const line of savedComparisonLines(saved)) terminal.out(line)
    return 0
  },
}
