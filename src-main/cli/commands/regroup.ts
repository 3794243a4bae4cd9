// Putting together what is one breach, and taking apart what is two.
import type { CliCommand } from '../cli-command.ts'
import { articleIn, breachIn, claimIn, isArticleWord } from '../ids.ts'
import { UsageError } from '../usage-error.ts'

export const merge: CliCommand = {
  name: 'merge',
  usage: 'BREACH OTHER… --vault VAULT',
  summary:
    'Makes one breach of several: everything of the others goes into the first, and their ids stand for it.',
  needsVault: true,
  words: [2, Number.POSITIVE_INFINITY],
  examples: ['merge B-0001 B-0007 --vault desk.breachdesk'],
  async run({ args, call, terminal, wantsJson }) {
    const [into = '', ...from] = args.positionals
    const breach = await call('breaches.merge', { into: breachIn(into), from: from.map(breachIn) })
    terminal.out(
      wantsJson
        ? JSON.stringify(breach, null, 2)
        : `${breach.breachId}  ${breach.name}: ${breach.articles.length} articles`,
    )
    return 0
  },
}

export const split: CliCommand = {
  name: 'split',
  usage: 'BREACH ARTICLE… --vault VAULT',
  summary:
    'Makes a new breach of some articles of one, or with --claims of single claims of articles that tell of both.',
  needsVault: true,
  words: [1, Number.POSITIVE_INFINITY],
  options: {
    claims: { value: 'N,N…', help: 'the numbers of the claims that go, as "ledger" shows them' },
  },
  examples: [
    'split B-0001 A-0003 A-0004 --vault desk.breachdesk',
    'split B-0001 --claims 17,18 --vault desk.breachdesk',
  ],
  async run({ args, call, terminal, wantsJson }) {
    const [id = '', ...articles] = args.positionals
    const claims = (args.options.get('claims') ?? '').split(',').filter(word => word.trim() !== '')
    if (articles.length + claims.length === 0)
      throw new UsageError('Name the articles, or --claims, that tell of another breach.')
    const made = await call('breaches.split', {
      id: breachIn(id),
      articles: articles.map(articleIn),
      claims: claims.map(word => claimIn(word.trim())),
    })
    terminal.out(
      wantsJson
        ? JSON.stringify(made, null, 2)
        : `${made.breachId}  ${made.name}: split off ${id.toUpperCase()}`,
    )
    return 0
  },
}

export const move: CliCommand = {
  name: 'move',
  usage: 'ARTICLE BREACH --vault VAULT',
  summary: 'Puts an article to another breach, with what it says of the one it leaves.',
  needsVault: true,
  words: [2, 2],
  options: { from: { value: 'BREACH', help: 'the breach it leaves, where it tells of several' } },
  examples: ['move A-0003 B-0002 --vault desk.breachdesk'],
  async run({ args, call, terminal, wantsJson }) {
    const [article = '', to = ''] = args.positionals
    const from = args.options.get('from')
    const breach = await call('articles.move', {
      id: articleIn(article),
      to: breachIn(to),
      ...(from !== undefined && { from: breachIn(from) }),
    })
    terminal.out(
      wantsJson
        ? JSON.stringify(breach, null, 2)
        : `${article.toUpperCase()} is in ${breach.breachId}  ${breach.name}`,
    )
    return 0
  },
}

export const start: CliCommand = {
  name: 'start',
  usage: 'ARTICLE --vault VAULT',
  summary: 'Makes a breach of an article that tells of none; its facts are added by hand.',
  needsVault: true,
  words: [1, 1],
  examples: ['start A-0003 --vault desk.breachdesk'],
  async run({ args, call, terminal, wantsJson }) {
    const [article = ''] = args.positionals
    const made = await call('breaches.start', { article: articleIn(article) })
    terminal.out(wantsJson ? JSON.stringify(made, null, 2) : `${made.breachId}  ${made.name}`)
    return 0
  },
}

export const deleteCommand: CliCommand = {
  name: 'delete',
  usage: 'ID… --vault VAULT',
  summary: 'Takes articles, or breaches, out of the vault; undo brings them back.',
  needsVault: true,
  words: [1, Number.POSITIVE_INFINITY],
  flags: { 'with-articles': 'of breaches: their articles too, where they tell of nothing else' },
  examples: [
    'delete A-0003 --vault desk.breachdesk',
    'delete B-0002 --with-articles --vault desk.breachdesk',
  ],
  async run({ args, call, terminal, wantsJson }) {
    const words = args.positionals
    const withArticles = args.flags.has('with-articles')
    const areArticles = words.some(isArticleWord)
    if (areArticles && !words.every(isArticleWord))
      throw new UsageError('Name articles or breaches, not both at once.')
    if (areArticles && withArticles) throw new UsageError('--with-articles goes with breaches.')
    const deleted = areArticles
      ? await call('articles.delete', { ids: words.map(articleIn) })
      : await call('breaches.delete', { ids: words.map(breachIn), withArticles })
    const gone = [...deleted.articles, ...deleted.breaches].join(', ')
    terminal.out(wantsJson ? JSON.stringify(deleted, null, 2) : `Deleted ${gone}; undo brings it back.`)
    return 0
  },
}
