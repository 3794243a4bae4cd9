import { type RefObject, useLayoutEffect, useState } from 'react'
import { longText } from '../../text/chunks.ts'
import { domRange, segmentsIn } from '../../text/highlights.ts'
import { type Box, mergeLines } from './boxes.ts'

/** A stretch of text to be found in the page. */
export interface Placed {
  readonly id: string
  readonly start: number
  readonly end: number
}

/** Where things lie in the scrolled text, measured from its top left corner. */
export interface TextLayout {
  readonly height: number
  /** The left edge of the text column. */
  readonly left: number
  readonly width: number
  /** The lines of the text; of a long one, its chunks. */
  readonly lines: readonly Box[]
  /** One box a line; of what is far from sight in a long text, one box about where it is. */
  readonly boxes: ReadonlyMap<string, readonly Box[]>
  /** What lies far from sight, and is not placed to the line. */
  readonly far: ReadonlySet<string>
}

const nothing: TextLayout = { height: 0, left: 0, width: 0, lines: [], boxes: new Map(), far: new Set() }

interface Reading {
  readonly scroller: HTMLElement
  readonly root: HTMLElement
  readonly text: string
  readonly placed: readonly Placed[]
}

function measure({ scroller, root, text, placed }: Reading): TextLayout {
  const origin = scroller.getBoundingClientRect()
  const scrolled = scroller.scrollTop
  const here = ({ top, bottom, left, right }: DOMRect): Box => ({
    top: top - origin.top + scrolled,
    bottom: bottom - origin.top + scrolled,
    left: left - origin.left,
    right: right - origin.left,
  })
  const segments = segmentsIn(root, text)
  const linesOf = (start: number, end: number): Box[] => {
    const range = domRange(segments, start, end)
    return range === null ? [] : mergeLines([...range.getClientRects()].map(here))
  }
  const chunks = [...root.querySelectorAll<HTMLElement>('[data-chunk]')].map(element => ({
    start: Number(element.dataset.chunk),
    end: Number(element.dataset.chunkEnd),
    box: here(element.getBoundingClientRect()),
  }))
  const isLong = text.length > longText
  const margin = scroller.clientHeight
  const isFar = ({ top, bottom }: Box) =>
    isLong && (bottom < scrolled - margin || top > scrolled + scroller.clientHeight + margin)
  const far = new Set<string>()
  const boxes = placed.map(({ id, start, end }): [string, Box[]] => {
    const chunk = chunks.find(one => one.start <= start && start <= one.end)
    if (chunk === undefined || !isFar(chunk.box)) return [id, linesOf(start, end)]
    far.add(id)
    const share = (start - chunk.start) / Math.max(1, chunk.end - chunk.start)
    const top = chunk.box.top + share * (chunk.box.bottom - chunk.box.top)
    return [id, [{ ...chunk.box, top, bottom: top + 24 }]]
  })
  const column = root.getBoundingClientRect()
  return {
    height: scroller.scrollHeight,
    left: column.left - origin.left,
    width: column.width,
    lines: isLong ? chunks.map(({ box }) => box) : segments.flatMap(({ start, end }) => linesOf(start, end)),
    boxes: new Map(boxes),
    far,
  }
}

/** Measures again whenever the column changes its size, a font arrives, or a long text is scrolled. */
export function useLayoutOfText(
  scroller: RefObject<HTMLElement | null>,
  root: RefObject<HTMLElement | null>,
  text: string,
  placed: readonly Placed[],
): TextLayout {
  const [layout, setLayout] = useState(nothing)
  useLayoutEffect(() => {
    const [outer, inner] = [scroller.current, root.current]
    if (outer === null || inner === null) return
    let frame = 0
    const look = () => {
      frame = 0
      setLayout(measure({ scroller: outer, root: inner, text, placed }))
    }
    // Chunks that come into sight change the height in every frame of a scroll: once a frame is enough.
    const soon = () => {
      frame ||= requestAnimationFrame(look)
    }
    const observer = new ResizeObserver(soon)
    observer.observe(inner)
    observer.observe(outer)
    if (text.length > longText) outer.addEventListener('scroll', soon, { passive: true })
    document.fonts.addEventListener('loadingdone', soon)
    look()
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
      document.fonts.removeEventListener('loadingdone', soon)
      outer.removeEventListener('scroll', soon)
    }
  }, [scroller, root, text, placed])
  return layout
}
