import { ArticleId, BreachId } from '../../domain/ids.ts'
import type { TagTarget } from '../../domain/tag.ts'
import type { CliCommand } from '../cli-command.ts'
import { UsageError } from '../usage-error.ts'

export const tag: CliCommand = {
  name: 'tag',
  usage: 'TAG ID… --vault VAULT',
  summary: 'Puts a tag on articles and breaches (or, with --remove, takes it off).',
  needsVault: true,
  words: [2, Number.POSITIVE_INFINITY],
  flags: { remove: 'take the tag off' },
  examples: ['tag vector/ransomware B-0001 B-0002 --vault desk.breachdesk'],
  async run({ args, call, terminal, wantsJson }) {
    const [path = '', ...words] = args.positionals
    const targets = words.map(targetOf)
    const isRemoval = args.flags.has('remove')
    const tags = await call(isRemoval ? 'tags.remove' : 'tags.add', { path, targets })
    const done = isRemoval
      ? `Took ${path} off ${words.join(', ')}`
      : `Tagged ${words.join(', ')} with ${path}`
    terminal.out(wantsJson ? JSON.stringify(tags, null, 2) : done)
    return 0
  },
}

function targetOf(word: string): TagTarget {
  const id = word.toUpperCase()
  const target = id.startsWith('A') ? ArticleId.safeParse(id) : BreachId.safeParse(id)
  if (!target.success) throw new UsageError(`"${word}" is no id: breaches are B-0001, articles A-0001.`)
  return target.data
}
