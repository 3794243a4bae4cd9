import type { CliCommand } from '../cli-command.ts'
import { UsageError } from '../usage-error.ts'

export const search: CliCommand = {
  name: 'search',
  usage: 'QUERY --vault VAULT',
  summary: 'Finds articles: words (accents do not matter), "phrases", prefix* and -not.',
  needsVault: true,
  words: [1, Number.POSITIVE_INFINITY],
  options: { limit: { value: 'N', help: 'at most N hits (50)' } },
  examples: [
    'search ransomware hospital --vault desk.breachdesk',
    `search '"social security" -fine' --vault desk.breachdesk`,
  ],
  async run({ args, call, terminal, wantsJson }) {
    const limit = args.options.get('limit')
    if (limit !== undefined && !/^[1-9]\d*$/.test(limit))
      throw new UsageError('--limit takes a number of hits: --limit 20.')
    const hits = await call('search.articles', {
      query: args.positionals.join(' '),
      ...(limit !== undefined && { limit: Number(limit) }),
    })
    if (wantsJson) terminal.out(JSON.stringify(hits, null, 2))
    else if (hits.length === 0) terminal.out('Nothing found.')
    for (const { article, snippet } of wantsJson ? [] : hits)
      terminal.out(`${article.articleId}  ${article.title}\n        ${snippet.replace(/\s+/g, ' ')}`)
    return 0
  },
}
