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
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\u2010': '-',
  '\u2012': '-',
  '\u2212': '-',
  '‚': "'",
  '‹': "'",
  '›': "'",
  '\t': ' ',
  '–': '-',
  '—': '-',
  '‑': '-',
}

/** Lower case, one kind of quotation mark, dash and space. Never longer or shorter, so offsets stay true. */
export function fold(text: string): string {
  const lowered = text.toLowerCase()
  const base = lowered.length === text.length ? lowered : [...text].map(lowerKeepingLength).join('')
  return base.replace(
    /[’‘‚‹›`´“”„«»\u00a0\u202f\u2009\t\u2010-\u2014\u2212]/g,
    mark => plainForms[mark] ?? mark,
  )
}

function lowerKeepingLength(letter: string): string {
  const lowered = letter.toLowerCase()
  return lowered.length === letter.length ? lowered : letter
}
