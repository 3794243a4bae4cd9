import type { Passage } from '../state/view.ts'

/** More places than this say that the words are too few. */
const mostPlaces = 50

/** Where words stand in a text, whatever their case and the white space between them. */
export function placesOfWords(text: string, typed: string): Passage[] {
  const parts = typed.trim().split(/\s+/).filter(Boolean)
  if (parts.length === 0 || typed.trim().length < 2) return []
  const pattern = parts.map(part => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+')
  const found: Passage[] = []
  for (const match of text.matchAll(new RegExp(pattern, 'giu'))) {
    found.push({ start: match.index, end: match.index + match[0].length })
    if (found.length === mostPlaces) break
  }
  return found
}
