import type { EngineCommandName, Input, Output } from '../contract/index.ts'
import { ProblemError, problemOf } from '../domain/problem.ts'
import { accountName } from '../engine/account-name.ts'
import type { Engine } from '../engine/engine.ts'
import type { CliCommand, PagePrinter, Session } from './cli-command.ts'
import { type Arguments, parseArguments } from './command-line.ts'
import { cliCommands } from './commands/index.ts'
import { dataFolder, documentsFolder, samplesFolder } from './folders.ts'
import { commandHelp, generalHelp } from './help.ts'
import { interruptible } from './interruptible.ts'
import { readPassphrase } from './passphrase.ts'
import { processTerminal, type Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** Where things are; tests and the packaged app hand in their own. */
export interface CliFolders {
  readonly data: string
  readonly samples: string
}

const usualFolders = (): CliFolders => ({
  data: dataFolder(process.platform, process.env),
  samples: samplesFolder(),
})

/** Runs one command line, `words` being what stands after the program's name. Answers with the exit code. */
export async function runCli(
  words: readonly string[],
  terminal: Terminal = processTerminal,
  folders?: CliFolders,
  printPage: PagePrinter | null = null,
): Promise<number> {
  const wantsJson = words.includes('--json')
  try {
    return await runCommand(words, { terminal, printPage, wantsJson }, folders ?? usualFolders())
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.error(`${error.message}\nbreachdesk --help lists the commands.`)
      return 2
    }
    const problem = problemOf(error)
    if (wantsJson) terminal.out(JSON.stringify({ problem }))
    terminal.error(problem.message)
    return 1
  }
}

type Surroundings = Pick<Session, 'terminal' | 'printPage' | 'wantsJson'>

async function runCommand(words: readonly string[], surroundings: Surroundings, folders: CliFolders) {
  const { terminal } = surroundings
  const [name, ...rest] = words
  if (name === undefined || name === '--help' || name === 'help') {
    terminal.out(generalHelp(cliCommands))
    return name === undefined ? 2 : 0
  }
  const command = cliCommands.find(candidate => candidate.name === name)
  if (command === undefined) throw new UsageError(`There is no command "${name}".`)
  const args = parseArguments(command, rest)
  if (args.flags.has('help')) {
    terminal.out(commandHelp(command))
    return 0
  }
  checkWords(command, args)
  return withEngine(folders, engine => runWith(engine, command, args, surroundings))
}

function checkWords(command: CliCommand, args: Arguments): void {
  const [fewest, most] = command.words
  const count = args.positionals.length
  if (count < fewest || count > most)
    throw new UsageError(`Usage: breachdesk ${command.name} ${command.usage}`)
  if (command.needsVault && !args.options.has('vault'))
    throw new UsageError(`${command.name} needs --vault VAULT.`)
}

async function withEngine(folders: CliFolders, use: (engine: Engine) => Promise<number>): Promise<number> {
  const { startEngine } = await import('../engine/start-engine.ts')
  const engine = startEngine({
    dataFolder: folders.data,
    defaultPlace: documentsFolder(),
    samplesFolder: folders.samples,
    who: accountName(),
  })
  try {
    return await interruptible(
      () => use(engine),
      () => engine.close(),
    )
  } finally {
    await engine.close()
  }
}

async function runWith(engine: Engine, command: CliCommand, args: Arguments, surroundings: Surroundings) {
  const { terminal } = surroundings
  const session: Session = {
    args,
    ...surroundings,
    subscribe: listener => engine.subscribe(listener),
    passphrase: repeat => readPassphrase(terminal, args.options.get('passphrase-file'), repeat),
    async call<N extends EngineCommandName>(name: N, input: Input<N>) {
      const reply = await engine.invoke('host', name, input)
      if (!reply.ok) throw new ProblemError(reply.problem.code, reply.problem.message)
      return reply.value as Output<N>
    },
  }
  if (command.needsVault) {
    const path = args.options.get('vault') ?? ''
    await session.call('vaults.unlockAt', { path, passphrase: await session.passphrase(false) })
  }
  return command.run(session)
}
