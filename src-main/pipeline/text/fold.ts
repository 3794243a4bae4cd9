/** All other marks that are replaced are spaces, also the raised figures that number footnotes. */
const plainForms: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '\u2010': '-',
  '\u2012': '-',
  '\u2212': '-',
  '‚': "'",
  '‹': "'",
  '›': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
}

/** Lower case, one kind of quotation mark, dash and space. Never longer or shorter, so offsets stay true. */
export function fold(text: string): string {
  const lowered = text.toLowerCase()
  const base = lowered.length === text.length ? lowered : [...text].map(lowerKeepingLength).join('')
  return base.replace(
    /[’‘‚‹›`´“”„«»\u00a0\u2000-\u200a\u202f\u205f\u3000\t\u2010-\u2014\u2212¹²³\u2070-\u2079]/g,
    mark => plainForms[mark] ?? ' ',
  )
}

function lowerKeepingLength(letter: string): string {
  const lowered = letter.toLowerCase()
  return lowered.length === letter.length ? lowered : letter
}
