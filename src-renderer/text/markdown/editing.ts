// What the keys and buttons of an editor do to Markdown. Pure: each answers with the stretch to replace.

/** A text with what is selected in it. */
export interface Selected {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** What to put in the place of a stretch, and what is to be selected after it. */
export interface Change {
  readonly from: number
  readonly to: number
  readonly insert: string
  readonly select: readonly [number, number]
}

/** Puts a mark around what is selected, or takes it away where it stands. */
export function wrapped({ text, start, end }: Selected, mark: string): Change {
  const inner = text.slice(start, end)
  const isAround = text.slice(start - mark.length, start) === mark && text.startsWith(mark, end)
  if (isAround) {
    const from = start - mark.length
    return { from, to: end + mark.length, insert: inner, select: [from, from + inner.length] }
  }
  const at = start + mark.length
  return { from: start, to: end, insert: `${mark}${inner}${mark}`, select: [at, at + inner.length] }
}

const listMark = /^(\s*)(?:[-*+] \[[ xX]\] |[-*+] |\d{1,9}[.)] |> )/u

/** Makes the lines that are selected begin with a mark; without it, where all of them do. */
export function prefixed({ text, start, end }: Selected, prefix: string): Change {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const next = text.indexOf('\n', end)
  const to = next < 0 ? text.length : next
  const lines = text.slice(from, to).split('\n')
  const isOn = lines.every(line => line.startsWith(prefix))
  const insert = lines
    .map(line => (isOn ? line.slice(prefix.length) : prefix + line.replace(listMark, '$1')))
    .join('\n')
  return { from, to, insert, select: [from + insert.length, from + insert.length] }
}

/** What Enter does in a list: the next entry, or, in an empty one, the end of the list. Null anywhere else. */
export function nextEntry({ text, start, end }: Selected): Change | null {
  if (start !== end) return null
  const from = text.lastIndexOf('\n', start - 1) + 1
  const line = text.slice(from, start)
  const [mark] = listMark.exec(line) ?? []
  if (mark === undefined) return null
  if (line === mark) return { from, to: start, insert: '', select: [from, from] }
  const number = /\d+/u.exec(mark)
  const next =
    number === null
      ? mark.replace(/\[[xX]\]/u, '[ ]')
      : mark.replace(number[0], String(Number(number[0]) + 1))
  const at = start + 1 + next.length
  return { from: start, to: start, insert: `\n${next}`, select: [at, at] }
}

/** The link being typed before the caret: where its words begin, and they. */
export interface OpenLink {
  readonly start: number
  readonly typed: string
  /** The breach before a `#`, whose facts are asked for; null before there is one. */
  readonly breach: string | null
}

/** The link somebody is in the middle of; null when the caret is in none. */
export function openLinkAt({ text, start, end }: Selected): OpenLink | null {
  if (start !== end) return null
  const open = text.lastIndexOf('[[', start - 1)
  if (open < 0 || open + 2 > start) return null
  const inner = text.slice(open + 2, start)
  if (/[\]\n|]/u.test(inner) || inner.length > 100) return null
  const [, breach, fact] = /^\s*(b-\d{1,9})#(.*)$/iu.exec(inner) ?? []
  if (breach === undefined || fact === undefined)
    return { start: open + 2, typed: inner.trim(), breach: null }
  return { start: start - fact.length, typed: fact.trim(), breach: breach.toUpperCase() }
}

/** Ends a link with what was chosen; brackets that are there already are not doubled. */
export function linked({ text, start }: Selected, { start: from }: OpenLink, chosen: string): Change {
  const to = text.startsWith(']]', start) ? start + 2 : start
  const insert = `${chosen}]]`
  const at = from + insert.length
  return { from, to, insert, select: [at, at] }
}
