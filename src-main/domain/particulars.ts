// Whom and what a text is about, as far as names and figures show it: texts made from one template share almost all
// their words, and only these tell them apart.
import { fold } from './fold.ts'

/** The names and the figures of a text. */
export interface Particulars {
  /** How many words and figures the text has. */
  readonly length: number
  /** Folded words written with a capital letter, with how often. */
  readonly names: ReadonlyMap<string, number>
  /** Folded words written small: what is also written so is no name but the first word of a sentence. */
  readonly words: ReadonlySet<string>
  /** Figures without their separators. */
  readonly figures: ReadonlySet<string>
}

/** Beyond this, in characters, nothing new is learnt about whom a text is about. */
const longestSearched = 100_000
const tokens = /\p{N}+(?:[.,'’\u00a0\u202f]\p{N}+)*|\p{L}[\p{L}\p{M}]*/gu

export function particularsOf(text: string): Particulars {
  const names = new Map<string, number>()
  const words = new Set<string>()
  const figures = new Set<string>()
  let length = 0
  for (const [token] of text.slice(0, longestSearched).matchAll(tokens)) {
    length += 1
    if (/^\p{N}/u.test(token)) figures.add(token.replace(/[^\p{N}]/gu, ''))
    else if (/^\p{Lu}/u.test(token)) {
      const name = fold(token)
      names.set(name, (names.get(name) ?? 0) + 1)
    } else words.add(fold(token))
  }
  return { length, names, words, figures }
}

/** A name said once may be a byline or a place; what a text is about is named again. */
const namedAgain = 2
/** A correction changes one or two figures; another story has its own. */
const otherFigures = 3
/** A text of fewer words names everything once: a line of a list of breaches, a brief. One name or figure tells then. */
const brief = 120

/**
 * True when two texts with much the same words tell of different things: each names again and again somebody whom
 * the other never mentions, or most of their figures differ.
 */
export function isAnotherStory(a: Particulars, b: Particulars): boolean {
  const isBrief = Math.min(a.length, b.length) < brief
  const [times, figures] = isBrief ? [1, 1] : [namedAgain, otherFigures]
  return (
    (hasOwnName(a, b, times) && hasOwnName(b, a, times)) || haveOtherFigures(a.figures, b.figures, figures)
  )
}

function hasOwnName(here: Particulars, there: Particulars, least: number): boolean {
  for (const [name, times] of here.names)
    if (times >= least && !there.names.has(name) && !here.words.has(name) && !there.words.has(name))
      return true
  return false
}

function haveOtherFigures(a: ReadonlySet<string>, b: ReadonlySet<string>, least: number): boolean {
  let shared = 0
  for (const figure of a) if (b.has(figure)) shared += 1
  const own = Math.min(a.size, b.size) - shared
  return own >= least && own >= shared
}
