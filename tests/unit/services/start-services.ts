// The services of an engine with a reader made by hand, spoken to through dispatch as the window does.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import type { Caller } from '../../../src-main/contract/command.ts'
import {
  type AnyEvent,
  type EngineCommandName,
  engineCommands,
  type Input,
  type Output,
} from '../../../src-main/contract/index.ts'
import type { SourceFile } from '../../../src-main/domain/article.ts'
import { type ImportOutcome, ListedOutcome } from '../../../src-main/domain/import.ts'
import { type Problem, problem } from '../../../src-main/domain/problem.ts'
import { failed, ok } from '../../../src-main/domain/result.ts'
import { dispatch } from '../../../src-main/services/dispatch.ts'
import { createHandlers } from '../../../src-main/services/handlers.ts'
import type { PipelineWorkers } from '../../../src-main/workers/pipeline-workers.ts'
import { article, breachAt, passphrase } from '../vault/fixtures.ts'

/** Reads `title`, then `victim | people | discovered`, one line a breach, then anything. */
export const handReader: PipelineWorkers = {
  size: 2,
  close: async () => undefined,
  explain: async () => ok([]),
  columns: async () => failed(problem('internal', 'There are no tables here.')),
  async read({ name, bytes }: SourceFile) {
    const [title = '', ...lines] = Buffer.from(bytes).toString('utf8').split('\n')
    if (title === '') return failed(problem('empty-file', `${name} is empty.`))
    const told = lines.map(line => line.split(' | ')).filter(parts => parts.length === 3)
    const breaches = told.map(([victim = '', people, discovered]) =>
      breachAt(victim, Number(people), discovered),
    )
    const body = lines.filter(line => !line.includes(' | ')).join('\n')
    return ok({
      article: article(title, breaches, body),
      members: [],
      isTable: false,
      compressed: deflateSync(bytes),
    })
  },
  unpack: async ({ file }) => failed(problem('reader-failed', `${file.name} holds no other files.`)),
}

/** An import with what came of its files, in their order. */
export async function runImport({ call }: Pick<Services, 'call'>, sources: Input<'imports.run'>['sources']) {
  const summary = await call('imports.run', { sources })
  return { ...summary, outcomes: await outcomesOf({ call }, summary.importId) }
}

/** What came of the files of an import, in their order. */
export async function outcomesOf(
  { call }: Pick<Services, 'call'>,
  importId: string,
): Promise<ImportOutcome[]> {
  const report = await call('imports.report', { importId, format: 'json' })
  return report
    .split('\n')
    .filter(line => line !== '')
    .map(line => {
      const { sizeBytes: _, ...outcome } = ListedOutcome.parse(JSON.parse(line))
      return outcome
    })
}

export interface Services {
  /** The answer of a command; a problem fails the test. */
  call<N extends EngineCommandName>(name: N, input: Input<N>): Promise<Output<N>>
  /** The problem a command ends with. */
  problemOf<N extends EngineCommandName>(name: N, input: Input<N>): Promise<Problem>
  send(caller: Caller, name: string, input: unknown): ReturnType<typeof dispatch>
  readonly events: AnyEvent[]
  close(): Promise<void>
}

export function startServices(folder: string, workers: PipelineWorkers = handReader): Services {
  const events: AnyEvent[] = []
  mkdirSync(folder, { recursive: true })
  const { handlers, close } = createHandlers({
    dataFolder: join(folder, 'data'),
    defaultPlace: join(folder, 'vaults'),
    samplesFolder: join(folder, 'samples'),
    who: 'tester',
    formats: [{ id: 'text', label: 'Text', extensions: ['txt'] }],
    workers,
    now: () => new Date('2026-01-02T03:04:05Z'),
    emit: event => void events.push(event),
  })
  const send: Services['send'] = (caller, name, input) =>
    dispatch(engineCommands, handlers, caller, name, input)
  return {
    send,
    events,
    close,
    async call<N extends EngineCommandName>(name: N, input: Input<N>) {
      const reply = await send('host', name, input)
      if (!reply.ok) throw new Error(`${name}: ${reply.problem.code}: ${reply.problem.message}`)
      return reply.value as Output<N>
    },
    async problemOf(name, input) {
      const reply = await send('host', name, input)
      if (reply.ok) throw new Error(`${name} was to fail, and answered ${JSON.stringify(reply.value)}`)
      return reply.problem
    },
  }
}

/** Services with an empty vault open. */
export async function startWithVault(folder: string, workers?: PipelineWorkers): Promise<Services> {
  const services = startServices(folder, workers)
  await services.call('vaults.create', { name: 'Test', passphrase })
  return services
}

/** A file dropped without a path. */
export const dropped = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })
