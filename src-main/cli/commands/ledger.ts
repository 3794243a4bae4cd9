import type { CliCommand } from '../cli-command.ts'
import { breachIn } from '../ids.ts'
import { asOfIn, factIn } from '../parse-words.ts'
import { ledgerLines } from '../text/ledger-lines.ts'

export const asOfOption = {
  'as-of': { value: 'DATE', help: 'as it was then: a day, 2026-03-05, or a moment, 2026-03-05T14:30Z' },
} as const

/** The date of --as-of, if it was given. */
export const asOfGiven = (options: ReadonlyMap<string, string>) => {
  const word = options.get('as-of')
  return word === undefined ? {} : { asOf: asOfIn(word) }
}

export const ledger: CliCommand = {
  name: 'ledger',
  usage: 'BREACH [FACT] --vault VAULT',
  summary:
    'Shows who says what about a breach: every claim with article, date, source and quote, forms of one value together, growth and conflicts marked, and why the value in use is.',
  needsVault: true,
  words: [1, 2],
  options: asOfOption,
  examples: [
    'ledger B-0001 --vault desk.breachdesk',
    'ledger B-0001 people --as-of 2026-03-05 --vault desk.breachdesk',
  ],
  async run({ args, call, terminal, wantsJson }) {
    const [breach, fact] = args.positionals
    const told = await call('breaches.ledger', {
      id: breachIn(breach),
      ...(fact === undefined ? {} : { factId: factIn(fact).id }),
      ...asOfGiven(args.options),
    })
    if (wantsJson) terminal.out(JSON.stringify(told, null, 2))
    else for (const line of ledgerLines(told)) terminal.out(line)
    return 0
  },
}
