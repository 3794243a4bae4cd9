import type { CliCommand } from '../cli-command.ts'

export const create: CliCommand = {
  name: 'create',
  usage: 'VAULT',
  summary: 'Makes an encrypted vault in the folder VAULT. A lost passphrase cannot be reset.',
  needsVault: false,
  takesPassphrase: true,
  words: [1, 1],
  examples: ['create desk.breachdesk'],
  async run({ args, call, passphrase, terminal, wantsJson }) {
    const [path = ''] = args.positionals
    const vault = await call('vaults.createAt', { path, passphrase: await passphrase(true) })
    terminal.out(
      wantsJson ? JSON.stringify({ path: vault.path, name: vault.name }) : `Made the vault ${vault.path}`,
    )
    return 0
  },
}
