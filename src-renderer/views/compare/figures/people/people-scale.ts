// Numbers of people on a scale of powers of ten: how far what a figure can mean reaches.
import { scaleLog } from 'd3-scale'
import type { PeopleFigure } from '../../../../../src-main/domain/people-range.ts'

/** From so many people on HIPAA has the department told within 60 days; above, the media, too. */
export const threshold = 500

export interface Decades {
  readonly least: number
  readonly most: number
}

type Figure = Pick<PeopleFigure, 'value' | 'least' | 'most'>

/** The powers of ten on the axis: those of the figures and the threshold, with room for what is open to the right. */
export function decadesShown(figures: readonly (PeopleFigure | null)[]): Decades {
  const told: Figure[] = figures.flatMap(figure => (figure === null ? [] : [figure, ...figure.rivals]))
  const lowest = Math.min(threshold, ...told.map(({ value }) => value))
  const highest = Math.max(threshold, ...told.map(({ value, most }) => most ?? 1.5 * value))
  return { least: Math.floor(Math.log10(lowest)), most: Math.ceil(Math.log10(highest)) }
}

export type PeopleScale = (people: number) => number

/** From people to pixels. */
export function peopleScale({ least, most }: Decades, width: number): PeopleScale {
  const scale = scaleLog([10 ** least, 10 ** most], [0, width]).clamp(true)
  return people => scale(Math.max(people, 1))
}

/** A line for each power of ten, as many as there is room for. */
export function decadeTicks({ least, most }: Decades, count: number): number[] {
  const all = Array.from({ length: most - least + 1 }, (_, index) => 10 ** (least + index))
  const every = Math.max(1, Math.ceil(all.length / Math.max(2, count)))
  return all.filter((_, index) => index % every === 0)
}

export interface PeopleDrawing {
  /** Where the figure itself stands. */
  readonly at: number
  readonly from: number
  readonly to: number
  /** `open-left`: at most so many. `open-right`: at least so many. */
  readonly shape: 'exact' | 'about' | 'open-left' | 'open-right'
}

/** The least width of what is no point, so that it is seen to be none. */
const leastWidth = 14

/** How a figure is drawn: a point where it is exact, else the stretch of what it can mean. */
export function peopleDrawing(
  { value, least, most }: Figure,
  scale: PeopleScale,
  width: number,
): PeopleDrawing {
  const at = scale(value)
  if (most === null) return { at, from: at, to: Math.max(at + leastWidth, width), shape: 'open-right' }
  if (least === most) return { at, from: at, to: at, shape: 'exact' }
  if (most === value) return { at, from: Math.min(0, at - leastWidth), to: at, shape: 'open-left' }
  const [from, to] = [scale(least), scale(most)]
  const missing = Math.max(0, leastWidth - (to - from)) / 2
  return { at, from: from - missing, to: to + missing, shape: 'about' }
}
