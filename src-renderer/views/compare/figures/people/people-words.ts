import type { PeopleFigure } from '../../../../../src-main/domain/people-range.ts'
import type { Qualifier } from '../../../../../src-main/domain/vocabulary.ts'
import { words } from '../../../../languages/words.ts'
import { formatCount } from '../../../../text/format.ts'

const texts = words.figures.people

/** `at least 48,000`. */
export function figureWords(value: number, qualifier: Qualifier | null): string {
  const figure = formatCount(value)
  return qualifier === null || qualifier === 'exact' ? figure : texts[qualifier](figure)
}

type Rival = PeopleFigure['rivals'][number]

/** The word a figure was told with, from what it can mean: a rival has no other. */
export function qualifierOf({ value, least, most }: Rival): Qualifier {
  if (most === null) return 'at_least'
  if (least === most) return 'exact'
  return most === value ? 'up_to' : 'about'
}

export const rivalWords = (rival: Rival): string => figureWords(rival.value, qualifierOf(rival))

/** What stands beside a figure: `634,250`, `at least 48,000, or 52,110`. */
export function besideFigure({ value, qualifier, rivals }: PeopleFigure): string {
  const figure = figureWords(value, qualifier)
  const [rival, ...more] = rivals
  return rival === undefined || more.length > 0 ? figure : texts.or(figure, rivalWords(rival))
}

/** `can mean 1,150,000 to 1,250,000`; empty for an exact figure. */
export function meaningWords({ least, most }: Pick<PeopleFigure, 'least' | 'most'>): string {
  if (least === most) return ''
  return most === null
    ? texts.openRange(formatCount(least))
    : texts.range(formatCount(least), formatCount(most))
}
