import { words } from '../../languages/words.ts'

const texts = words.tour.tourSteps

export interface TourStep {
  readonly title: string
  readonly text: string
  /** What it is about; null where that is not on the screen now. */
  find(): Element | null
}

const found = (selector: string) => () => document.querySelector(selector)

/** What a newcomer has to know, in the order of the work. */
export const tourSteps: readonly TourStep[] = [
  { ...texts.list, find: found('main [role="grid"]') },
  // The last pane is the one beside the list.
  { ...texts.facts, find: () => [...document.querySelectorAll('main > [data-pane]')].at(-1) ?? null },
  { ...texts.search, find: () => document.querySelector('search') ?? document.getElementById('search') },
  { ...texts.bring, find: found('header > :last-child') },
  { ...texts.undo, find: found('footer') },
]
