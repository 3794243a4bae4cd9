import { readFile } from 'node:fs/promises'
import { ProblemError } from '../domain/problem.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

const missing =
  'A passphrase is needed: set BREACHDESK_PASSPHRASE, give --passphrase-file FILE, or run this in a terminal to be asked.'

/**
 * The passphrase: from the environment, else the first line of `file`, else asked on the terminal (twice when a
 * vault is made). Never from an argument, which other users of the machine could read.
 */
export async function readPassphrase(
  terminal: Terminal,
  file: string | undefined,
  repeat: boolean,
): Promise<string> {
  const fromEnvironment = process.env.BREACHDESK_PASSPHRASE
  if (file === undefined && fromEnvironment !== undefined && fromEnvironment !== '') return fromEnvironment
  if (file !== undefined) return firstLine(file)
  const answer = await terminal.askSecret('Passphrase: ')
  if (answer === null) throw new UsageError(missing)
  if (repeat && (await terminal.askSecret('Once more: ')) !== answer)
    throw new ProblemError('invalid-input', 'The two passphrases are not the same; nothing was made.')
  return answer
}

async function firstLine(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new ProblemError('file-not-readable', `The passphrase file ${file} cannot be read.`)
  })
  // Some editors begin a file with a byte order mark, which nobody typed.
  const [line = ''] = text.replace(/^\ufeff/, '').split(/\r?\n/, 1)
  if (line !== '') return line
  throw new ProblemError('invalid-input', `The first line of ${file} is empty; it must be the passphrase.`)
}
