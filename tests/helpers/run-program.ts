import { type SpawnOptions, spawn } from 'node:child_process'

/** Runs a program to its end and answers with its exit code; what takes longer than `limit` milliseconds is ended. */
export function runProgram(
  program: string,
  args: readonly string[],
  { limit, ...options }: SpawnOptions & { readonly limit?: number } = {},
): Promise<number> {
  return new Promise(resolve => {
    const child = spawn(program, args, { stdio: 'inherit', ...options })
    const timer = limit === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), limit)
    // A terminal sends Ctrl-C to both; this process waits until the child has closed what it had open. Sent to this
    // process alone, it is passed on.
    const wait = () => setTimeout(() => child.exitCode === null && child.kill('SIGINT'), 1000).unref()
    const passOn = () => child.kill('SIGTERM')
    process.on('SIGINT', wait)
    process.on('SIGTERM', passOn)
    const end = (code: number) => {
      clearTimeout(timer)
      process.off('SIGINT', wait)
      process.off('SIGTERM', passOn)
      resolve(code)
    }
    child.on('error', () => end(127))
    child.on('exit', code => end(code ?? 1))
  })
}

/** Whether a server answers within five seconds, whatever it says. */
export async function isReachable(address: string): Promise<boolean> {
  try {
    await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(5000) })
    return true
  } catch {
    return false
  }
}
