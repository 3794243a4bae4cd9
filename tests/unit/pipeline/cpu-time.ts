/** The processor's clock ticks slowly: work is repeated until this many milliseconds have passed. */
const measurable = 60
/** Work this many times over its limit needs no second chance. */
const hopeless = 5

/**
 * Milliseconds of this thread's processor that some work takes, whatever else the machine does: the best of some runs.
 * Work takes at least its processor's time, so a run that is over within `enough` needs no closer look.
 */
export async function cpuTime(work: () => unknown, enough: number, runs = 4): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs && best > enough; run++) {
    const started = performance.now()
    const before = process.threadCpuUsage()
    let times = 0
    do {
      await work()
      times++
      best = Math.min(best, (performance.now() - started) / times)
    } while (best > enough && performance.now() - started < measurable)
    const { user, system } = process.threadCpuUsage(before)
    if (best > enough) best = Math.min(best, (user + system) / 1000 / times)
    if (best > hopeless * enough) break
  }
  return best
}
