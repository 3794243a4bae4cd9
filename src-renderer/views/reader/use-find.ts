import { type RefObject, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { useStore } from '../../state/store.ts'
import { findInText, type Match } from '../../text/find-in-text.ts'
import { domRange, paintRanges, segmentsIn } from '../../text/highlights.ts'
import { reveal } from './bring-into-view.ts'

const noMatches: readonly Match[] = []

/** Steps round: behind the last comes the first. */
const among = (at: number, count: number) => (count === 0 ? -1 : ((at % count) + count) % count)

interface Found {
  readonly matches: readonly Match[]
  readonly at: number
  /** True while the matches are not yet those of what is typed: a long text takes its time. */
  readonly isLooking: boolean
}

/** Finds what is typed, paints every match, and brings the one gone to into view. */
export function useFind(
  scroller: RefObject<HTMLElement | null>,
  root: RefObject<HTMLElement | null>,
  text: string,
  isFinding: boolean,
): Found {
  const owner = useRef({})
  const find = useStore(state => state.find)
  const wanted = isFinding ? find.typed : ''
  const typed = useDeferredValue(wanted)
  const matches = useMemo(() => (typed.trim() === '' ? noMatches : findInText(text, typed)), [text, typed])
  const at = among(find.at, matches.length)
  const match = matches[at]

  useLayoutEffect(() => {
    const [inner, painter] = [root.current, owner.current]
    if (inner === null) return
    const segments = segmentsIn(inner, text)
    const ranges = matches.map(({ start, end }) => domRange(segments, start, end))
    paintRanges(
      painter,
      'found',
      ranges.filter(range => range !== null),
      3,
    )
    return () => paintRanges(painter, 'found', [])
  }, [root, text, matches])

  useEffect(() => {
    const [outer, inner, painter] = [scroller.current, root.current, owner.current]
    if (outer === null || inner === null || match === undefined) return
    const range = domRange(segmentsIn(inner, text), match.start, match.end)
    if (range === null) return
    paintRanges(painter, 'found-here', [range], 4)
    reveal(outer, range)
    return () => paintRanges(painter, 'found-here', [])
  }, [scroller, root, text, match])

  return { matches, at, isLooking: typed !== wanted }
}
