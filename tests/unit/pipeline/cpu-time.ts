/** Milliseconds of this thread's processor that some work takes, whatever else the machine does; the best of some runs. */
export async function cpuTime(work: () => unknown, enough: number, runs = 4): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs && best > enough; run++) {
    const before = process.threadCpuUsage()
    await work()
    const { user, system } = process.threadCpuUsage(before)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}
