/** How fast an import goes, and how long it will take. */
export interface Pace {
  readonly perSecond: number
  /** Null while nobody can tell. */
  readonly secondsLeft: number | null
}

/** The rate is that of the last so many milliseconds: a long file or a full archive changes it soon. */
const span = 10_000
/** Earlier than this nobody can tell how long it will take. */
const soonest = 1000

/** Measures the pace from how many files were done when, in milliseconds of any steady clock. */
export function paceMeter(began: number): (now: number, done: number, total: number) => Pace {
  const marks: { readonly at: number; readonly done: number }[] = [{ at: began, done: 0 }]
  return (now, done, total) => {
    marks.push({ at: now, done })
    while (marks.length > 2 && (marks[1]?.at ?? now) <= now - span) marks.shift()
    const first = marks[0] ?? { at: now, done }
    const seconds = (now - first.at) / 1000
    const perSecond = seconds === 0 ? 0 : (done - first.done) / seconds
    const isKnown = now - began >= soonest && perSecond > 0
    return { perSecond, secondsLeft: isKnown ? Math.max(0, total - done) / perSecond : null }
  }
}
