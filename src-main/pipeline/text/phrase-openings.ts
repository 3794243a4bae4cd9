// The first letters a phrase can begin with, read off the source of its regular expression, so that a text need
// only be tried for the few phrases that can begin where a word begins.

/** How many letters of an opening are told apart at most; fewer where a phrase can begin in very many ways. */
export const depth = 8
const lesserDepth = 6
const manyOpenings = 64
/** Marks an opening after which anything may follow. */
const open = '\u0000'

type Openings = ReadonlySet<string>

const nothing: Openings = new Set([''])
const anything: Openings = new Set([open])
const space: Openings = new Set([' '])

/** Reads one source from left to right. Understands what `phraseSource` writes, and takes all else for "anything". */
class SourceReader {
  readonly #source: string
  readonly #depth: number
  #at = 0

  constructor(source: string, depth: number) {
    this.#source = source
    this.#depth = depth
  }

  alternatives(): Openings {
    const all = new Set<string>(this.#sequence())
    while (this.#source[this.#at] === '|') {
      this.#at++
      for (const opening of this.#sequence()) all.add(opening)
    }
    return all
  }

  #sequence(): Openings {
    let openings = nothing
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] ?? '')) {
      const part = this.#quantified(this.#part())
      openings = this.#followedBy(openings, part)
    }
    return openings
  }

  #followedBy(first: Openings, second: Openings): Openings {
    const joined = new Set<string>()
    for (const opening of first)
      if (opening.endsWith(open) || opening.length >= this.#depth) joined.add(opening)
      else for (const next of second) joined.add((opening + next).slice(0, this.#depth))
    return joined
  }

  #part(): Openings {
    const sign = this.#source[this.#at++] ?? ''
    if (sign === '(') return this.#group()
    if (sign === '[') return this.#letters()
    if (sign === '\\') return this.#escaped()
    return sign === '.' ? anything : new Set([sign])
  }

  #group(): Openings {
    const kind = /^\?(?::|=|!|<=|<!)/.exec(this.#source.slice(this.#at))?.[0] ?? ''
    this.#at += kind.length
    const inside = this.alternatives()
    this.#at++
    return kind === '?:' ? inside : nothing
  }

  #letters(): Openings {
    const end = this.#source.indexOf(']', this.#at)
    const letters = this.#source.slice(this.#at, end)
    this.#at = end + 1
    if (letters === ' \\n' && this.#source[this.#at] === '+') {
      this.#at++
      return space
    }
    if (/[\\^-]/.test(letters.replaceAll('\\n', ''))) return anything
    return new Set(letters.replaceAll('\\n', '\n'))
  }

  #escaped(): Openings {
    const sign = this.#source[this.#at++] ?? ''
    if (sign === 'p') this.#at = this.#source.indexOf('}', this.#at) + 1
    return /[a-zA-Z]/.test(sign) ? anything : new Set([sign])
  }

  #quantified(part: Openings): Openings {
    const sign = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at, this.#at + 12))?.[0] ?? ''
    this.#at += sign.length
    if (sign === '') return part
    const repeated = sign.startsWith('?') ? part : this.#followedBy(part, anything)
    const mayBeMissing = /^[?*]|^\{0/.test(sign)
    return mayBeMissing ? new Set([...repeated, '']) : repeated
  }
}

/**
 * What a match of `source` can begin with: up to `depth` letters, fewer where anything may follow. White space of any
 * kind and length counts as one space.
 */
export function openingsOf(source: string): Openings {
  let openings = new SourceReader(source, depth).alternatives()
  if (openings.size > manyOpenings) openings = new SourceReader(source, lesserDepth).alternatives()
  return new Set(Array.from(openings, opening => opening.replace(open, '')))
}
