import { constants } from 'node:os'

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Runs `work`. The first signal to end runs `stop`, which lets the work end by itself, and makes the exit code say
 * which signal it was; a second signal ends the program at once, as ever.
 */
export async function interruptible(work: () => Promise<number>, stop: () => Promise<void>): Promise<number> {
  let code: number | null = null
  const stopped = Promise.withResolvers<number>()
  const interrupt = (signal: (typeof endings)[number]) => {
    const ending = 128 + constants.signals[signal]
    code = ending
    // What the work has to say when it was stopped, it says before this.
    const end = () => setImmediate(() => stopped.resolve(ending))
    stop().then(end, end)
    for (const other of endings) process.off(other, interrupt)
  }
  for (const signal of endings) process.once(signal, interrupt)
  try {
    const outcome = await Promise.race([work(), stopped.promise])
    return code ?? outcome
  } catch (error) {
    if (code !== null) return code
    throw error
  } finally {
    for (const signal of endings) process.off(signal, interrupt)
  }
}
