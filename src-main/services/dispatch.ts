import type * as z from 'zod'
import type { Caller, Command } from '../contract/command.ts'
import type { Reply } from '../contract/index.ts'
import { type Problem, type ProblemCode, problem } from '../domain/problem.ts'
import { vaultProblem } from '../vault/vault-problem.ts'

/** Commands by name: `engineCommands`, or the window host's own. */
export type Registry = Readonly<Record<string, Command>>

/** One handler for each command; what each takes is settled by the registry's types where the two are made. */
type HandlersOf<R extends Registry> = {
  readonly [N in keyof R]: (
    input: z.output<R[N]['input']>,
  ) => z.output<R[N]['output']> | Promise<z.output<R[N]['output']>>
}

const refusal = (code: ProblemCode, message: string) => ({
  ok: false as const,
  problem: problem(code, message),
})

/** Checks a command, runs it and checks its answer. Never throws: every problem is in the reply. */
export async function dispatch<R extends Registry>(
  registry: R,
  handlers: HandlersOf<R>,
  caller: Caller,
  name: string,
  input: unknown,
): Promise<Reply<unknown>> {
  const command = Object.hasOwn(registry, name) ? registry[name] : undefined
  const handler: ((input: never) => unknown) | undefined = Object.hasOwn(handlers, name)
    ? handlers[name]
    : undefined
  if (command === undefined || handler === undefined)
    return refusal('unknown-command', `There is no command “${String(name).slice(0, 100)}”.`)
  if (command.caller === 'host' && caller !== 'host')
    return refusal('not-allowed', `“${name}” is not open to the page.`)
  try {
    const parsed = command.input.safeParse(input)
    if (!parsed.success) return refusal('invalid-input', sentenceOf(parsed.error))
    const answer = command.output.safeParse(await handler(parsed.data as never))
    if (!answer.success)
      return refusal('internal', `“${name}” gave an answer out of shape: ${sentenceOf(answer.error)}`)
    return { ok: true, value: answer.data }
  } catch (error) {
    return { ok: false, problem: problemIn(error) }
  }
}

function problemIn(thrown: unknown): Problem {
  try {
    return vaultProblem(thrown)
  } catch {
    return problem('internal', 'Something unforeseen happened.')
  }
}

function sentenceOf({ issues }: z.ZodError): string {
  const [first] = issues
  if (first === undefined) return 'What was sent is not understood.'
  const place = first.path.map(String).join('.')
  return place === '' ? first.message : `${place}: ${first.message}`
}
