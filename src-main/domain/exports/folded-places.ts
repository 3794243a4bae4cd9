// A text as names are looked up in it, with the way back to where each sign stands: capitals, accents, the shape of an
// apostrophe or a hyphen, and signs nobody sees make no difference.
import { fold } from '../fold.ts'

export interface FoldedText {
  readonly text: string
  /** Where in the text as written the sign at a place begins; the end for the end. */
  placeOf(at: number): number
}

const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
const apostrophes = /[’‘ʼ´`′]/g
const hyphens = /[‐‑‒–−]/g

/** One spelling of a text, as its places have it. */
export const plain = (text: string): string =>
  fold(text.replace(unseen, '')).replace(apostrophes, "'").replace(hyphens, '-')

const known = new Map<string, string>()
/** Texts are written in some hundred signs; those of a language with thousands are not kept beyond that. */
const mostKnown = 5000

function plainSign(sign: string): string {
  const found = known.get(sign)
  if (found !== undefined) return found
  const made = plain(sign)
  if (known.size < mostKnown) known.set(sign, made)
  return made
}

const isPlain = (text: string) => {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code > 0x7e || code === 0x60) return false
  }
  return true
}

export function foldedPlaces(text: string): FoldedText {
  if (isPlain(text)) return { text: text.toLowerCase(), placeOf: at => at }
  const places: number[] = []
  const signs: string[] = []
  let at = 0
  for (const sign of text) {
    const made = plainSign(sign)
    for (let unit = 0; unit < made.length; unit += 1) places.push(at)
    signs.push(made)
    at += sign.length
  }
  places.push(at)
  return { text: signs.join(''), placeOf: place => places[place] ?? at }
}
