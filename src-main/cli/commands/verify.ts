import type { CliCommand } from '../cli-command.ts'

export const verify: CliCommand = {
  name: 'verify',
  usage: '--vault VAULT',
  summary:
    'Checks the vault: the chain of the history, every quote, every highlight, every original, every reference, and the file itself. 0 when all is well.',
  needsVault: true,
  words: [0, 0],
  examples: ['verify --vault desk.breachdesk'],
  async run({ call, terminal, wantsJson }) {
    const { faults, checked } = await call('vaults.verify', {})
    if (wantsJson) terminal.out(JSON.stringify({ faults, checked }, null, 2))
    else {
      const { articles, quotes, highlights, originals, edits } = checked
      terminal.out(
        `${articles} articles, ${quotes} quotes, ${highlights} highlights, ${originals} originals and ${edits} edits checked`,
      )
      terminal.out(faults.length === 0 ? 'All is well.' : faults.join('\n'))
    }
    return faults.length === 0 ? 0 : 1
  },
}
