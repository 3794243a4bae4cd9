/** How much is done at once. */
interface Limits {
  /** Items worked on at once. */
  readonly width: number
  /** Items begun or done before the one that is to be yielded next has come. */
  readonly ahead: number
  /** What all of them may hold at once, in whatever unit `Hold` is told. */
  readonly weight: number
}

/** Waits until an item may hold so much; it is let go of once the item was yielded. Rejects when nobody asks for it any more. */
export type Hold = (weight: number) => Promise<void>

interface Waiting<R> {
  readonly outcome: Promise<R>
  readonly ticket: Ticket
}
interface Ticket {
  held: number
}
interface Wanted {
  readonly weight: number
  readonly ticket: Ticket
  go(): void
  stop(): void
}

/**
 * Does `work` on each item and yields the outcomes in the order of the items, within the limits. What comes next may
 * always go on: it never waits for what those after it hold. Begins nothing more when the reader stops reading.
 */
export async function* inOrder<T, R>(
  items: Iterable<T>,
  { width, ahead, weight: most }: Limits,
  work: (item: T, hold: Hold) => Promise<R>,
): AsyncGenerator<R> {
  const source = items[Symbol.iterator]()
  const waiting: Waiting<R>[] = []
  let free = width
  const inTurn: (() => void)[] = []
  let held = 0
  let wanted: Wanted[] = []
  let isOver = false

  const start = async (item: T, hold: Hold) => {
    if (free > 0) free--
    else await new Promise<void>(resolve => inTurn.push(resolve))
    try {
      return await work(item, hold)
    } finally {
      const next = inTurn.shift()
      if (next === undefined) free++
      else next()
    }
  }
  const letHold = () => {
    wanted = wanted.filter(({ weight, ticket, go }) => {
      if (held > 0 && held + weight > most && ticket !== waiting[0]?.ticket) return true
      held += weight
      ticket.held += weight
      go()
      return false
    })
  }
  const begin = (item: T) => {
    const ticket: Ticket = { held: 0 }
    const hold: Hold = weight =>
      new Promise((go, fail) => {
        const stop = () => fail(new Error('nobody asks for it any more'))
        if (isOver) return stop()
        wanted.push({ weight, ticket, go, stop })
        letHold()
      })
    // Nothing is asked for before it stands in the row.
    const outcome = Promise.resolve().then(() => start(item, hold))
    outcome.catch(() => undefined)
    waiting.push({ outcome, ticket })
  }
  const fill = () => {
    while (waiting.length < ahead) {
      const next = source.next()
      if (next.done) return
      begin(next.value)
    }
  }
  try {
    for (fill(); waiting[0] !== undefined; fill()) {
      const [{ outcome, ticket }] = waiting
      yield await outcome
      waiting.shift()
      held -= ticket.held
      letHold()
    }
  } finally {
    // Nobody asks any more for those whose turn has not come; who holds a file open has to hear of it.
    isOver = true
    inTurn.length = 0
    for (const { stop } of wanted) stop()
  }
}
