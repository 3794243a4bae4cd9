import type { CliCommand } from './cli-command.ts'
import { vaultOptions } from './command-line.ts'

const column = (rows: readonly (readonly [string, string])[]) => {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')
}

const footer = `The passphrase comes from BREACHDESK_PASSPHRASE, from --passphrase-file, or is asked on the terminal.
Exit codes: 0 done, 1 a problem (one sentence on stderr; with --json {"problem": {code, message}}), 2 wrong usage.`

/** What `breachdesk --help` prints. */
export const generalHelp = (
  commands: readonly CliCommand[],
) => `breachdesk COMMAND …   data breaches from news articles, offline

${column(commands.map(({ name, summary }) => [name, summary] as const))}

breachdesk COMMAND --help tells more. Every command takes --json.
${footer}`

function verbLines({ name, verbs }: CliCommand): string {
  if (verbs === undefined) return ''
  const rows = verbs.map(verb => [`${name} ${verb.name} ${verb.usage}`.trimEnd(), verb.summary] as const)
  return `\n${column(rows)}\n`
}

/** What `breachdesk COMMAND --help` prints. */
export function commandHelp(command: CliCommand): string {
  const takesPassphrase = command.needsVault || command.takesPassphrase
  const valued = { ...(command.needsVault ? vaultOptions : {}), ...command.options }
  const passphraseFile = vaultOptions['passphrase-file']
  const rows: (readonly [string, string])[] = [
    ...Object.entries(valued).map(([name, { value, help }]) => [`--${name} ${value}`, help] as const),
    ...(takesPassphrase && !command.needsVault
      ? [[`--passphrase-file ${passphraseFile.value}`, passphraseFile.help] as const]
      : []),
    ...Object.entries(command.flags ?? {}).map(([name, help]) => [`--${name}`, help] as const),
    ['--json', 'print JSON'],
  ]
  return `breachdesk ${command.name} ${command.usage}

${command.summary}
${verbLines(command)}
${column(rows)}

Examples
${command.examples.map(example => `  breachdesk ${example}`).join('\n')}

${footer}`
}
