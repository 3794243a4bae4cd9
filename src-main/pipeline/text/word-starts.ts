// Where the words of a text begin and end, told by a table: a regular expression takes ten times as long.

/** What a UTF-16 code unit is for whoever walks through a text word by word. */
const space = 0
const sign = 1
const word = 2
/** Half of a character that only both halves tell. */
const half = 3

const wordRun = /[\p{L}\p{N}\p{M}]+/gu
const spaceRun = /\s+/g

const kinds = kindsOfAll()

function kindsOfAll(): Uint8Array {
  const kinds = new Uint8Array(0x10000).fill(sign)
  for (const [from, to] of [
    [0, 0xd800],
    [0xe000, 0x10000],
  ] as const) {
    const all = Array.from({ length: to - from }, (_, index) => String.fromCharCode(from + index)).join('')
    for (const { 0: run, index } of all.matchAll(wordRun))
      kinds.fill(word, from + index, from + index + run.length)
    for (const { 0: run, index } of all.matchAll(spaceRun))
      kinds.fill(space, from + index, from + index + run.length)
  }
  return kinds.fill(half, 0xd800, 0xe000)
}

const wordCharacter = /^[\p{L}\p{N}\p{M}]/u

/** The end of the character at a place if it is part of a word, else the place itself. */
function wordCharacterEnd(text: string, at: number): number {
  const kind = kinds[text.charCodeAt(at)]
  if (kind === word) return at + 1
  if (kind !== half) return at
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
  return wordCharacter.test(character) ? at + character.length : at
}

/** The place of the next word or sign from a place on, spaces left out; the length of the text where none follows. */
export function nextWord(text: string, from: number): number {
  let at = from
  while (at < text.length && kinds[text.charCodeAt(at)] === space) at++
  return at
}

/** Where the word that begins at a place ends, its loose accents included; a sign is a word of one character. */
export function wordEndAfter(text: string, start: number): number {
  let end = wordCharacterEnd(text, start)
  if (end === start) return start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)
  for (let next = wordCharacterEnd(text, end); next > end; next = wordCharacterEnd(text, end)) end = next
  return end
}
