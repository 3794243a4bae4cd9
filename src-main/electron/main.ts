// Where the app starts: with a complaint, in the terminal, or with its window.
import { app } from 'electron'
import { runtimeProblem } from '../domain/runtime.ts'
import { commandLineRequest } from './command-line-request.ts'
import { findPlaces } from './places.ts'
import { preparePrinting } from './print-in-terminal.ts'
import { startWindow } from './start-window.ts'

function stop(sentence: string): void {
  console.error(sentence)
  app.exit(1)
}

async function runInTerminal(words: readonly string[]): Promise<void> {
  if (words[0] === '--version') {
    console.log(app.getVersion())
    return app.exit(0)
  }
  const places = findPlaces(app)
  const printPage = preparePrinting(places.page)
  const { runInProcess } = await import('../cli/run-in-process.ts')
  const { data, samples } = places
  app.exit(await runInProcess(words, { data, samples }, printPage))
}

const debuggers = ['remote-debugging-port', 'remote-debugging-pipe']
const complaint = runtimeProblem(process.versions)
const words = commandLineRequest(process.argv, app.isPackaged)

if (complaint !== null) stop(complaint.message)
else if (app.isPackaged && debuggers.some(name => app.commandLine.hasSwitch(name)))
  stop('Breachdesk does not start with remote debugging: it would open the vault to other programs.')
else if (words === null)
  startWindow().catch((error: unknown) => stop(`Breachdesk could not start: ${String(error)}`))
else runInTerminal(words).catch((error: unknown) => stop(String(error)))
