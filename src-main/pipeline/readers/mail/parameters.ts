// "multipart/mixed; boundary=…": a value and its parameters, as the standards and as programs write them.
import { headerText } from './encoded-words.ts'

export interface Parameterised {
  /** What stands before the parameters, in lower case. */
  readonly value: string
  /** By lower-case name, decoded. */
  readonly parameters: Readonly<Record<string, string>>
}

/** Longer values are an attack. */
const maxLength = 8192
const parameter = /;\s*([^\s=;"]{1,60})\s*=\s*(?:"((?:[^"\\]|\\[\s\S])*)("?)|([^;]*))/g

/** Reads `value; name=value; name*0*=…`; everything is optional. */
export function parameterised(raw: string | null): Parameterised {
  const text = (raw ?? '').slice(0, maxLength)
  const pieces = new Map<string, { text: string; isCoded: boolean; order: number }[]>()
  for (const [, key = '', quoted, , bare = ''] of text.matchAll(parameter)) {
    const [, name = '', order = '0', star] = /^([^*]+)(?:\*(\d{1,3}))?(\*)?$/.exec(key.toLowerCase()) ?? []
    const value = quoted === undefined ? bare.trim() : quoted.replace(/\\(["\\])/g, '$1')
    const known = pieces.get(name) ?? []
    // Beside its encoded form a parameter is often given plainly too, for old programs.
    if (known.some(piece => piece.order === Number(order) && (piece.isCoded || star === undefined))) continue
    const others = known.filter(piece => piece.order !== Number(order))
    pieces.set(name, [...others, { text: value, isCoded: star !== undefined, order: Number(order) }])
  }
  const [value = ''] = text.split(';', 1)
  const parameters = Object.fromEntries([...pieces].map(([name, parts]) => [name, together(parts)]))
  return { value: value.trim().toLowerCase(), parameters }
}

/** RFC 2231: the pieces in their order, the first of which names the charset. */
function together(parts: readonly { text: string; isCoded: boolean; order: number }[]): string {
  const sorted = [...parts].sort((a, b) => a.order - b.order)
  if (!sorted.some(({ isCoded }) => isCoded)) return headerText(sorted.map(({ text }) => text).join(''))
  const [, charset = '', first] = /^([^']*)'[^']*'([\s\S]*)$/.exec(sorted[0]?.text ?? '') ?? []
  const coded = sorted.map(({ text, isCoded }, i) => {
    const plain = i === 0 ? (first ?? text) : text
    return isCoded ? plain.replace(/%([\da-f]{2})/gi, (_, code: string) => `=${code}`) : plain
  })
  return headerText(
    `=?${charset || 'utf-8'}?q?${coded.join('').replaceAll('_', '=5F').replaceAll('?', '=3F')}?=`,
  )
}
