import { resolve } from 'node:path'
import type { CliCommand } from '../cli-command.ts'

export const restore: CliCommand = {
  name: 'restore',
  usage: 'FILE --vault VAULT',
  summary:
    'Reads what "export --format json" wrote into an empty vault, with the same ids. Its history begins anew with this.',
  needsVault: true,
  words: [1, 1],
  examples: ['create new.breachdesk', 'restore desk.json --vault new.breachdesk'],
  async run({ args, call, terminal, wantsJson }) {
    const [file = ''] = args.positionals
    const restored = await call('exports.restore', { path: resolve(file) })
    const { breaches, articles, claims, isWhole } = restored
    const part = isWhole ? '' : ' The file was a part of a vault, or something had been held back.'
    terminal.out(
      wantsJson
        ? JSON.stringify(restored)
        : `Restored ${breaches} breaches, ${articles} articles and ${claims} claims.${part}`,
    )
    return 0
  },
}
