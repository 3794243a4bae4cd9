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
/** `people>500`, `discovered >= 2024`: a sign says as much as a colon. */
const compared = /(?<name>\p{L}[\p{L}\p{N}._-]*)\s*(?=[<>=≤≥])/uy
/** One value: quoted, or up to a space, a bracket or a comma. */
const quotedValue = /"(?<text>[^"]*)"?(?<star>\*?)/y
const bareValue = /[^\s"(),]+/y
/** There may be spaces behind its sign, and around the dots of a range. */
const bareDay = /(?:[<>=≤≥]+\s*)?[^\s"(),]+(?:\s+(?:\.\.+|…)\s*\d[^\s"(),]*)?/y
/** There may also be commas between its digits, and a power behind them. */
const bareFigure =
  /(?:[<>=≤≥]+\s*)?[^\s"(),]+(?:(?<=\d),(?=\d)[^\s"(),]+)*(?:\s+(?:\.\.+|…)\s*\d[^\s"()]*)?(?:(?<=\d)\s(?:thousand|million|billion)(?![^\s"(),]))?/iy
const bareOf = { figures: bareFigure, days: bareDay, others: bareValue } as const
const bareWord = /[^\s"()]+/y
const minus = /[-−–—](?=[^\s)])/y

/** What stands behind the name of a field; null for a name of none. */
export type FieldKind = (name: string) => keyof typeof bareOf | null

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
    } while (text[at] === ',' && ++at < text.length && take(space) !== null)
    return values
  }

  const takeField = (start: number): boolean => {
    const hasColon = take(name)
    const named = (hasColon ?? take(compared))?.groups?.name
    if (named === undefined) return false
    const kind = kindOf(named)
    const isCondition =
      hasColon === null
        ? kind === 'figures' || kind === 'days'
        : // `lang: es` is one condition; `Attention: breach` are words.
          kind !== null || !/\s/.test(text[at] ?? ' ')
    if (!isCondition) {
      at = start
      return false
    }
    if (kind !== null) take(space)
    const nameEnd = start + named.length
    const values = takeValues(bareOf[kind ?? 'others'])
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
  return tokens.flatMap((token, index): readonly Token[] => {
    const { start, end } = token
    const word = token.kind === 'words' ? text.slice(start, end) : ''
    const [before, behind] = [tokens[index - 1], tokens[index + 1]]
    if (word === 'not' && isCondition(behind)) return [{ kind: 'not', start, end }]
    const isBetween = before !== undefined && behind !== undefined
    if (!isBetween || !(isCondition(before) || isCondition(behind))) return [token]
    return word === 'or' ? [{ kind: 'or', start, end }] : word === 'and' ? [] : [token]
  })
}

/** Beside conditions `or`, `and` and `not` are no words somebody looks for, though they are not written large. */
const isCondition = (token: Token | undefined): boolean =>
  token?.kind === 'field' || token?.kind === 'open' || token?.kind === 'close'
