import { numberOf } from '../../domain/ids.ts'
import type { CliCommand } from '../cli-command.ts'
import { articleIn } from '../ids.ts'

export const reviewed: CliCommand = {
  name: 'reviewed',
  usage: 'ARTICLE… --vault VAULT',
  summary: 'Takes articles out of the inbox: you are done with them.',
  needsVault: true,
  words: [1, Number.POSITIVE_INFINITY],
  flags: { back: 'puts them back instead' },
  examples: [
    'reviewed A-0003 A-0004 --vault desk.breachdesk',
    "search '(-is:reviewed)' --vault desk.breachdesk",
  ],
  async run({ args, call, terminal, wantsJson }) {
    const ids = args.positionals.map(articleIn)
    await call('articles.setReviewed', { ids, isReviewed: !args.flags.has('back') })
    const { numbers } = await call('search.order', { query: '-is:reviewed', kind: 'articles' })
    const inbox = ids.filter(id => numbers.includes(numberOf(id)))
    if (wantsJson) terminal.out(JSON.stringify({ inbox: numbers.length, stillThere: inbox }, null, 2))
    else terminal.out(`${numbers.length} in the inbox.`)
    return 0
  },
}
