/**
 * Work that is done at most once in so many milliseconds; the last call is never lost. When the interval has become
 * shorter, a call brings forward what was put off.
 */
export function atIntervals(work: () => void, milliseconds: () => number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let last = Number.NEGATIVE_INFINITY
  const run = () => {
    last = performance.now()
    work()
  }
  return () => {
    clearTimeout(timer)
    timer = setTimeout(run, Math.max(0, last + milliseconds() - performance.now()))
  }
}
