// Tells which lines of a text without markup are items of a list.
import type { Block } from '../draft.ts'
import { oneLine } from '../stages/normalise-text.ts'

interface Marker {
  readonly kind: 'bullet' | 'number' | 'letter'
  /** As written: `•`, `2.`, `b)`. */
  readonly sign: string
  /** Its place in the count: 2 for `2.` and for `b)`. */
  readonly value: number
  readonly indent: string
  readonly length: number
}

const bullet = /^(\s*)([•‣◦▪●○·*-]|–(?=\s))\s+(?=\S)/
const counted = /^(\s*)(\(?(?:(\d{1,2})|([a-z]))[.)])\s+(?=\S)/

function markerOf(line: string): Marker | null {
  const plain = bullet.exec(line)
  if (plain !== null)
    return { kind: 'bullet', sign: '•', value: 0, indent: plain[1] ?? '', length: plain[0].length }
  const [whole, indent = '', sign = '', number, letter] = counted.exec(line) ?? []
  if (whole === undefined) return null
  return number === undefined
    ? { kind: 'letter', sign, value: (letter ?? 'a').charCodeAt(0) - 96, indent, length: whole.length }
    : { kind: 'number', sign, value: Number(number), indent, length: whole.length }
}

/** For each line its list item, null where it is none. A bullet always makes one; "2." only where the list counts on. */
export function listItems(lines: readonly string[]): readonly (Block | null)[] {
  const markers = lines.map(markerOf)
  return lines.map((line, index) => {
    const marker = markers[index] ?? null
    if (index === 0 || marker === null) return null
    if (marker.kind !== 'bullet' && !countsOn(markers, index, marker)) return null
    return {
      kind: 'list-item',
      text: oneLine(line.slice(marker.length)),
      depth: depthOf(marker.indent),
      ...(marker.kind !== 'bullet' && { marker: marker.sign }),
    }
  })
}

/** How far off the number before or after may stand, in lines: an item may have items of its own. */
const reach = 100

/** True when the number before or after stands in the same run of marked lines: "2. Juli" alone is a date. */
function countsOn(markers: readonly (Marker | null)[], index: number, { kind, value }: Marker): boolean {
  const isNeighbour = (marker: Marker, step: number) => marker.kind === kind && marker.value === value + step
  for (const step of [-1, 1])
    for (let at = index + step; Math.abs(at - index) <= reach; at += step) {
      const marker = markers[at]
      if (marker === undefined || marker === null) break
      if (isNeighbour(marker, step)) return true
    }
  return false
}

/** Lists are often indented as a whole by up to three spaces; every further two make a level. */
function depthOf(indent: string): number {
  const width = indent.replaceAll('\t', '    ').length
  return width < 4 ? 1 : Math.floor(width / 2)
}
