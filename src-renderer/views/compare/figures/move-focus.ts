// Arrow keys between things that stand in lines: marks of a timeline, figures on a scale, cells of a matrix.

export interface Stop {
  readonly id: string
  /** Where it stands in its line. */
  readonly at: number
}

type Lines = readonly (readonly Stop[])[]

const nearest = (line: readonly Stop[], at: number) =>
  line.reduce<Stop | null>(
    (best, stop) => (best === null || Math.abs(stop.at - at) < Math.abs(best.at - at) ? stop : best),
    null,
  )

/** The next line in a direction that has anything to stop at. */
function lineBeside(lines: Lines, from: number, by: number): readonly Stop[] | null {
  for (let index = from + by; index >= 0 && index < lines.length; index += by) {
    const line = lines[index] ?? []
    if (line.length > 0) return line
  }
  return null
}

/** Where a key leads to; null where it leads nowhere, or is none of those that move. */
export function stopAfter(lines: Lines, current: string, key: string): string | null {
  const at = lines.findIndex(line => line.some(({ id }) => id === current))
  const line = lines[at]
  const place = line?.findIndex(({ id }) => id === current) ?? -1
  const stop = line?.[place]
  if (line === undefined || stop === undefined) return null
  const next = () => {
    switch (key) {
      case 'ArrowRight':
        return line[place + 1]
      case 'ArrowLeft':
        return line[place - 1]
      case 'Home':
        return line[0]
      case 'End':
        return line.at(-1)
      case 'ArrowDown':
        return nearest(lineBeside(lines, at, 1) ?? [], stop.at)
      case 'ArrowUp':
        return nearest(lineBeside(lines, at, -1) ?? [], stop.at)
      default:
        return null
    }
  }
  return next()?.id ?? null
}
