// The colours an analyst's highlights have. They are data, chosen by whoever marks, so they are no tokens.
import { plainHighlight } from '../../src-main/domain/note.ts'

/** Offered where a colour is chosen; others come from the command line. */
export const highlightColours = [
  { id: 'yellow', colour: plainHighlight },
  { id: 'green', colour: '#5fae6e' },
  { id: 'blue', colour: '#5a9bd8' },
  { id: 'pink', colour: '#d874a8' },
  { id: 'violet', colour: '#9a86e0' },
] as const
export type HighlightColourId = (typeof highlightColours)[number]['id']

const sheet = typeof CSSStyleSheet === 'undefined' ? null : new CSSStyleSheet()
const styled = new Set<string>()

/** The name under which highlights of a colour are painted; its look is made when it is first needed. */
export function paintOf(colour: string): string {
  const name = `mark-${colour.slice(1)}`
  if (sheet === null || styled.has(name) || !/^#[0-9a-f]{6}$/.test(colour)) return name
  if (styled.size === 0) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  sheet.insertRule(
    `::highlight(${name}) { background-color: color-mix(in srgb, ${colour} 42%, transparent); }`,
  )
  styled.add(name)
  return name
}
