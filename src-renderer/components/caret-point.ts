import type { CaretPoint } from './completion-list.tsx'

/** What of its look decides where a letter stands in a field. */
const copied = [
  'boxSizing',
  'width',
  'fontFamily',
  'fontSize',
  'fontWeight',
  'lineHeight',
  'letterSpacing',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
  'fontFeatureSettings',
] as const

/** Where in the window a letter of a field stands: its left, the top and the bottom of its line. */
export function pointOf(field: HTMLTextAreaElement, at: number): CaretPoint {
  const look = getComputedStyle(field)
  const mirror = document.createElement('div')
  for (const property of copied) mirror.style[property] = look[property]
  mirror.style.borderStyle = 'solid'
  mirror.style.position = 'absolute'
  mirror.style.visibility = 'hidden'
  mirror.style.whiteSpace = 'pre-wrap'
  mirror.style.overflowWrap = 'break-word'
  mirror.textContent = field.value.slice(0, at)
  const caret = document.createElement('span')
  caret.textContent = field.value.slice(at, at + 1) || '.'
  mirror.append(caret)
  document.body.append(mirror)
  const box = field.getBoundingClientRect()
  const top = box.top + caret.offsetTop - field.scrollTop
  const point = { left: box.left + caret.offsetLeft, top, bottom: top + Number.parseFloat(look.lineHeight) }
  mirror.remove()
  return point
}
