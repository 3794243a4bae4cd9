import type { AnyEvent, EngineCommandName, Input, Output } from '../contract/index.ts'
import type { Arguments } from './command-line.ts'
import type { Terminal } from './terminal.ts'

/** Makes a PDF of a page. */
export type PagePrinter = (html: string) => Promise<Uint8Array>

/** What a command works with. */
export interface Session {
  readonly args: Arguments
  readonly terminal: Terminal
  readonly wantsJson: boolean
  /** Null where there is no browser: the sources on plain Node. */
  readonly printPage: PagePrinter | null
  /** Asks the engine; a problem in the reply is thrown. */
  call<N extends EngineCommandName>(name: N, input: Input<N>): Promise<Output<N>>
  subscribe(listener: (event: AnyEvent) => void): () => void
  /** The passphrase from the environment, the file or the terminal; `repeat` asks twice. */
  passphrase(repeat: boolean): Promise<string>
}

/** One of the things a command does, chosen by its first words. */
export interface Verb {
  /** `rename`, or `rules add`. */
  readonly name: string
  /** What stands after it: `TAG NAME`. */
  readonly usage: string
  readonly summary: string
  /** The fewest and the most words it takes after its own. */
  readonly words: readonly [number, number]
  run(session: Session, words: readonly string[]): Promise<number>
}

/** One command of the command line: its help is made from these words. */
export interface CliCommand {
  readonly name: string
  /** What stands after the name: `PATH… --vault VAULT`. */
  readonly usage: string
  readonly summary: string
  readonly needsVault: boolean
  readonly takesPassphrase?: boolean
  /** The fewest and the most words it takes. */
  readonly words: readonly [number, number]
  readonly options?: Readonly<Record<string, { readonly value: string; readonly help: string }>>
  readonly flags?: Readonly<Record<string, string>>
  /** What it does by first word, for a command that does several things. */
  readonly verbs?: readonly Verb[]
  readonly examples: readonly string[]
  /** Answers with the exit code. */
  run(session: Session): Promise<number>
}
