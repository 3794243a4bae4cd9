import { useEffect } from 'react'
import { homeOfView } from '../../actions/move-around.ts'
import { isFocusLost } from '../../components/use-focus-when-lost.ts'

/** How often a view is looked for that is still being fetched: a second at sixty frames. */
const mostFrames = 60

/** A new place takes the focus where the one before took it away with it, so that its keys work at once. */
export function useHomeFocus(place: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is what this is about
  useEffect(() => {
    let frames = 0
    let waiting = requestAnimationFrame(function look() {
      frames += 1
      if (!isFocusLost() || document.querySelector(':modal') !== null) return
      const home = homeOfView()
      if (home !== null) home.focus({ preventScroll: true })
      else if (frames < mostFrames) waiting = requestAnimationFrame(look)
    })
    return () => cancelAnimationFrame(waiting)
  }, [place])
}
