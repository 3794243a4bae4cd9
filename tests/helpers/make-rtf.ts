/** The bytes of a rich text of these paragraphs, its characters beyond ASCII written by number. */
export function makeRtf(paragraphs: readonly string[]): Uint8Array {
  const lines = paragraphs.map(text => `\\pard\\plain\\f0 ${escaped(text)}\\par`)
  return Buffer.from(
    `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}}\n${lines.join('\n')}}`,
    'latin1',
  )
}

function escaped(text: string): string {
  const plain = text.replace(/[\\{}]/g, sign => `\\${sign}`)
  return plain.replace(/[^ -~]/g, unit => `\\u${(unit.charCodeAt(0) << 16) >> 16}?`)
}
