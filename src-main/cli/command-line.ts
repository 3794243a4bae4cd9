import { parseArgs } from 'node:util'
import type { CliCommand } from './cli-command.ts'
import { UsageError } from './usage-error.ts'

/** The words after the command, taken apart. */
export interface Arguments {
  readonly positionals: readonly string[]
  readonly flags: ReadonlySet<string>
  readonly options: ReadonlyMap<string, string>
}

/** Options every command that opens a vault takes. */
export const vaultOptions = {
  vault: { value: 'VAULT', help: 'the vault folder' },
  'passphrase-file': { value: 'FILE', help: 'read the passphrase from the first line of FILE' },
} as const

/** Takes a command's words apart. Throws UsageError on an unknown option or too few words. */
export function parseArguments(command: CliCommand, words: readonly string[]): Arguments {
  const valued = {
    ...(command.needsVault || command.takesPassphrase ? vaultOptions : {}),
    ...command.options,
  }
  const options: Record<string, { type: 'string' | 'boolean' }> = {
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  }
  for (const name of Object.keys(valued)) options[name] = { type: 'string' }
  for (const name of Object.keys(command.flags ?? {})) options[name] = { type: 'boolean' }
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
      strict: true,
    })
    const entries = Object.entries(values)
    const flags = new Set(entries.filter(([, value]) => value === true).map(([name]) => name))
    const given = new Map(
      entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])),
    )
    return { positionals, flags, options: given }
  } catch (error) {
    throw new UsageError(
      error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error),
    )
  }
}
