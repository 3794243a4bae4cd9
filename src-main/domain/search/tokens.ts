// What was typed, cut into pieces. Every piece knows its place, so that an error can point at it.
import type { Typed } from './match-of.ts'

interface Place {
  readonly start: number
  readonly end: number
}

/** One of the values behind a colon. */
export type TypedValue = Typed & Place

export type Token = Place &
  (
    | { readonly kind: 'open' | 'close' | 'not' | 'or' }
    | { readonly kind: 'words'; readonly text: string; readonly isPrefix: boolean }
    | {
        readonly kind: 'field'
        readonly name: string
        /** Where the name ends, before the colon. */
        readonly nameEnd: number
        readonly values: readonly TypedValue[]
      }
  )

/** What people paste, one character for one: quotation marks, colons and brackets of other keyboards and programs. */
const pasted: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟«»＂〝〞]/g, '"'],
  [/[：﹕]/g, ':'],
  [/（/g, '('],
  [/）/g, ')'],
  [/＞/g, '>'],
  [/＜/g, '<'],
  [/＝/g, '='],
  [/，/g, ','],
  [/[－﹣]/g, '-'],
  [/＊/g, '*'],
  [/[｜]/g, '|'],
  [/\0/g, ' '],
]

const plain = (typed: string) => pasted.reduce((text, [from, to]) => text.replace(from, to), typed)

const space = /\s*/y
const phrase = /"(?<text>[^"]*)"?(?<star>\*?)/y
const name = /(?<name>\p{L}[\p{L}\p{N}._-]*):(?!\/\/)/uy
/** One value: quoted, or up to a space, a bracket or a comma. */
const quotedValue = /"(?<text>[^"]*)"?(?<star>\*?)/y
const bareValue = /[^\s"(),]+/y
/** A figure may have commas between its digits. */
const bareFigure = /[^\s"(),]+(?:(?<=\d),(?=\d)[^\s"(),]+)*/y
const bareWord = /[^\s"()]+/y
const minus = /[-−–—](?=[^\s)])/y

/** What stands behind the name of a field; null for a name of none. */
export type FieldKind = (name: string) => 'figures' | 'others' | null

/** Cuts a query into pieces; nothing is an error yet. */
export function tokensOf(typed: string, kindOf: FieldKind): Token[] {
  const text = plain(typed)
  const tokens: Token[] = []
  let at = 0
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match !== null) at = pattern.lastIndex
    return match
  }

  const takeValues = (bareOne: RegExp): TypedValue[] => {
    const values: TypedValue[] = []
    do {
      const start = at
      const quoted = take(quotedValue)
      if (quoted !== null) {
        const { text: inside = '', star } = quoted.groups ?? {}
        values.push({ text: inside, isQuoted: true, isPrefix: star === '*', start, end: at })
        continue
      }
      const bare = take(bareOne)?.[0]
      if (bare === undefined) continue
      const isPrefix = bare.endsWith('*')
      values.push({ text: bare.replace(/\*+$/, ''), isQuoted: false, isPrefix, start, end: at })
    } while (text[at] === ',' && ++at < text.length)
    return values
  }

  const takeField = (start: number): boolean => {
    const named = take(name)?.groups?.name
    if (named === undefined) return false
    const nameEnd = start + named.length
    // `lang: es` is one condition; `Attention: breach` are words.
    if (/\s/.test(text[at] ?? ' ') && kindOf(named) !== null) take(space)
    else if (/\s/.test(text[at] ?? ' ')) {
      at = start
      return false
    }
    const values = takeValues(kindOf(named) === 'figures' ? bareFigure : bareValue)
    tokens.push({ kind: 'field', name: named, nameEnd, values, start, end: at })
    return true
  }

  while (take(space) !== null && at < text.length) {
    const start = at
    const character = text[at]
    if (character === '(' || character === ')') {
      at += 1
      tokens.push({ kind: character === '(' ? 'open' : 'close', start, end: at })
    } else if (take(minus) !== null) {
      tokens.push({ kind: 'not', start, end: at })
    } else if (character === '"') {
      const { text: inside = '', star } = take(phrase)?.groups ?? {}
      const isPrefix = star === '*' || inside.trimEnd().endsWith('*')
      tokens.push({ kind: 'words', text: inside, isPrefix, start, end: at })
    } else if (!takeField(start)) {
      const word = take(bareWord)?.[0] ?? ''
      const end = at
      if (word === 'OR' || word === '|') tokens.push({ kind: 'or', start, end })
      else if (word === 'NOT') tokens.push({ kind: 'not', start, end })
      else if (word !== 'AND')
        tokens.push({ kind: 'words', text: word, isPrefix: word.endsWith('*'), start, end })
    }
  }
  return tokens
}
