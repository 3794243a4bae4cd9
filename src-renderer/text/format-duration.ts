import { words } from '../languages/words.ts'
import { formatCount } from './format.ts'

const minute = 60
const hour = 60 * minute

const upTo = (step: number, seconds: number) => step * Math.ceil(seconds / step)

/** How long something took: `0.4 s`, `42 s`, `3 min 20 s`, `1 h 5 min`. */
export function formatDuration(milliseconds: number): string {
  const tenths = Math.round(milliseconds / 100) / 10
  if (tenths < 10) return `${formatCount(tenths)} s`
  const seconds = Math.round(milliseconds / 1000)
  if (seconds < minute) return `${seconds} s`
  const [large, small, units] =
    seconds < hour
      ? [Math.floor(seconds / minute), seconds % minute, ['min', 's']]
      : [Math.floor(seconds / hour), Math.floor((seconds % hour) / minute), ['h', 'min']]
  return `${large} ${units[0]}${small === 0 ? '' : ` ${small} ${units[1]}`}`
}

/** What is left, no more exactly than anybody can tell: `about 2 min left`. */
export function formatTimeLeft(secondsLeft: number): string {
  const texts = words.imports.pace
  if (secondsLeft < 10) return texts.fewSecondsLeft
  if (secondsLeft <= 55) return texts.left(`${upTo(5, secondsLeft)} s`)
  const minutes = Math.round(secondsLeft / minute)
  if (minutes < 60) return texts.left(`${Math.max(1, minutes)} min`)
  const quarters = Math.round(secondsLeft / (hour / 4))
  return texts.left(`${formatCount(quarters / 4)} h`)
}

/** How fast files are read: `120 files a second`, `2.5 files a second`, `a file every 4 s`. */
export function formatPace(perSecond: number): string {
  const texts = words.imports.pace
  if (perSecond <= 0) return ''
  if (perSecond < 0.75) return texts.every(formatCount(Math.round(1 / perSecond)))
  return texts.perSecond(perSecond < 10 ? Math.round(perSecond * 2) / 2 : Math.round(perSecond))
}
