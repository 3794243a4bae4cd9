export interface Box {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

const isSameLine = (a: Box, b: Box) => Math.abs((a.top + a.bottom) / 2 - (b.top + b.bottom) / 2) < 9

/** One box a line, from the many rectangles a range has. */
export function mergeLines(boxes: readonly Box[]): Box[] {
  const lines: Box[] = []
  for (const box of boxes) {
    const last = lines.at(-1)
    if (last === undefined || !isSameLine(last, box)) lines.push(box)
    else {
      lines[lines.length - 1] = {
        top: Math.min(last.top, box.top),
        bottom: Math.max(last.bottom, box.bottom),
        left: Math.min(last.left, box.left),
        right: Math.max(last.right, box.right),
      }
    }
  }
  return lines
}
