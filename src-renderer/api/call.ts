import type { CommandName, ImportSummary, Input, Output, Reply } from '../../src-main/contract/index.ts'
import type { Problem } from '../../src-main/domain/problem.ts'
import { bridge } from './bridge.ts'

/** A problem the engine answered with, on its way to the place that shows it. */
export class CallError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.message)
    this.name = 'CallError'
    this.problem = problem
  }
}

/** The problem inside a thrown value, for showing. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof CallError) return thrown.problem
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  return { code: 'internal', message: `Something unforeseen happened: ${message}` }
}

function opened(reply: Reply<unknown>): unknown {
  if (!reply.ok) throw new CallError(reply.problem)
  return reply.value
}

/** Asks the engine or the host. The types are the contract's; `dispatch` has checked the value against it. */
export async function call<N extends CommandName>(name: N, input: Input<N>): Promise<Output<N>> {
  return opened(await bridge().invoke(name, input)) as Output<N>
}

/** Imports dropped files; answers when the last one is in. */
export async function importFiles(files: readonly File[]): Promise<ImportSummary> {
  return opened(await bridge().importFiles(files)) as ImportSummary
}
