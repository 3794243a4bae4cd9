// The widths of the characters of a font are listed by ranges of their numbers.

/** A font has 65,536 characters at most, which are listed in fewer bytes. */
const maxList = 1_000_000
/** The highest number of a character, in as many figures as a number that is too high has at least. */
const highest = '065535'

/**
 * The same file with no range beyond the last character a font can have: pdf.js writes down a width for every number,
 * and one that ends at a thousand million takes all the memory there is. Every address stays what it was.
 */
export function withoutLyingWidths(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const mended = Uint8Array.from(bytes)
  const opening = /\/W2?\s*\[/g
  while (opening.test(text)) {
    const start = opening.lastIndex
    const list = listFrom(text, start)
    opening.lastIndex = start + list.length
    for (const { index: at, 0: number } of list.matchAll(/(?<![\d.])\d{6,}(?![\d.])/g))
      mended.set(Buffer.from(highest.padStart(number.length, '0'), 'latin1'), start + at)
  }
  return mended
}

/** Up to the bracket that closes the list, over the lists in it. */
function listFrom(text: string, start: number): string {
  let depth = 1
  let at = start
  for (; at < text.length && at < start + maxList && depth > 0; at++) {
    const sign = text[at]
    if (sign === '[') depth++
    else if (sign === ']') depth--
    else if (sign === 'e' || sign === '>') break
  }
  return text.slice(start, at)
}
