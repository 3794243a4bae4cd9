/** Starts work unless what it started before is still under way: Enter pressed twice does nothing twice. */
export function oneAtATime(): (work: () => Promise<void>) => Promise<void> {
  let current: Promise<void> | null = null
  return work => {
    current ??= work().finally(() => {
      current = null
    })
    return current
  }
}
