import type { PagePrinter } from './cli-command.ts'
import { type CliFolders, runCli } from './run.ts'
import { processTerminal } from './terminal.ts'

/**
 * Runs a command line on the streams of this process. When it answers with the exit code, everything is written:
 * ending the process would cut off what a pipe has not taken yet.
 */
export async function runInProcess(
  words: readonly string[],
  folders?: CliFolders,
  printPage: PagePrinter | null = null,
): Promise<number> {
  // `breachdesk list | head -1`: whoever reads may stop reading. What is under way is done all the same.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  const code = await runCli(words, processTerminal, folders, printPage)
  await new Promise<void>(done => process.stdout.write('', () => done()))
  return code
}
